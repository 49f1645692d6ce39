// The selection problem in plain arrays: which options every item has (its months, or later ones), what each costs, and every
// demand as a row. Quick search and solver both read this; neither knows blueprints. Made by `selectionModel`.
import type { Simulation } from '../simulation/simulation.ts'

/** One way to carry an item out. Done items have one that costs nothing. */
export interface Option {
  /** Position of its item in the simulation. */
  readonly item: number
  /** First and last planned month of work. */
  readonly start: number
  readonly finish: number
  /** The month at whose end it is delivered: `finish`, later under a shock, NEVER for a done item without its month. */
  readonly delivered: number
  /** Years the choice moves it by, beyond the months the question gives it. */
  readonly shift: number
  /** Years its costs fall later than stated: by the question's overlay and the choice together. */
  readonly costShift: number
}

/** Σ of the weights of chosen options ≤ limit; whole numbers throughout. */
export interface LimitRow {
  readonly kind: 'budget' | 'capacity' | 'alternatives'
  readonly limit: number
  readonly options: Int32Array
  readonly weights: Float64Array
}

/** A moment at which levels are worked out: the cut-off month of a year. */
export interface Moment {
  readonly year: number
  readonly month: number
  /** Satisfied rungs of the assessment by position; unknown counts as the lowest level. */
  readonly base: Int32Array
  /** Least Σ weight × stored level, −1 without a target. */
  readonly target: number
}

/** Σ weight × stored level over `positions` at the moment of the question ≥ least. */
export interface Floor {
  readonly domain: string
  readonly positions: readonly number[]
  readonly least: number
  readonly per: number
}

export interface SelectionModel {
  readonly simulation: Simulation
  readonly packGates: boolean
  readonly free: boolean
  /** Options of item p are optionStart[p] … optionStart[p + 1] − 1, earliest first; none when it may not be chosen. */
  readonly optionStart: Int32Array
  readonly options: readonly Option[]
  /** 1: this item must be chosen. */
  readonly fixed: Uint8Array
  /** Cost of an item over all years; 0 for done items. */
  readonly cost: Float64Array
  /** Items that must be chosen with an item: its predecessors that are not done. None for a done item. */
  readonly waitsFor: readonly (readonly number[])[]
  /** Items that wait directly for an item and would be lost with it. */
  readonly waiting: readonly (readonly number[])[]
  readonly limits: readonly LimitRow[]
  /** Years with a target and the year of the question, ascending. */
  readonly moments: readonly Moment[]
  /** Place of the question's year in `moments`. */
  readonly horizon: number
  readonly floors: readonly Floor[]
}

/** The option chosen for every item by position, −1 where it is not chosen. */
export type Choice = Int32Array
