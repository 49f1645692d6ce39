// Work before the first or after the last evaluation year does not show in the plan.

import { yearOf } from '../../model/month.ts'
import { monthWords } from '../../model/monthWords.ts'
import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const itemOutsidePlan = defineCheck(
  {
    id: 'item-outside-plan',
    severity: 'warning',
    title: { id: 'Kegiatan berada dalam periode rencana', en: 'Items lie within the plan period' },
  },
  function* (blueprint, context) {
    const { from, to } = blueprint.plan
    // A period that runs backwards is told by another rule.
    if (from > to) return
    for (const item of context.items) {
      if (yearOf(item.start) >= from && yearOf(item.finish) <= to) continue
      yield {
        subject: itemSubject(item),
        message: {
          id: `jadwalnya (${monthWords(item.start).id} sampai ${monthWords(item.finish).id}) keluar dari periode rencana ${from}–${to}`,
          en: `its schedule (${monthWords(item.start).en} to ${monthWords(item.finish).en}) leaves the plan period ${from}–${to}`,
        },
      }
    }
  },
)
