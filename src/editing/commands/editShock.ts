// Changes a shock as a whole: its two kinds have different fields.

import type { Shock } from '../../model/scenario.ts'
import type { Command } from '../command.ts'
import { firstRefusal } from '../refusal.ts'
import { sameValue } from '../sameValue.ts'
import { shockLabel, shockMissing, shockRefusal } from '../shockRules.ts'

export interface EditShockArgs {
  /** The shock as it shall be; its id says which one it is. */
  readonly shock: Shock
}

/** Changes a shock: "Ubah guncangan “DAK dipotong”". */
export const editShock: Command<EditShockArgs> = {
  name: 'editShock',
  label: ({ shock }) => shockLabel(shock.name, 'Ubah', 'Change'),
  refuse: (blueprint, { shock }) =>
    firstRefusal(
      () => shockMissing(blueprint, shock.id),
      () => shockRefusal(blueprint, shock),
    ),
  apply: (draft, { shock }, blueprint) => {
    if (!sameValue(blueprint.shocks[shock.id], shock)) draft.shocks[shock.id] = shock
  },
}
