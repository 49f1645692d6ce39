// Moves placed elements within a view.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { viewRefusal } from '../existence.ts'
import { elementsLabel } from '../nameOf.ts'
import { moveTo, type Positions } from '../placements.ts'

export interface MoveElementsArgs {
  readonly view: Id
  /** New left and top by element; elements that are not placed in the view are left alone. */
  readonly positions: Positions
}

/** Moves elements: "Pindahkan 3 elemen". Whole pixels; pins stay. */
export const moveElements: Command<MoveElementsArgs> = {
  name: 'moveElements',
  label: ({ positions }, blueprint) => elementsLabel(blueprint, Object.keys(positions), 'Pindahkan', 'Move'),
  mergeKey: ({ view, positions }) => `moveElements:${view}:${Object.keys(positions).sort().join(',')}`,
  refuse: (blueprint, { view }) => viewRefusal(blueprint, view),
  apply: (draft, { view, positions }) => {
    const placements = draft.views[view]?.placements
    if (!placements) return
    for (const [id, { x, y }] of Object.entries(positions)) moveTo(placements, id, x, y)
  },
}
