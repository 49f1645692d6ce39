// How a ratio is written: exactly, or rounded once at the end from integers (semantics §1). Never through a float:
// 4.485 is 4.48499… in binary and would show 4.48.
import type { Language } from '../model/words.ts'
import type { Ratio } from './score.ts'

function decimalText(digits: bigint, decimals: number, language: Language): string {
  const text = digits.toString().padStart(decimals + 1, '0')
  if (decimals === 0) return text
  return `${text.slice(0, -decimals)}${language === 'id' ? ',' : '.'}${text.slice(-decimals)}`
}

/**
 * Every decimal of the value and no more: "3.9825", "2.695", "4". A value whose decimals never end is written as a
 * fraction in lowest terms: "34/11". Decimal comma for Bahasa Indonesia.
 */
export function exactText({ units, per }: Ratio, language: Language = 'en'): string {
  return exactFraction({ units: BigInt(units), per: BigInt(per) }, language)
}

/**
 * The value with a fixed number of decimals, rounded once, half up: 3.9825 shows "3.98", 4.485 shows "4.49". A negative
 * value is the rounded size with its sign, so that a gain and the same loss show the same digits.
 * Decimal comma for Bahasa Indonesia.
 */
export function shownText({ units, per }: Ratio, language: Language = 'en', decimals = 2): string {
  return shownFraction({ units: BigInt(units), per: BigInt(per) }, language, decimals)
}

/** The value rounded as `shownText` does it, as a ratio: 3.4985 gives 350/100. */
export function roundedRatio(ratio: Ratio): Ratio {
  const per = BigInt(ratio.per)
  const rounded = (200n * BigInt(Math.abs(ratio.units)) + per) / (2n * per)
  return { units: Number(ratio.units < 0 ? -rounded : rounded), per: 100 }
}

/** A fraction of integers of any size: sums of chances outgrow safe integers. `per` > 0. */
export interface Fraction {
  readonly units: bigint
  readonly per: bigint
}

/** As `exactText`, for integers of any size. */
export function exactFraction({ units, per }: Fraction, language: Language = 'en'): string {
  const divisor = commonDivisor(units < 0n ? -units : units, per)
  const [top, bottom] = [units / divisor, per / divisor]
  const sign = top < 0n ? '-' : ''
  const size = top < 0n ? -top : top
  let rest = bottom
  let twos = 0
  let fives = 0
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  if (rest !== 1n) return `${sign}${size}/${bottom}`
  const decimals = Math.max(twos, fives)
  return sign + decimalText((size * 10n ** BigInt(decimals)) / bottom, decimals, language)
}

/** As `shownText`, for integers of any size. */
export function shownFraction({ units, per }: Fraction, language: Language = 'en', decimals = 2): string {
  const scaled = (units < 0n ? -units : units) * 10n ** BigInt(decimals)
  const rounded = (2n * scaled + per) / (2n * per)
  return (units < 0n && rounded > 0n ? '-' : '') + decimalText(rounded, decimals, language)
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : commonDivisor(b, a % b)
}
