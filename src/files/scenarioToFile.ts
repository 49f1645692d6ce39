// The value of a scenario and of a shock in the file.

import type { BlueprintFile } from '../model/blueprintFile.ts'
import type { Choice, Scenario, Shock } from '../model/scenario.ts'
import { amounts, filled, idList, same, some, sortedMap } from './fileParts.ts'
import { inOrder } from './inOrder.ts'

/** A scenario: what it takes in, moves, forces and allows. */
export function scenarioOf(scenario: Scenario): NonNullable<BlueprintFile['scenarios']>[number] {
  const { id, name, notes, budget, packGates, choice } = scenario
  return inOrder({
    id,
    name,
    notes,
    included: filled(sortedMap(scenario.included, same)),
    moves: filled(sortedMap(scenario.moves, ({ start, finish }) => ({ start, finish }))),
    forced: filled(sortedMap(scenario.forced, ({ mode, reason }) => ({ mode, reason }))),
    budget,
    budgets: filled(amounts(scenario.budgets)),
    capacity: filled(sortedMap(scenario.capacity, (byYear) => sortedMap(byYear, same))),
    shocks: filled(sortedMap(scenario.shocks, same)),
    packGates,
    choice: choice && choiceOf(choice),
  })
}

function choiceOf({ question, year, budget, target, status, bound, boundCost, solver }: Choice) {
  return inOrder({ question, year, budget, target, status, bound, boundCost, solver })
}

/** A shock, by its kind. */
export function shockOf(shock: Shock): NonNullable<BlueprintFile['shocks']>[number] {
  const { id, name, chance, note } = shock
  switch (shock.kind) {
    case 'budget-cut':
      return inOrder({ id, name, kind: shock.kind, chance, year: shock.year, fund: shock.fund, note })
    case 'late':
      return inOrder({
        id,
        name,
        kind: shock.kind,
        chance,
        items: some(idList(shock.items)),
        months: shock.months,
        note,
      })
  }
}
