// The cost of a plan per year and source of funds, in whole rupiah: what limits are held against and charts are drawn from.
import type { Blueprint, Rupiah, Year } from '../model/blueprint.ts'
import { costEntries } from './costEntries.ts'
import type { DeliveryView, Overlay } from './delivery.ts'

/** Rupiah by year and source of funds; years and funds without a cost are absent. */
export type CostsByYear = { readonly [year: Year]: { readonly [fund: string]: Rupiah } }

/** Costs of the items that count in the view under the overlay, by the year they fall into; see `costEntries`. */
export function costByYear(blueprint: Blueprint, overlay?: Overlay, view: DeliveryView = 'planned'): CostsByYear {
  const years: Record<Year, Record<string, Rupiah>> = {}
  for (const { year, fund, amount } of costEntries(blueprint, overlay, view)) {
    if (amount === 0) continue
    years[year] ??= {}
    const funds = years[year] as Record<string, Rupiah>
    funds[fund] = (funds[fund] ?? 0) + amount
  }
  return years
}

/** Everything a year costs, of all sources; 0 for a year without costs. */
export function costOfYear(costs: CostsByYear, year: Year): Rupiah {
  return Object.values(costs[year] ?? {}).reduce((sum, amount) => sum + amount, 0)
}

/** Everything all years cost. */
export function costOfAll(costs: CostsByYear): Rupiah {
  return Object.keys(costs).reduce((sum, year) => sum + costOfYear(costs, year), 0)
}
