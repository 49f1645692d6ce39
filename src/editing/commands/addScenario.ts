// Adds a scenario: assumptions under a name.

import { quoted } from '../../model/quoted.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Command } from '../command.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { firstRefusal } from '../refusal.ts'
import { forcingRefusal, scenarioRefusal } from '../scenarioRules.ts'

export interface AddScenarioArgs {
  readonly scenario: Scenario
}

/** Adds a scenario: "Tambah skenario “Tanpa DAK”". Refuses whatever editing it would refuse. */
export const addScenario: Command<AddScenarioArgs> = {
  name: 'addScenario',
  label: ({ scenario: { name } }) => ({ id: `Tambah skenario ${quoted(name)}`, en: `Add scenario ${quoted(name)}` }),
  refuse: (blueprint, { scenario }) =>
    firstRefusal(
      () => newIdRefusal(scenario.id, blueprint.scenarios[scenario.id] !== undefined),
      () => scenarioRefusal(blueprint, scenario),
      () => forcingRefusal(blueprint, scenario.forced),
    ),
  apply: (draft, { scenario }) => {
    draft.scenarios[scenario.id] = scenario
  },
}
