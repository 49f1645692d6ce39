// Exact arithmetic on ratios of integers. Products that could leave the safe integers go through BigInt; no float is ever made.
import type { Ratio } from './score.ts'

/** The ratio nothing is gained with. */
export const ZERO: Ratio = { units: 0, per: 1 }

const fits = (a: number, b: number): boolean => Math.abs(a) * Math.abs(b) <= Number.MAX_SAFE_INTEGER

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function exactRatio(units: bigint, per: bigint): Ratio {
  const divisor = gcd(units, per)
  const ratio = { units: Number(units / divisor), per: Number(per / divisor) }
  if (!Number.isSafeInteger(ratio.units) || !Number.isSafeInteger(ratio.per)) {
    throw new RangeError(`The ratio ${units}/${per} does not fit in safe integers`)
  }
  return ratio
}

/** The same value in lowest terms. */
export function reduceRatio(ratio: Ratio): Ratio {
  return exactRatio(BigInt(ratio.units), BigInt(ratio.per))
}

/** a + b; keeps `per` when both have the same, else gives lowest terms. RangeError when the sum fits no safe integer. */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (a.per === b.per && Number.isSafeInteger(a.units + b.units)) return { units: a.units + b.units, per: a.per }
  const units = BigInt(a.units) * BigInt(b.per) + BigInt(b.units) * BigInt(a.per)
  return exactRatio(units, BigInt(a.per) * BigInt(b.per))
}

/** a − b, as `addRatios`. */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return addRatios(a, { units: -b.units, per: b.per })
}

/** Negative when a < b, 0 when they are the same value, positive when a > b. */
export function compareRatios(a: Ratio, b: Ratio): number {
  if (a.per === b.per) return Math.sign(a.units - b.units)
  if (fits(a.units, b.per) && fits(b.units, a.per)) return Math.sign(a.units * b.per - b.units * a.per)
  const difference = BigInt(a.units) * BigInt(b.per) - BigInt(b.units) * BigInt(a.per)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
