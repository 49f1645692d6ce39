// Puts elements that exist into a view.

import type { Id } from '../../model/blueprint.ts'
import { hasRow, putRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { elementsRefusal, viewRefusal } from '../existence.ts'
import { elementsLabel, viewName } from '../nameOf.ts'
import { moveTo, type Positions, wholePixel } from '../placements.ts'
import { firstRefusal } from '../refusal.ts'

export interface PlaceElementsArgs {
  readonly view: Id
  readonly positions: Positions
}

/** Places elements in a view; those already there are moved. */
export const placeElements: Command<PlaceElementsArgs> = {
  name: 'placeElements',
  label: ({ view, positions }, blueprint) => {
    const words = elementsLabel(blueprint, Object.keys(positions), 'Tempatkan', 'Place')
    const name = viewName(blueprint, view)
    return { id: `${words.id} di ${name}`, en: `${words.en} in ${name}` }
  },
  refuse: (blueprint, { view, positions }) =>
    firstRefusal(
      () => viewRefusal(blueprint, view),
      () => elementsRefusal(blueprint, Object.keys(positions)),
    ),
  apply: (draft, { view, positions }, blueprint) => {
    const placements = draft.views[view]?.placements
    const known = blueprint.views[view]?.placements
    if (!placements || !known) return
    for (const [id, { x, y }] of Object.entries(positions)) {
      if (hasRow(known, id)) moveTo(placements, id, x, y)
      else putRow(placements, id, { x: wholePixel(x), y: wholePixel(y) })
    }
  },
}
