// Deletes a scenario.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { scenarioLabel } from '../scenarioRules.ts'

export interface DeleteScenarioArgs {
  readonly id: Id
}

/** Deletes a scenario with its comments: "Hapus skenario “Tanpa DAK”". One that is already gone changes nothing. */
export const deleteScenario: Command<DeleteScenarioArgs> = {
  name: 'deleteScenario',
  label: ({ id }, blueprint) => scenarioLabel(blueprint, id, 'Hapus', 'Delete'),
  apply: (draft, { id }, blueprint) => {
    if (blueprint.scenarios[id]) delete draft.scenarios[id]
    removeComments(draft, blueprint, 'scenario', new Set([id]))
  },
}
