// A blueprint's roadmap and baseline laid out in typed arrays for fast evaluation. Items are sorted by id and effects by
// place in the evaluation and id, so that the order of records cannot matter. Positions are those of the score table.
import type { Effect, Id, RoadmapItem } from '../model/blueprint.ts'
import type { Instrument, InstrumentGate } from '../model/instrument.ts'
import type { ScoreTable } from '../scoring/scoreTable.ts'
import type { CriterionGap } from './criterionGaps.ts'

/** A month number later than any other: never delivered, never lapsing. */
export const NEVER = 0x3fffffff

/** An effect that speaks of an indicator of the plan's instrument, with the item it belongs to. */
export interface OwnedEffect {
  readonly item: RoadmapItem
  readonly effect: Effect
}

/** A rung whose evidence in the assessment counts up to a month, inclusive. */
export interface BaseLapse {
  readonly position: number
  readonly rung: number
  readonly until: number
}

/** A gate of the instrument: rung `rung` at the position counts when raised only while another position has the level. */
export interface PackGate {
  readonly gate: InstrumentGate
  readonly rung: number
  /** Position of the indicator asked for, or −1 when the pack does not know it. */
  readonly asks: number
  readonly level: number
}

export interface Simulation {
  readonly instrument: Instrument
  readonly table: ScoreTable
  /** Items by position, sorted by id. */
  readonly items: readonly RoadmapItem[]
  readonly itemPositions: ReadonlyMap<Id, number>
  /** Positions of the items that wait directly for an item. */
  readonly successors: readonly (readonly number[])[]
  /** Effects of position p are effectStart[p] … effectStart[p + 1] − 1 in every array of effects. */
  readonly effectStart: Int32Array
  readonly effects: readonly OwnedEffect[]
  /** Bit r is set for each rung r the effect satisfies. */
  readonly effectRungs: Int32Array
  /** Item positions effect e needs: needs[needStart[e]] … needs[needStart[e + 1] − 1], its own first; −1 = no such item. */
  readonly needStart: Int32Array
  readonly needs: Int32Array
  /** Position the effect's gate asks for: −1 = no gate, −2 = an indicator the instrument does not know. */
  readonly gatePosition: Int32Array
  readonly gateLevel: Int32Array
  readonly lag: Int32Array
  /** Months it counts, NEVER without an end. */
  readonly valid: Int32Array
  readonly packGates: readonly (readonly PackGate[])[]
  /** Positions so that what a gate asks for comes before what it guards; with a cycle, what is left follows. */
  readonly order: Int32Array
  /** Gates form a cycle: one pass is not enough. */
  readonly cyclic: boolean
  /** Satisfied rungs of the assessment by position, bit r for rung r, while no evidence has lapsed: unknown as the lowest level … */
  readonly lowBase: Int32Array
  /** … and as the highest; the same array when nothing is unknown. */
  readonly highBase: Int32Array
  readonly lapses: readonly BaseLapse[]
  /** Criteria of the baseline that lack proof, above the level that counts. */
  readonly gaps: readonly CriterionGap[]
  /** Stored level of the assessment by position; −1 = unknown. */
  readonly base: Int32Array
}
