// Whether a scenario states any limit at all.

import type { Scenario } from '../../model/scenario.ts'

/** True with a budget of the plan or a year, or the capacity of an agency. */
export function hasLimits({ budget, budgets, capacity }: Scenario): boolean {
  return budget !== undefined || Object.keys(budgets).length > 0 || Object.keys(capacity).length > 0
}
