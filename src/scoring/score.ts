// What a score is: ratios of integers, never floats, and a range while something is unknown.

import type { IndicatorId } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'

/** Levels by indicator; null = unknown. Stored levels (level × the instrument's denominator). */
export type Levels = { readonly [indicator: IndicatorId]: number | null }

/** An exact value: `units / per`, both integers, `per` > 0. The 59/2020 index has per = 10,000. */
export interface Ratio {
  readonly units: number
  readonly per: number
}

/** Lowest and highest value while some levels are unknown; equal when none is. */
export interface Interval {
  readonly min: Ratio
  readonly max: Ratio
}

export interface PartScore {
  readonly id: string
  readonly value: Interval
}

export interface Predicate {
  /** Lowest index of the band in 1/10,000. */
  readonly min: number
  readonly name: Words
}

export interface Score {
  readonly instrument: string
  readonly index: Interval
  /** Predicate of the unrounded lowest and highest index. */
  readonly predicate: { readonly min: Predicate; readonly max: Predicate }
  readonly domains: readonly PartScore[]
  readonly aspects: readonly PartScore[]
  /** How many indicators are unknown. */
  readonly unknown: number
}
