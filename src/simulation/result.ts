// What the simulation answers: levels as ranges, the index per year and view, and why a level stands where it stands.

import type { CriterionAnswer, Id, IndicatorId } from '../model/blueprint.ts'
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
  /** `items` are all it needs, its own first; it has counted since `since` (delivery of the last of them, plus lag). */
  | {
      readonly kind: 'effect'
      readonly item: Id
      readonly effect: Id
      readonly items: readonly Id[]
      readonly since: Month
    }

/** What a rung that does not hold is waiting for. */
export type RungMissing =
  | { readonly kind: 'uncovered' }
  | { readonly kind: 'unknown' }
  /** The criterion of the assessment is filled, but not met. */
  | { readonly kind: 'criterion'; readonly status: CriterionAnswer['status'] }
  /** Base evidence or an effect's evidence has lapsed. */
  | { readonly kind: 'lapsed'; readonly since: Month; readonly item?: Id }
  /** An effect would satisfy it: these items are not delivered by the month (or counted) yet. */
  | { readonly kind: 'items'; readonly item: Id; readonly effect: Id; readonly items: readonly Id[] }
  /** An effect is delivered but a gate is closed. */
  | {
      readonly kind: 'gate'
      readonly item: Id
      readonly effect: Id
      readonly indicator: IndicatorId
      readonly level: number
      readonly pack: boolean
    }

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

/** A bar of the waterfall: what the index gains when an item is delivered, or loses when evidence lapses, in order of time. */
export interface WaterfallStep {
  readonly kind: 'delivered' | 'lapsed'
  /** The item delivered, or whose evidence lapsed; absent when evidence of the assessment lapsed. */
  readonly item?: Id
  /** The month from which it counts (delivery plus lag), or no longer counts. */
  readonly month: Month
  /** Negative for a loss; 0 for what is banked or already proved. */
  readonly gain: Ratio
  /** Index after this step. */
  readonly index: Ratio
  /** Other items the gain is owed to as well, by id: needed together, or banked until now; absent when there are none. */
  readonly with?: readonly Id[]
}

/** From the index of the assessment (or today's) to the index at a month; start + every gain = end, exactly. Unknown counts as the lowest level. */
export interface Waterfall {
  readonly start: Ratio
  readonly steps: readonly WaterfallStep[]
  readonly end: Ratio
}

/** What an item is worth by itself and what its absence costs (semantics §7), in index points. */
export interface ItemWorth {
  /** Index with only this item less the index with none. */
  readonly alone: Ratio
  /** Index with all items less the index with all but this one (and those that wait for it). */
  readonly loss: Ratio
}

/** An effect of an item on an indicator, with the index points of the rungs it adds to the assessment. */
export interface EffectTrace {
  readonly item: Id
  readonly effect: Id
  readonly indicator: IndicatorId
  readonly from: number
  readonly to: number
  /** Points of its rungs above the assessed level (unknown = lowest), as if every rung below held. */
  readonly points: Ratio
}

/** What is planned for an element, and which indicators that serves. */
export interface ElementTrace {
  readonly changes: readonly { readonly item: Id; readonly change: Id; readonly as: 'element' | 'by' }[]
  /** By indicator, then item, then effect. */
  readonly effects: readonly EffectTrace[]
}
