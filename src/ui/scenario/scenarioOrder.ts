// The order scenarios are shown in: by name, as a planner looks for them.

import type { Blueprint } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'

/** By name; equal names by id. */
export function inOrder(scenarios: Blueprint['scenarios']): readonly Scenario[] {
  return Object.values(scenarios).sort((a, b) => a.name.localeCompare(b.name, 'id') || (a.id < b.id ? -1 : 1))
}
