// Makes the assumptions of a scenario the plan. What it says of shocks and limits stays with it.

import type { Draft } from 'immer'
import type { Blueprint, Id, RoadmapItem } from '../../model/blueprint.ts'
import { type ScenarioChange, scenarioChanges } from '../../roadmap/scenarioChanges.ts'
import type { Command } from '../command.ts'
import { costsRefusal } from '../itemRules.ts'
import { firstRefusal } from '../refusal.ts'
import { scenarioLabel, scenarioMissing } from '../scenarioRules.ts'

export interface ApplyScenarioArgs {
  readonly id: Id
}

/**
 * Applies a scenario in one step: "Terapkan skenario “Tanpa DAK”". Planned items it leaves out become proposals, proposals
 * it takes in become planned, moved items get their months and take their costs along, and the instrument's own gates are
 * as it says. Done items and work that has begun are never taken away. Without shocks the blueprint then simulates as the
 * scenario did; `scenarioChanges` lists it all beforehand.
 */
export const applyScenario: Command<ApplyScenarioArgs> = {
  name: 'applyScenario',
  label: ({ id }, blueprint) => scenarioLabel(blueprint, id, 'Terapkan', 'Apply'),
  refuse: (blueprint, { id }) =>
    firstRefusal(
      () => scenarioMissing(blueprint, id),
      () => costsRefusal(Object.assign({}, ...changesOf(blueprint, id).map((change) => movedCosts(blueprint, change)))),
    ),
  apply: (draft, { id }, blueprint) => {
    for (const change of changesOf(blueprint, id)) applyChange(draft, blueprint, change)
  },
}

function changesOf(blueprint: Blueprint, id: Id): readonly ScenarioChange[] {
  const scenario = blueprint.scenarios[id]
  return scenario ? scenarioChanges(blueprint, scenario).changes : []
}

function applyChange(draft: Draft<Blueprint>, blueprint: Blueprint, change: ScenarioChange): void {
  if (change.kind === 'pack-gates') {
    draft.plan.packGates = change.after
    return
  }
  const item = draft.roadmap[change.item]
  if (!item) return
  if (change.kind === 'propose') item.proposed = true
  else if (change.kind === 'plan') delete item.proposed
  else {
    item.start = change.after.start
    item.finish = change.after.finish
    if (change.years !== 0) item.costs = movedCosts(blueprint, change)
  }
}

/** The costs of a moved item in their new years; none for other changes. */
function movedCosts({ roadmap }: Blueprint, change: ScenarioChange): Record<string, RoadmapItem['costs'][string]> {
  if (change.kind !== 'move') return {}
  const costs = Object.entries(roadmap[change.item]?.costs ?? {})
  return Object.fromEntries(costs.map(([year, funds]) => [String(Number(year) + change.years), funds]))
}
