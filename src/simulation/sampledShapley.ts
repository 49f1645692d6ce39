// The Shapley value where there are too many sets to ask: the mean over seeded random orders of arrival of what each player
// adds (Castro, Gómez, Tejada 2009). The shares still sum exactly to the gain, since each order's additions do.

import { reduceRatio } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import type { ArrivalGame } from './partGame.ts'
import { seededNumbers } from './seededNumbers.ts'

export interface SampledShares {
  readonly shares: readonly Ratio[]
  /** Standard error of each share in points of the index: an estimate, the only figure here that is no exact ratio. */
  readonly errors: readonly number[]
}

/** Shares from `orders` random orders of arrival; the game gives integer units over `per`. */
export function sampledShapley(
  players: number,
  per: number,
  game: ArrivalGame,
  { orders, seed }: { readonly orders: number; readonly seed: number },
): SampledShares {
  const next = seededNumbers(seed)
  const sums = new Float64Array(players)
  const squares = new Float64Array(players)
  const order = Int32Array.from({ length: players }, (_, at) => at)
  for (let round = 0; round < orders; round++) {
    for (let last = players - 1; last > 0; last--) {
      const other = next(last + 1)
      const swapped = order[last] as number
      order[last] = order[other] as number
      order[other] = swapped
    }
    let before = game.clear()
    for (const player of order) {
      const after = game.add(player)
      const added = after - before
      sums[player] = (sums[player] as number) + added
      squares[player] = (squares[player] as number) + added * added
      before = after
    }
  }
  return {
    shares: Array.from(sums, (sum) => reduceRatio({ units: sum, per: per * orders })),
    errors: Array.from(sums, (sum, at) => {
      const mean = sum / orders
      const variance = Math.max(0, (squares[at] as number) / orders - mean * mean)
      return Math.sqrt(variance / orders) / per
    }),
  }
}
