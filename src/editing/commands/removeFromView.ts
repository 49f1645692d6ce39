// Takes elements off a view; the elements themselves and their relations stay.

import type { Id } from '../../model/blueprint.ts'
import { removeRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { viewRefusal } from '../existence.ts'
import { elementsLabel, viewName } from '../nameOf.ts'

export interface RemoveFromViewArgs {
  readonly view: Id
  readonly ids: readonly Id[]
}

/** Takes elements off a view; those not in it change nothing. */
export const removeFromView: Command<RemoveFromViewArgs> = {
  name: 'removeFromView',
  label: ({ view, ids }, blueprint) => {
    const words = elementsLabel(blueprint, ids, 'Keluarkan', 'Take')
    const name = viewName(blueprint, view)
    return { id: `${words.id} dari ${name}`, en: `${words.en} off ${name}` }
  },
  refuse: (blueprint, { view }) => viewRefusal(blueprint, view),
  apply: (draft, { view, ids }) => {
    const placements = draft.views[view]?.placements
    if (placements) for (const id of ids) removeRow(placements, id)
  },
}
