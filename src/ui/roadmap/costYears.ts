// Which years have a column of money: the years of the plan and every other year in which an item costs something.

import type { Plan, RoadmapItem, Year } from '../../model/blueprint.ts'
import { itemSummary } from './itemSummary.ts'

/** Years as text, earliest first. */
export function costYears(plan: Pick<Plan, 'from' | 'to'>, items: readonly RoadmapItem[]): readonly Year[] {
  const years = new Set<Year>()
  for (let year = plan.from; year <= plan.to; year++) years.add(String(year))
  for (const item of items) {
    for (const [year, sum] of Object.entries(itemSummary(item).byYear)) if (sum > 0) years.add(year)
  }
  return [...years].sort()
}
