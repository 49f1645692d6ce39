// How a ratio is written: exactly, or rounded once at the end from integers (semantics §1). Never through a float:
// 4.485 is 4.48499… in binary and would show 4.48.
import type { Language } from '../model/words.ts'
import { reduceRatio } from './ratio.ts'
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
export function exactText(ratio: Ratio, language: Language = 'en'): string {
  const { units, per } = reduceRatio(ratio)
  const sign = units < 0 ? '-' : ''
  const size = BigInt(Math.abs(units))
  let rest = per
  let twos = 0
  let fives = 0
  for (; rest % 2 === 0; rest /= 2) twos++
  for (; rest % 5 === 0; rest /= 5) fives++
  if (rest !== 1) return `${sign}${size}/${per}`
  const decimals = Math.max(twos, fives)
  return sign + decimalText((size * 10n ** BigInt(decimals)) / BigInt(per), decimals, language)
}

/**
 * The value with a fixed number of decimals, rounded once, half up: 3.9825 shows "3.98", 4.485 shows "4.49". A negative
 * value is the rounded size with its sign, so that a gain and the same loss show the same digits.
 * Decimal comma for Bahasa Indonesia.
 */
export function shownText(ratio: Ratio, language: Language = 'en', decimals = 2): string {
  const per = BigInt(ratio.per)
  const scaled = BigInt(Math.abs(ratio.units)) * 10n ** BigInt(decimals)
  const rounded = (2n * scaled + per) / (2n * per)
  return (ratio.units < 0 && rounded > 0n ? '-' : '') + decimalText(rounded, decimals, language)
}

/** The value rounded as `shownText` does it, as a ratio: 3.4985 gives 350/100. */
export function roundedRatio(ratio: Ratio): Ratio {
  const per = BigInt(ratio.per)
  const rounded = (200n * BigInt(Math.abs(ratio.units)) + per) / (2n * per)
  return { units: Number(ratio.units < 0 ? -rounded : rounded), per: 100 }
}
