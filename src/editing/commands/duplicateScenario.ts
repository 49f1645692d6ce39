// Copies a scenario under another name.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { copyName } from '../copyName.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { firstRefusal } from '../refusal.ts'
import { scenarioLabel, scenarioMissing } from '../scenarioRules.ts'

export interface DuplicateScenarioArgs {
  readonly id: Id
  readonly newId: Id
}

/** Copies a scenario: "Gandakan skenario “Tanpa DAK”". The copy is called "Tanpa DAK (salinan)". */
export const duplicateScenario: Command<DuplicateScenarioArgs> = {
  name: 'duplicateScenario',
  label: ({ id }, blueprint) => scenarioLabel(blueprint, id, 'Gandakan', 'Duplicate'),
  refuse: (blueprint, { id, newId }) =>
    firstRefusal(
      () => scenarioMissing(blueprint, id),
      () => newIdRefusal(newId, blueprint.scenarios[newId] !== undefined),
    ),
  apply: (draft, { id, newId }, { scenarios }) => {
    const scenario = scenarios[id]
    if (!scenario) return
    const taken = new Set(Object.values(scenarios).map(({ name }) => name))
    draft.scenarios[newId] = { ...scenario, id: newId, name: copyName(scenario.name, taken) }
  },
}
