// Moves or stretches the planned months of a roadmap item, as dragging its bar does.

import type { Id } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import { monthWords } from '../../model/monthWords.ts'
import type { Command } from '../command.ts'
import { itemsRefusal } from '../existence.ts'
import { applyFields } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { scheduleRefusal } from '../itemRules.ts'
import { itemName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'

export interface ScheduleItemArgs {
  readonly id: Id
  /** First and last planned month, inclusive. */
  readonly start: Month
  readonly finish: Month
}

/** Sets the planned months: "Jadwalkan “Audit internal”: Mar 2026 – Agu 2026". Refuses a finish before the start. */
export const scheduleItem: Command<ScheduleItemArgs> = {
  name: 'scheduleItem',
  label: ({ id, start, finish }, blueprint) => {
    const name = itemName(blueprint, id)
    const [first, last] = [monthWords(start), monthWords(finish)]
    return { id: `Jadwalkan ${name}: ${first.id} – ${last.id}`, en: `Schedule ${name}: ${first.en} – ${last.en}` }
  },
  mergeKey: ({ id }) => `scheduleItem:${id}`,
  refuse: (blueprint, { id, start, finish }) =>
    firstRefusal(
      () => itemsRefusal(blueprint, [id]),
      () => fieldsRefusal({ start, finish }, { start: 'month', finish: 'month' }),
      () => scheduleRefusal(itemName(blueprint, id), start, finish),
    ),
  apply: (draft, { id, start, finish }) => {
    const item = draft.roadmap[id]
    if (item) applyFields(item, { start, finish })
  },
}
