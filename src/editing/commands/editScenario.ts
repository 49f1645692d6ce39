// Changes a scenario: its name, its assumptions, what it forces, its limits.

import type { Draft } from 'immer'
import type { Id } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Command } from '../command.ts'
import { applyFields, patchedKeys } from '../fieldPatch.ts'
import { firstRefusal } from '../refusal.ts'
import {
  forcingRefusal,
  type ScenarioParts,
  scenarioLabel,
  scenarioMissing,
  scenarioRefusal,
} from '../scenarioRules.ts'

/** New values; records are merged entry by entry, null takes an entry or a field away. */
export interface ScenarioPatch extends ScenarioParts {
  readonly name?: string
  readonly packGates?: boolean | null
}

export interface EditScenarioArgs {
  readonly id: Id
  readonly set: ScenarioPatch
}

/**
 * Changes a scenario: "Ubah skenario “Tanpa DAK”". Refuses an empty name, things that are gone, months in the wrong
 * order, negative money or hands, forcing without a reason and forcing in what waits for something forced out. Where its
 * choice of items came from the optimiser, a choice changed by hand is that one no longer.
 */
export const editScenario: Command<EditScenarioArgs> = {
  name: 'editScenario',
  label: ({ id }, blueprint) => scenarioLabel(blueprint, id, 'Ubah', 'Change'),
  mergeKey: ({ id, set }) => {
    const entries = Object.values(set).map((part) => (typeof part === 'object' && part ? patchedKeys(part) : ''))
    return `editScenario:${id}:${patchedKeys(set)}:${entries.join(';')}`
  },
  refuse: (blueprint, { id, set }) =>
    firstRefusal(
      () => scenarioMissing(blueprint, id),
      () => scenarioRefusal(blueprint, set),
      () => {
        const forced = { ...blueprint.scenarios[id]?.forced }
        applyFields(forced, set.forced ?? {})
        return set.forced ? forcingRefusal(blueprint, forced) : undefined
      },
    ),
  apply: (draft, { id, set }, blueprint) => {
    const scenario = draft.scenarios[id]
    const before = blueprint.scenarios[id]
    if (!scenario || !before) return
    const { included, moves, forced, budgets, capacity, shocks, ...fields } = set
    applyFields(scenario, fields)
    for (const [part, entries] of Object.entries({ included, moves, forced, shocks } as const)) {
      if (entries) applyFields(scenario[part as 'included'], entries)
    }
    applyNested(scenario.budgets, before.budgets, budgets)
    applyNested(scenario.capacity, before.capacity, capacity)
    if (scenario.choice && choosesAnew(set)) delete scenario.choice
  },
}

/** Writes entries two deep; a record left empty is taken away. */
function applyNested(
  draft: Draft<Scenario['budgets']>,
  before: Scenario['budgets'],
  set: { readonly [key: string]: { readonly [key: string]: number | null } } = {},
): void {
  for (const [key, entries] of Object.entries(set)) {
    const after = { ...before[key] }
    applyFields(after, entries)
    if (Object.keys(after).length === 0) {
      if (before[key]) delete draft[key]
    } else applyFields(draft, { [key]: after })
  }
}

function choosesAnew({ included, moves, forced, packGates }: ScenarioPatch): boolean {
  return [included, moves, forced, packGates].some((part) => part !== undefined)
}
