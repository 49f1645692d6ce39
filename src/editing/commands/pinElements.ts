// Pins elements of a view, so that automatic layout leaves them where they are, or lets them go again.

import type { Id } from '../../model/blueprint.ts'
import { draftRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { viewRefusal } from '../existence.ts'
import { elementsLabel } from '../nameOf.ts'

export interface PinElementsArgs {
  readonly view: Id
  readonly ids: readonly Id[]
  readonly pinned: boolean
}

/** Pins or unpins placed elements. */
export const pinElements: Command<PinElementsArgs> = {
  name: 'pinElements',
  label: ({ ids, pinned }, blueprint) =>
    elementsLabel(blueprint, ids, pinned ? 'Sematkan' : 'Lepaskan sematan', pinned ? 'Pin' : 'Unpin'),
  refuse: (blueprint, { view }) => viewRefusal(blueprint, view),
  apply: (draft, { view, ids, pinned }) => {
    const placements = draft.views[view]?.placements
    if (!placements) return
    for (const id of ids) {
      const placement = draftRow(placements, id)
      if (!placement) continue
      if (pinned) placement.pinned = true
      else if (placement.pinned) delete placement.pinned
    }
  },
}
