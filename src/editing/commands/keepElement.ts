// Lets an element live on: what would end it sooner is taken away from the roadmap, and its own last month moves.

import type { Blueprint, ElementChange, Id, RoadmapItem } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import { monthWords } from '../../model/monthWords.ts'
import { sortedThings } from '../../model/sortedIds.ts'
import { draftRow, getRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { lifeRefusal } from '../elementRules.ts'
import { elementsRefusal } from '../existence.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { elementName, itemName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface KeepElementArgs {
  readonly id: Id
  /** The first month without it; null = it stays for good. */
  readonly until: Month | null
}

/** Keeps an element: "Pertahankan “SIMDA” s.d. Des 2028". Refuses where an item that is done has ended it. */
export const keepElement: Command<KeepElementArgs> = {
  name: 'keepElement',
  label: ({ id, until }, blueprint) => {
    const name = elementName(blueprint, id)
    if (until === null) return { id: `Pertahankan ${name} seterusnya`, en: `Keep ${name} for good` }
    const month = monthWords(until)
    return { id: `Pertahankan ${name} s.d. ${month.id}`, en: `Keep ${name} until ${month.en}` }
  },
  refuse: (blueprint, { id, until }) =>
    firstRefusal(
      () => elementsRefusal(blueprint, [id]),
      () => (until === null ? undefined : fieldsRefusal({ end: until }, { end: 'month' })),
      () => (until === null ? undefined : lifeRefusal(getRow(blueprint.elements, id)?.start, until)),
      () => {
        const done = endings(blueprint, id, until).find(({ item }) => item.status === 'done')
        if (!done) return undefined
        const [name, item] = [elementName(blueprint, id), itemName(blueprint, done.item.id)]
        return refusal(
          'already-ended',
          `${name} sudah dihentikan oleh ${item}, yang telah selesai.`,
          `${name} has been ended by ${item}, which is done.`,
        )
      },
    ),
  apply: (draft, { id, until }, blueprint) => {
    for (const { item, change } of endings(blueprint, id, until)) delete draft.roadmap[item.id]?.changes[change.id]
    const element = draftRow(draft.elements, id)
    if (!element) return
    if (until === null) delete element.end
    else if (element.end !== until) element.end = until
  },
}

/** Changes that end the element before the month, with their items, by id. */
function endings(
  blueprint: Blueprint,
  id: Id,
  until: Month | null,
): readonly { readonly item: RoadmapItem; readonly change: ElementChange }[] {
  return sortedThings(blueprint.roadmap).flatMap((item) => {
    if (until !== null && (item.actualFinish ?? item.finish) >= until) return []
    return Object.values(item.changes).flatMap((change) =>
      change.element === id && (change.kind === 'retire' || change.kind === 'replace') ? [{ item, change }] : [],
    )
  })
}
