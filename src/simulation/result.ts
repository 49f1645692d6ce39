// What the simulation answers: levels as ranges, the index per year and view, and why a level stands where it stands.

import type { Id, IndicatorId } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import type { DeliveryView } from '../roadmap/delivery.ts'
import type { Ratio, Score } from '../scoring/score.ts'

/** Lowest and highest level while the baseline is unknown; equal when it is known. */
export interface LevelRange {
  readonly min: number
  readonly max: number
}

export type LevelRanges = { readonly [indicator: IndicatorId]: LevelRange }

/** The state at one month in one view. */
export interface Standing {
  readonly month: Month
  readonly view: DeliveryView
  readonly levels: LevelRanges
  readonly score: Score
}

export interface YearResult {
  readonly year: number
  /** Evaluation looks at this month: the year with the plan's cut-off month. */
  readonly cutoff: Month
  /** Target index in 1/10,000, or null. */
  readonly target: number | null
  readonly realised: Standing
  readonly committed: Standing
  readonly planned: Standing
}

/** What makes a rung hold. */
export type RungWitness =
  | { readonly kind: 'base' }
  | { readonly kind: 'effect'; readonly item: Id; readonly effect: Id; readonly items: readonly Id[]; readonly since: Month }

/** What a rung that does not hold is waiting for. */
export type RungMissing =
  | { readonly kind: 'uncovered' }
  | { readonly kind: 'unknown' }
  /** Base evidence or an effect's evidence has lapsed. */
  | { readonly kind: 'lapsed'; readonly since: Month; readonly item?: Id }
  /** An effect would satisfy it: these items are not delivered by the month (or counted) yet. */
  | { readonly kind: 'items'; readonly item: Id; readonly effect: Id; readonly items: readonly Id[] }
  /** An effect is delivered but a gate is closed. */
  | { readonly kind: 'gate'; readonly item: Id; readonly effect: Id; readonly indicator: IndicatorId; readonly level: number; readonly pack: boolean }

export interface Rung {
  readonly rung: number
  readonly holds: boolean
  readonly by: readonly RungWitness[]
  readonly missing: readonly RungMissing[]
}

export interface Explanation {
  readonly indicator: IndicatorId
  readonly month: Month
  readonly view: DeliveryView
  readonly level: LevelRange
  /** Base level of the chosen assessment, null when unknown. */
  readonly base: number | null
  /** Every rung of the scale, lowest first. */
  readonly rungs: readonly Rung[]
  /** First rung that does not hold, or null at the top. */
  readonly blocking: number | null
  /** Rungs that are satisfied above the blocking one: 0 points yet. */
  readonly banked: readonly number[]
  /** Index points of one level of this indicator. */
  readonly pointsPerLevel: Ratio
  /** Index points gained over the base level. */
  readonly gained: Ratio
}

/** A bar of the waterfall: what the index gains when this item is delivered, in order of delivery. */
export interface WaterfallStep {
  readonly item: Id
  readonly month: Month
  readonly gain: Ratio
  /** Index after this step. */
  readonly index: Ratio
}
