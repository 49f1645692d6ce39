// A change of kind "replace" says what comes instead.
import { quoted } from '../../model/quoted.ts'
import { sortedThings } from '../../model/sortedIds.ts'
import { getRow } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const replacementWithoutSuccessor = defineCheck(
  {
    id: 'replacement-without-successor',
    severity: 'warning',
    title: { id: 'Penggantian menyebut penggantinya', en: 'A replacement names its successor' },
  },
  function* (blueprint, context) {
    for (const item of context.items) {
      for (const change of sortedThings(item.changes)) {
        const { kind, element, by } = change
        if (kind !== 'replace' || by !== undefined) continue
        const name = quoted(getRow(blueprint.elements, element)?.name ?? element)
        yield {
          subject: itemSubject(item),
          message: {
            id: `mengganti ${name} tanpa menyebut penggantinya`,
            en: `replaces ${name} without naming a successor`,
          },
          fix: {
            label: { id: 'Jadikan pensiun', en: 'Make it a retirement' },
            preview: {
              id: `Kegiatan ini memensiunkan ${name}, tanpa pengganti.`,
              en: `This item retires ${name}, without a successor.`,
            },
            command: { name: 'setChange', args: { item: item.id, change: { ...change, kind: 'retire' } } },
          },
        }
      }
    }
  },
)
