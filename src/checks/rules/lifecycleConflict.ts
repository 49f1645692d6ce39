// "Aplikasi X pensiun 2027, layanan Y masih memakainya": what goes must not leave behind what needs it and has nothing else.
import type { Element } from '../../model/blueprint.ts'
import { relationKindOf } from '../../model/metamodel.ts'
import type { Month } from '../../model/month.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const lifecycleConflict = defineCheck(
  {
    id: 'lifecycle-conflict',
    severity: 'warning',
    title: { id: 'Yang pensiun tidak lagi dipakai', en: 'What retires is no longer needed' },
  },
  function* (blueprint, { items }) {
    const retiring = new Map<string, Month>()
    const succeeded = new Set<string>()
    for (const item of items) {
      for (const { kind, element, by } of Object.values(item.changes)) {
        if (kind === 'replace' && by !== undefined) succeeded.add(element)
        if (kind !== 'retire' && kind !== 'replace') continue
        const month = item.actualFinish ?? item.finish
        if (month < (retiring.get(element) ?? '9999-12')) retiring.set(element, month)
      }
    }
    const last = ({ id, end }: Element): Month =>
      [end, retiring.get(id), '9999-12'].filter((m) => m !== undefined).sort()[0] as Month
    // What each element needs, by kind of relation: as long as one of them stays, nothing is missing.
    const needs = new Map<string, { readonly dependent: Element; readonly needed: Element[] }>()
    for (const { kind, source, target } of rowsOf(blueprint.relations)) {
      const end = relationKindOf(kind)?.dependent
      const dependent = end && getRow(blueprint.elements, end === 'source' ? source : target)
      const needed = end && getRow(blueprint.elements, end === 'source' ? target : source)
      if (!dependent || !needed) continue
      const key = `${kind} ${dependent.id}`
      const known = needs.get(key)
      if (known) known.needed.push(needed)
      else needs.set(key, { dependent, needed: [needed] })
    }
    for (const { dependent, needed } of needs.values()) {
      const latest = needed.reduce((a, b) => (last(b) > last(a) || (last(b) === last(a) && b.id < a.id) ? b : a))
      if (last(latest) >= last(dependent) || succeeded.has(latest.id)) continue
      yield {
        subject: elementSubject(latest),
        message: {
          id: `pensiun ${last(latest)}, padahal ${quoted(dependent.name)} masih memakainya`,
          en: `retires in ${last(latest)}, but ${quoted(dependent.name)} still needs it`,
        },
      }
    }
  },
)
