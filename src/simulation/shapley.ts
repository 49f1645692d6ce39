// The Shapley value (L. S. Shapley, A value for n-person games, 1953) of the players of one game, exactly: every set is
// asked once and the sums stay integers. Knows nothing of items or indicators.

import { reduceRatio } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'

/** Most players whose sets are all asked: 2^16 of them. */
export const MOST_EXACT = 16

/**
 * Each player's share of value(all) − value(none), over `per`: Σ over sets S without the player of
 * |S|! (n−|S|−1)! / n! × (value(S with the player) − value(S)). Values are integers.
 */
export function shapleyValues(players: number, per: number, value: (members: number) => number): readonly Ratio[] {
  const values = Float64Array.from({ length: 1 << players }, (_, members) => value(members))
  const counts = Uint8Array.from(values, (_, members) => bitCount(members))
  const shares = sharesBySize(players)
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player
    const bySize = new Float64Array(players)
    for (let members = 0; members < values.length; members++) {
      if (members & bit) continue
      const size = counts[members] as number
      bySize[size] = (bySize[size] as number) + (values[members | bit] as number) - (values[members] as number)
    }
    const units = shares.of.reduce((sum, share, size) => sum + share * BigInt(bySize[size] as number), 0n)
    return lowest(units, shares.per * BigInt(per))
  })
}

/** How much a set of each size counts: |S|! (n−|S|−1)! over n!. */
function sharesBySize(players: number): { readonly of: readonly bigint[]; readonly per: bigint } {
  const factorial = [1n]
  for (let n = 1; n <= players; n++) factorial.push((factorial[n - 1] as bigint) * BigInt(n))
  return {
    of: Array.from(
      { length: players },
      (_, size) => (factorial[size] as bigint) * (factorial[players - size - 1] as bigint),
    ),
    per: factorial[players] as bigint,
  }
}

/** The ratio in lowest terms: the denominator divides lcm(1..16) × per, which is a safe integer. */
function lowest(units: bigint, per: bigint): Ratio {
  const divisor = greatestCommon(units < 0n ? -units : units, per)
  return reduceRatio({ units: Number(units / divisor), per: Number(per / divisor) })
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : greatestCommon(b, a % b)
}

function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
