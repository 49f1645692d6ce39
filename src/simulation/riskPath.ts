// The risk of every evaluation year, one after the other, for the fan of the index over the years.
import type { Blueprint } from '../model/blueprint.ts'
import { toMonth } from '../model/month.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { type RiskResult, riskOf } from './riskOf.ts'

export interface RiskPathQuestion {
  readonly years: readonly number[]
  readonly overlay?: Overlay
  readonly seed: number
  /** Trials of each year that is too large to be answered exactly. */
  readonly trials: number
}

export interface RiskYear extends RiskResult {
  readonly year: number
  /** Target of the plan for the year, 1/10,000 of the index. */
  readonly target?: number
}

/** The risk at the cut-off of each year against the plan's target of that year; `progress` hears how much of all is done. */
export function riskPath(
  blueprint: Blueprint,
  { years, overlay, seed, trials }: RiskPathQuestion,
  progress: (done: number, of: number) => void = () => undefined,
): readonly RiskYear[] {
  const { cutoff, targets } = blueprint.plan
  const of = years.length
  return years.map((year, nth) => {
    const target = targets[year]
    const question = {
      month: toMonth(year, cutoff),
      seed,
      trials,
      ...(overlay && { overlay }),
      ...(target !== undefined && { target }),
    }
    const result = riskOf(blueprint, question, (done, all) => progress(nth + done / all, of))
    progress(nth + 1, of)
    return { year, ...(target !== undefined && { target }), ...result }
  })
}
