// The simulation of a plan: levels and index in the three views at the cut-off month of every year.
import type { Blueprint } from '../model/blueprint.ts'
import { toMonth } from '../model/month.ts'
import type { DeliveryView, Overlay } from '../roadmap/delivery.ts'
import { compileSimulation } from './compileSimulation.ts'
import { windowsOf } from './reachedAt.ts'
import type { YearResult } from './result.ts'
import { standingFrom } from './standingAt.ts'

/** The three views at the cut-off month of every year of the plan, earliest first. */
export function simulate(blueprint: Blueprint, overlay?: Overlay): YearResult[] {
  const simulation = compileSimulation(blueprint)
  const { from, to, cutoff, targets } = blueprint.plan
  const windows = {
    realised: windowsOf(blueprint, simulation, 'realised', overlay),
    committed: windowsOf(blueprint, simulation, 'committed', overlay),
    planned: windowsOf(blueprint, simulation, 'planned', overlay),
  }
  const years: YearResult[] = []
  for (let year = from; year <= to; year++) {
    const month = toMonth(year, cutoff)
    const inView = (view: DeliveryView) => standingFrom(simulation, blueprint, month, view, windows[view], overlay)
    years.push({
      year,
      cutoff: month,
      target: targets[year] ?? null,
      realised: inView('realised'),
      committed: inView('committed'),
      planned: inView('planned'),
    })
  }
  return years
}
