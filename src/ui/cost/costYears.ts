// The columns of the cost chart: done beside open by source of funds, and the limits a scenario sets on the open part.

import type { Blueprint, Rupiah } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import { ALL_FUNDS, type Scenario } from '../../model/scenario.ts'
import { type CostsByYear, costByYear, costOfYear } from '../../roadmap/costByYear.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import { type LimitExceeded, limitsExceeded } from '../../roadmap/limitsExceeded.ts'

interface YearOfCost {
  readonly year: string
  readonly done: Rupiah
  /** Of open items, in the order of the metamodel's funds; only funds that pay. */
  readonly funds: readonly { readonly fund: string; readonly amount: Rupiah }[]
  readonly open: Rupiah
  /** Limit of the year as a whole. */
  readonly limit?: Rupiah
  readonly exceeded: boolean
}

type MoneyExceeded = Exclude<LimitExceeded, { readonly kind: 'capacity' }>

export interface CostYears {
  readonly years: readonly YearOfCost[]
  readonly exceeded: readonly MoneyExceeded[]
}

/** The years of the plan and every other year that costs something, and the limits of money that are exceeded. */
export function costYears(blueprint: Blueprint, overlay: Overlay, scenario: Scenario | undefined): CostYears {
  const done = costByYear(blueprint, overlay, 'realised')
  const all = costByYear(blueprint, overlay)
  const exceeded = scenario ? limitsExceeded(blueprint, under(scenario, overlay)).filter(isMoney) : []
  const names = new Set([...Object.keys(all), ...Object.keys(scenario?.budgets ?? {})])
  for (let year = blueprint.plan.from; year <= blueprint.plan.to; year++) names.add(String(year))
  const years = [...names].sort().map((year): YearOfCost => {
    const funds = fundsOf(all, done, year)
    const limit = scenario?.budgets[year]?.[ALL_FUNDS]
    return {
      year,
      done: costOfYear(done, year),
      funds,
      open: funds.reduce((sum, { amount }) => sum + amount, 0),
      ...(limit !== undefined && { limit }),
      exceeded: exceeded.some((each) => each.kind === 'year-budget' && each.year === year),
    }
  })
  return { years, exceeded }
}

const isMoney = (each: LimitExceeded): each is MoneyExceeded => each.kind !== 'capacity'

/** The limits of a scenario with other assumptions: those of the screen. */
function under(scenario: Scenario, { included = {}, moves = {}, shocks = {} }: Overlay): Scenario {
  return { ...scenario, included, moves, shocks, forced: {} }
}

function fundsOf(all: CostsByYear, done: CostsByYear, year: string): YearOfCost['funds'] {
  const order = metamodel.roadmap.fundSources.map(({ id }) => id)
  const place = (fund: string) => (order.includes(fund) ? order.indexOf(fund) : order.length)
  return Object.entries(all[year] ?? {})
    .map(([fund, amount]) => ({ fund, amount: amount - (done[year]?.[fund] ?? 0) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => place(a.fund) - place(b.fund) || (a.fund < b.fund ? -1 : 1))
}
