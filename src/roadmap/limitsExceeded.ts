// Where a scenario wants more than its own limits allow (semantics §9): money by year and source, and hands by agency. Must
// not change what counts: limits bind choices only.
import type { Blueprint, Id, RoadmapItem, Rupiah, Year } from '../model/blueprint.ts'
import { type Month, monthNumber, monthOf, toMonth } from '../model/month.ts'
import { ALL_FUNDS, type Scenario } from '../model/scenario.ts'
import { costEntries } from './costEntries.ts'
import { leftOut } from './deliveryMonths.ts'
import { overlayOf } from './overlayOf.ts'
import { settledOverlay } from './settledOverlay.ts'

export type LimitExceeded =
  /** All open items together cost more than the plan may. */
  | { readonly kind: 'budget'; readonly limit: Rupiah; readonly spent: Rupiah }
  /** A year costs more, of one source of funds or (`fund` absent) of all together. */
  | {
      readonly kind: 'year-budget'
      readonly year: Year
      readonly fund?: string
      readonly limit: Rupiah
      readonly spent: Rupiah
    }
  /** More items of an agency are at work in the same month of a year; `month` is the first in which most are. */
  | {
      readonly kind: 'capacity'
      readonly agency: Id
      readonly year: Year
      readonly limit: number
      readonly atWork: number
      readonly month: Month
    }

/**
 * Every limit of the scenario that its own assumptions exceed, in the order of years. Asked of the items that count under
 * the scenario and are not done (money and hands of done items are spent): an item costs what it states in the years it
 * states, taken along by whole years where the scenario moves it (`yearsMoved`), and its owner is at work from its first
 * to its last month. Exactly at the limit is within it.
 */
export function limitsExceeded(blueprint: Blueprint, scenario: Scenario): readonly LimitExceeded[] {
  return [...budgetsExceeded(blueprint, scenario), ...capacityExceeded(blueprint, scenario)]
}

function budgetsExceeded(blueprint: Blueprint, scenario: Scenario): LimitExceeded[] {
  const open = costEntries(blueprint, overlayOf(scenario)).filter(({ item }) => !isDone(blueprint.roadmap[item]))
  const spent = (year?: Year, fund?: string): Rupiah =>
    open.reduce(
      (sum, entry) =>
        (year === undefined || entry.year === year) && (fund === undefined || entry.fund === fund)
          ? sum + entry.amount
          : sum,
      0,
    )
  const found: LimitExceeded[] = []
  if (scenario.budget !== undefined && spent() > scenario.budget) {
    found.push({ kind: 'budget', limit: scenario.budget, spent: spent() })
  }
  for (const year of Object.keys(scenario.budgets).sort()) {
    const limits = scenario.budgets[year] ?? {}
    for (const key of Object.keys(limits).sort()) {
      const limit = limits[key] ?? 0
      const fund = key === ALL_FUNDS ? undefined : key
      const amount = spent(year, fund)
      if (amount > limit) found.push({ kind: 'year-budget', year, ...(fund && { fund }), limit, spent: amount })
    }
  }
  return found
}

function capacityExceeded(blueprint: Blueprint, scenario: Scenario): LimitExceeded[] {
  const settled = settledOverlay(blueprint, overlayOf(scenario))
  const out = leftOut(blueprint, settled)
  const found: LimitExceeded[] = []
  for (const agency of Object.keys(scenario.capacity).sort()) {
    const own = Object.values(blueprint.roadmap).filter(
      (item) => item.owner === agency && !isDone(item) && !out.has(item.id),
    )
    const spans = own
      .map((item) => settled.moves?.[item.id] ?? item)
      .map(({ start, finish }) => [start, finish] as const)
    const limits = scenario.capacity[agency] ?? {}
    for (const year of Object.keys(limits).sort()) {
      const limit = limits[year] ?? 0
      const { most, month } = busiestMonth(spans, Number(year))
      if (most > limit) found.push({ kind: 'capacity', agency, year, limit, atWork: most, month })
    }
  }
  return found
}

/** The most spans that hold the same month of the year, and the first month in which they do. */
function busiestMonth(spans: ReadonlyArray<readonly [Month, Month]>, year: number) {
  const first = monthNumber(toMonth(year, 1))
  let most = 0
  let busiest = first
  for (let month = first; month < first + 12; month++) {
    const now = spans.filter(([start, finish]) => monthNumber(start) <= month && month <= monthNumber(finish)).length
    if (now > most) [most, busiest] = [now, month]
  }
  return { most, month: monthOf(busiest) }
}

const isDone = (item: RoadmapItem | undefined): boolean => item?.status === 'done'
