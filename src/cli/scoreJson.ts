// Scores as the JSON of the command line has them: exact values as text (no float can carry them), ranges while something
// is unknown. The keys are a contract with other people's scripts.
import type { Instrument } from '../model/instrument.ts'
import { exactText, shownText } from '../scoring/ratioText.ts'
import type { Interval, PartScore, Ratio, Score } from '../scoring/score.ts'

export interface ValueJson {
  readonly exact: string
  readonly shown: string
}

export interface RangeJson<T> {
  readonly min: T
  readonly max: T
}

export type IntervalJson = ValueJson | RangeJson<ValueJson>

/** A level, null for unknown, or a range where the simulation knows one. */
export type LevelsJson = { readonly [indicator: string]: number | null | RangeJson<number> }

export const valueJson = (ratio: Ratio): ValueJson => ({ exact: exactText(ratio), shown: shownText(ratio) })

/** One value where both ends are the same, else a range. */
export function intervalJson({ min, max }: Interval): IntervalJson {
  const same = BigInt(min.units) * BigInt(max.per) === BigInt(max.units) * BigInt(min.per)
  return same ? valueJson(min) : { min: valueJson(min), max: valueJson(max) }
}

export const partJson = ({ id, value }: PartScore) => ({ id, ...intervalJson(value) })

/** Name of the predicate in Bahasa Indonesia, or of the lowest and highest while something is unknown. */
export function predicateJson({ predicate, unknown }: Score): string | RangeJson<string> {
  return unknown === 0 ? predicate.min.name.id : { min: predicate.min.name.id, max: predicate.max.name.id }
}

export function indexJson({ index, unknown }: Score): IntervalJson {
  return unknown === 0 ? valueJson(index.min) : { min: valueJson(index.min), max: valueJson(index.max) }
}

/** Levels as people write them (stored level divided by the instrument's denominator). */
export function levelsJson(
  instrument: Instrument,
  levels: { readonly [indicator: string]: number | null | { readonly min: number; readonly max: number } },
): LevelsJson {
  const { denominator } = instrument.levels
  return Object.fromEntries(
    Object.entries(levels).map(([id, level]) => {
      if (level === null) return [id, null]
      if (typeof level === 'number') return [id, level / denominator]
      if (level.min === level.max) return [id, level.min / denominator]
      return [id, { min: level.min / denominator, max: level.max / denominator }]
    }),
  )
}
