// Which indicators hold the index back most: the points between where they stand and the top of the scale.
import type { Blueprint, IndicatorId } from '../model/blueprint.ts'
import type { Ratio } from '../scoring/score.ts'
import { groundOf } from './ground.ts'
import type { StandingQuestion } from './standingAt.ts'

export interface HeldBack {
  readonly indicator: IndicatorId
  /** Stored level, the lowest of its range. */
  readonly level: number
  /** Weight × missing levels, in index points. */
  readonly points: Ratio
}

/** The indicators below the top, most points first, then by place in the instrument; at most `count`. */
export function holdingBack(blueprint: Blueprint, question: StandingQuestion, count = 5): readonly HeldBack[] {
  const { simulation, low } = groundOf(blueprint, question)
  const { table } = simulation
  return table.answers
    .map((indicator, at) => ({
      indicator,
      level: low[at] as number,
      points: { units: (table.weights[at] as number) * (table.highest - (low[at] as number)), per: table.per },
    }))
    .filter(({ points }) => points.units > 0)
    .sort((a, b) => b.points.units - a.points.units)
    .slice(0, count)
}
