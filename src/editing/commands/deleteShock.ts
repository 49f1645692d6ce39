// Deletes a shock, and what scenarios say of it.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { shockLabel } from '../shockRules.ts'

export interface DeleteShockArgs {
  readonly id: Id
}

/** Deletes a shock: "Hapus guncangan “DAK dipotong”". One that is already gone changes nothing. */
export const deleteShock: Command<DeleteShockArgs> = {
  name: 'deleteShock',
  label: ({ id }, blueprint) => shockLabel(blueprint.shocks[id]?.name ?? id, 'Hapus', 'Delete'),
  apply: (draft, { id }, blueprint) => {
    if (blueprint.shocks[id]) delete draft.shocks[id]
    for (const scenario of Object.values(blueprint.scenarios)) {
      if (scenario.shocks[id] !== undefined) delete draft.scenarios[scenario.id]?.shocks[id]
    }
    removeComments(draft, blueprint, 'shock', new Set([id]))
  },
}
