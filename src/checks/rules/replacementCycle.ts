// An element replaced by another that is (in the end) replaced by it never settles; nor does one that replaces itself.
import { findCycles } from '../../model/findCycle.ts'
import { quoted } from '../../model/quoted.ts'
import { sortedThings } from '../../model/sortedIds.ts'
import { getRow } from '../../model/table.ts'
import { defineCheck } from '../check.ts'

export const replacementCycle = defineCheck(
  {
    id: 'replacement-cycle',
    severity: 'error',
    title: { id: 'Penggantian elemen tidak berputar', en: 'Replacements do not run in a circle' },
  },
  function* (blueprint, context) {
    const successors = new Map<string, string[]>()
    for (const item of context.items) {
      for (const { kind, element, by } of sortedThings(item.changes)) {
        if (kind === 'replace' && by !== undefined) successors.set(element, [...(successors.get(element) ?? []), by])
      }
    }
    const name = (id: string): string => getRow(blueprint.elements, id)?.name ?? id
    for (const cycle of findCycles([...successors.keys()].sort(), (id) => successors.get(id) ?? [])) {
      const [id = ''] = cycle
      const names = [...cycle, id].map((each) => quoted(name(each))).join(' → ')
      yield {
        subject: { kind: 'element', id, name: name(id) },
        message: { id: `penggantiannya berputar: ${names}`, en: `its replacements run in a circle: ${names}` },
      }
    }
  },
)
