// Adds a shock: something from outside that would strike several items at once.

import type { Shock } from '../../model/scenario.ts'
import type { Command } from '../command.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { firstRefusal } from '../refusal.ts'
import { shockLabel, shockRefusal } from '../shockRules.ts'

export interface AddShockArgs {
  readonly shock: Shock
}

/** Adds a shock: "Tambah guncangan “DAK dipotong”". */
export const addShock: Command<AddShockArgs> = {
  name: 'addShock',
  label: ({ shock }) => shockLabel(shock.name, 'Tambah', 'Add'),
  refuse: (blueprint, { shock }) =>
    firstRefusal(
      () => newIdRefusal(shock.id, blueprint.shocks[shock.id] !== undefined),
      () => shockRefusal(blueprint, shock),
    ),
  apply: (draft, { shock }) => {
    draft.shocks[shock.id] = shock
  },
}
