// The satisfaction of a whole government in a year, from the surveys of its services. Stands beside the index, never in it.

import type { Blueprint, Satisfaction } from '../model/blueprint.ts'
import { reduceRatio } from './ratio.ts'
import { type SatisfactionCategory, satisfactionCategory } from './satisfactionCategory.ts'
import type { Ratio } from './score.ts'

export interface YearSatisfaction {
  readonly year: number
  /** Mean on the scale 25–100, exact. */
  readonly value: Ratio
  readonly category: SatisfactionCategory
  /** How many surveys it is the mean of. */
  readonly surveys: number
  /** All respondents together when it is weighted by them; null when it is a plain mean. */
  readonly respondents: number | null
}

/**
 * The figure of a year; undefined without any survey in it. Where every survey says how many people answered, each answer
 * counts the same: Σ score × respondents ÷ Σ respondents. Where one does not say (or nobody answered), each survey
 * counts the same: Σ score ÷ surveys. Users play no part: they did not answer.
 */
export function yearSatisfaction(
  blueprint: Pick<Blueprint, 'satisfaction'>,
  year: number,
): YearSatisfaction | undefined {
  const rows = Object.values(blueprint.satisfaction).filter((row) => row.year === year)
  if (rows.length === 0) return undefined
  const respondents = respondentsOf(rows)
  let units = 0n
  for (const row of rows) units += BigInt(row.score) * BigInt(respondents === null ? 1 : (row.respondents ?? 0))
  const value = meanOf(units, BigInt(respondents ?? rows.length))
  return { year, value, category: satisfactionCategory(value), surveys: rows.length, respondents }
}

/** The figure of the last year with surveys up to `year`: what was known then. Undefined when there is none. */
export function latestSatisfaction(
  blueprint: Pick<Blueprint, 'satisfaction'>,
  year: number,
): YearSatisfaction | undefined {
  let latest: number | undefined
  for (const row of Object.values(blueprint.satisfaction)) {
    if (row.year <= year && (latest === undefined || row.year > latest)) latest = row.year
  }
  return latest === undefined ? undefined : yearSatisfaction(blueprint, latest)
}

function respondentsOf(rows: readonly Satisfaction[]): number | null {
  let sum = 0
  for (const { respondents } of rows) {
    if (respondents === undefined) return null
    sum += respondents
  }
  return sum > 0 && Number.isSafeInteger(sum) ? sum : null
}

/** units ÷ (100 × count); the sum of hundredths is brought into safe integers exactly. */
function meanOf(units: bigint, count: bigint): Ratio {
  const whole = units / count
  const rest = units % count
  if (count * 100n <= BigInt(Number.MAX_SAFE_INTEGER) && units <= BigInt(Number.MAX_SAFE_INTEGER)) {
    return reduceRatio({ units: Number(units), per: Number(count * 100n) })
  }
  // More answers than people on earth: the nearest hundredth.
  return { units: Number(rest * 2n >= count ? whole + 1n : whole), per: 100 }
}
