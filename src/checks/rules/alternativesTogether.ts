// Of several alternatives at most one is part of the plan.
import type { RoadmapItem } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const alternativesTogether = defineCheck(
  {
    id: 'alternatives-together',
    severity: 'warning',
    title: { id: 'Dari beberapa pilihan, satu yang direncanakan', en: 'Of alternatives, one is planned' },
  },
  function* (_, context) {
    const planned = new Map<string, RoadmapItem[]>()
    for (const item of context.items) {
      if (item.alternative === undefined || (item.proposed && item.status === 'planned')) continue
      planned.set(item.alternative, [...(planned.get(item.alternative) ?? []), item])
    }
    for (const [alternative, [first, ...others]] of planned) {
      if (!first || others.length === 0) continue
      const names = others.map(({ name }) => quoted(name)).join(', ')
      yield {
        subject: itemSubject(first),
        message: {
          id: `direncanakan bersama ${names}, padahal pilihan ${quoted(alternative)} cukup satu`,
          en: `is planned together with ${names}, but of the alternatives ${quoted(alternative)} one will do`,
        },
      }
    }
  },
)
