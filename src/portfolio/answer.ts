// What the optimiser answers. Every figure in it was worked out by the evaluator of the simulation, never by a solver.
import type { Id, IndicatorId, Rupiah } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import type { Words } from '../model/words.ts'
import type { Ratio } from '../scoring/score.ts'

/** A choice of items that keeps every demand of its question. */
export interface Portfolio {
  /** Chosen items that are not done yet, by id. Done items are always there. */
  readonly items: readonly Id[]
  /** First and last month of chosen items that were moved; only where the schedule is free. */
  readonly moves: { readonly [item: Id]: { readonly start: Month; readonly finish: Month } }
  /** Index at the cut-off of the question's year; an unknown base counts as the lowest level. */
  readonly index: Ratio
  /** The same at the cut-off of every year with a target. */
  readonly years: { readonly [year: string]: Ratio }
  /** Whole cost of `items` over all years. */
  readonly cost: Rupiah
}

/** What is wrong with a question, in a sentence, with the items it names. */
export interface Fault {
  readonly kind:
    | 'no-items'
    | 'no-baseline'
    | 'unknown-id'
    | 'cycle'
    | 'gate-cycle'
    | 'year'
    | 'target'
    | 'budget'
    | 'capacity'
    | 'too-long'
    | 'forcing'
    | 'too-tight'
  readonly message: Words
  readonly items: readonly Id[]
}

/** A rung that no item there is to choose from covers in time. */
export interface UncoveredRung {
  readonly indicator: IndicatorId
  readonly rung: number
}

/**
 * The first demand that cannot be met while those before it are (targets by year, then domains): the highest value there
 * is, index or domain index; for n-minus-1 the highest that survives any single failure.
 */
export interface Missed {
  readonly year: number
  readonly domain?: string
  readonly reachable: Ratio
}

/** How much better the best could still be: by index where the index is sought, by money where money is saved. */
export type Proof =
  | { readonly kind: 'index'; readonly bound: Ratio; readonly gap: Ratio }
  | { readonly kind: 'cost'; readonly bound: Rupiah; readonly gap: Rupiah }

export type Answer =
  | { readonly status: 'faulty'; readonly faults: readonly Fault[] }
  /** Proved: nothing is better. With a frontier `frontier` holds all its points, cheapest first. */
  | {
      readonly status: 'optimal'
      readonly portfolio: Portfolio
      readonly proof: Proof
      readonly frontier: readonly Portfolio[]
    }
  /** Stopped before the proof; `portfolio` is the best found, null when none was. */
  | {
      readonly status: 'bound'
      readonly portfolio: Portfolio | null
      readonly proof: Proof | null
      readonly frontier: readonly Portfolio[]
    }
  /** The targets cannot be met: `portfolio` reaches the highest value of `missed` under the other demands. */
  | {
      readonly status: 'unreachable'
      readonly portfolio: Portfolio
      readonly missed: Missed
      readonly uncovered: readonly UncoveredRung[]
    }

/** The answer found at once, never called optimal; null when no choice that keeps every demand was found. */
export type QuickAnswer =
  | { readonly status: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly status: 'quick'; readonly portfolio: Portfolio | null }
