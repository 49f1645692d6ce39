// Deletes a view; the elements drawn in it stay.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { viewName } from '../nameOf.ts'
import { removeWaivers } from '../waiverRemoval.ts'

export interface DeleteViewArgs {
  readonly id: Id
}

/** Deletes a view: "Hapus tampilan “Keamanan”". One that is already gone changes nothing. */
export const deleteView: Command<DeleteViewArgs> = {
  name: 'deleteView',
  label: ({ id }, blueprint) => {
    const name = viewName(blueprint, id)
    return { id: `Hapus tampilan ${name}`, en: `Delete view ${name}` }
  },
  apply: (draft, { id }, blueprint) => {
    delete draft.views[id]
    removeComments(draft, blueprint, 'view', new Set([id]))
    removeWaivers(draft, blueprint, new Set([id]))
  },
}
