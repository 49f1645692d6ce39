// From levels to the score: index, predicate, domains and aspects in integers, a range while something is unknown.
// Must not know where the levels come from (an assessment, the simulation, a command line).
import type { Instrument } from '../model/instrument.ts'
import { predicateOf } from './predicate.ts'
import type { Interval, Levels, Ratio, Score } from './score.ts'
import { type ScoreTable, scoreTable } from './scoreTable.ts'

/** Stored levels by position of a score table. */
export type LevelArray = ArrayLike<number>

/**
 * The score of stored levels by indicator. A missing or null level is unknown: the index then runs from all of them at
 * the lowest level to all at the highest. Levels outside the scale count as its nearest end (the checks name them).
 */
export function scoreLevels(instrument: Instrument, levels: Levels): Score {
  const table = scoreTable(instrument, levels)
  let unknown = 0
  const low: number[] = []
  const high: number[] = []
  for (const id of table.answers) {
    const level = levels[id] ?? null
    if (level === null) unknown++
    const known = level === null ? level : Math.min(table.highest, Math.max(table.lowest, level))
    low.push(known ?? table.lowest)
    high.push(known ?? table.highest)
  }
  return scoreBetween(table, low, unknown === 0 ? low : high, unknown)
}

/** The score while levels lie between two arrays by position; pass the same array twice when all are known. */
export function scoreBetween(table: ScoreTable, low: LevelArray, high: LevelArray, unknown: number): Score {
  const value = (per: number, positions?: readonly number[]): Interval => {
    const min = { units: weigh(table, low, positions), per }
    return { min, max: low === high ? min : { units: weigh(table, high, positions), per } }
  }
  const index = value(table.per)
  const lowest = predicateOf(table.instrument, index.min)
  return {
    instrument: table.instrument.id,
    index,
    predicate: { min: lowest, max: low === high ? lowest : predicateOf(table.instrument, index.max) },
    domains: table.domains.map(({ id, per, positions }) => ({ id, value: value(per, positions) })),
    aspects: table.aspects.map(({ id, per, positions }) => ({ id, value: value(per, positions) })),
    unknown,
  }
}

/** The index of fully known levels by position. */
export function indexOfLevels(table: ScoreTable, levels: LevelArray): Ratio {
  return { units: weigh(table, levels), per: table.per }
}

function weigh(table: ScoreTable, levels: LevelArray, positions?: readonly number[]): number {
  const { weights } = table
  let sum = 0
  if (positions) for (const at of positions) sum += (weights[at] as number) * (levels[at] as number)
  else for (let at = 0; at < weights.length; at++) sum += (weights[at] as number) * (levels[at] as number)
  return sum
}
