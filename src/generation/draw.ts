// What the generator asks of chance: everything from one seed, so that the same seed gives the same blueprint everywhere.
import { seededNumbers } from '../simulation/seededNumbers.ts'

export interface Draw {
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number
  /** True in so many of 100 cases. */
  percent(chance: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
}

export function drawFrom(seed: number): Draw {
  const below = seededNumbers(seed)
  return {
    below,
    percent: (chance) => below(100) < chance,
    // The index is always within the list.
    pick: (list) => list[below(list.length)] as (typeof list)[number],
  }
}
