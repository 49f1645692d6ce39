// The standing of a blueprint at a month in a view. Evaluates into typed arrays and makes result objects only at the end.
import type { Blueprint, IndicatorId } from '../model/blueprint.ts'
import { type Month, monthNumber } from '../model/month.ts'
import type { DeliveryView, Overlay } from '../roadmap/delivery.ts'
import { scoreBetween } from '../scoring/scoreLevels.ts'
import { compileSimulation } from './compileSimulation.ts'
import type { EffectWindows } from './evaluateLevels.ts'
import { packGatesOn, reachedAt, windowsOf } from './reachedAt.ts'
import type { LevelRange, Standing } from './result.ts'
import type { Simulation } from './simulation.ts'

/** Month, view and assumptions under which a blueprint is looked at. */
export interface StandingQuestion {
  readonly month: Month
  readonly view: DeliveryView
  readonly overlay?: Overlay
}

/** Levels, index and predicate at the end of a month: as ranges while the baseline is unknown. */
export function standingAt(blueprint: Blueprint, { month, view, overlay }: StandingQuestion): Standing {
  const simulation = compileSimulation(blueprint)
  return standingFrom(simulation, blueprint, month, view, windowsOf(blueprint, simulation, view, overlay), overlay)
}

/** The standing from windows that were worked out before: one set of windows serves every month of a view. */
export function standingFrom(
  simulation: Simulation,
  blueprint: Blueprint,
  month: Month,
  view: DeliveryView,
  windows: EffectWindows,
  overlay?: Overlay,
): Standing {
  const { low, high } = reachedAt(simulation, windows, monthNumber(month), packGatesOn(blueprint, overlay))
  const levels: Record<IndicatorId, LevelRange> = {}
  let unknown = 0
  simulation.table.answers.forEach((id, at) => {
    const min = low[at] as number
    const max = high[at] as number
    if (min !== max) unknown++
    levels[id] = levelRange(min, max)
  })
  return { month, view, levels, score: scoreBetween(simulation.table, low, high, unknown) }
}

const ranges = new Map<number, LevelRange>()

/** One object per pair of levels: hundreds are made per drag of a bar. */
function levelRange(min: number, max: number): LevelRange {
  const key = min * 65_536 + max
  const known = ranges.get(key)
  if (known) return known
  const range = { min, max }
  ranges.set(key, range)
  return range
}
