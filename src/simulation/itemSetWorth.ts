// What hangs on some items together: the index points with only them and without them, and how far each indicator falls
// without them (semantics §7). The way back from an element or an item to the index.
import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { subtractRatios } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { indexOfLevels } from '../scoring/scoreLevels.ts'
import { compileSimulation } from './compileSimulation.ts'
import { membersOf } from './deliveredItems.ts'
import { setEvaluator } from './levelsOfSet.ts'
import type { ItemWorth } from './result.ts'

/** An indicator that would stand lower without the items. */
export interface HangingIndicator {
  readonly indicator: IndicatorId
  /** Stored level with all items of the roadmap, and with all but these (and those that wait for them). */
  readonly level: number
  readonly without: number
  readonly points: Ratio
}

export interface SetWorth extends ItemWorth {
  /** Most points first, then by place in the instrument. Their points add up to `loss`. */
  readonly indicators: readonly HangingIndicator[]
}

/** The worth of items taken together; dates and terms are ignored and an unknown base counts as the lowest level. */
export function itemSetWorth(blueprint: Blueprint, ids: Iterable<Id>): SetWorth {
  const simulation = compileSimulation(blueprint)
  const { table, items } = simulation
  const evaluate = setEvaluator(simulation, blueprint.plan.packGates)
  const only = membersOf(simulation, ids)
  const none = indexOfLevels(table, evaluate(new Uint8Array(items.length)))
  const alone = indexOfLevels(table, evaluate(only))
  const all = [...evaluate(new Uint8Array(items.length).fill(1))]
  const without = [...evaluate(only.map((member) => 1 - member))]
  const indicators = table.answers
    .map((indicator, at) => {
      const [level, lower] = [all[at] as number, without[at] as number]
      const points = { units: (table.weights[at] as number) * (level - lower), per: table.per }
      return { indicator, level, without: lower, points }
    })
    .filter(({ points }) => points.units > 0)
    .sort((a, b) => b.points.units - a.points.units)
  return {
    alone: subtractRatios(alone, none),
    loss: subtractRatios(indexOfLevels(table, all), indexOfLevels(table, without)),
    indicators,
  }
}
