// Which presences are drawn how, by their position in `PRESENCES` (a test holds the two together): a worker must not load
// what that list comes with.

export const PRESENT = 0
export const COMING = 1
export const INTRODUCING = 2
export const CHANGING = 3
export const CHANGED = 4
export const RETIRING = 5
export const GONE = 6

/** True for what is drawn hollow: not there yet, or no more. */
export function isHollow(presence: number | undefined): boolean {
  return presence === COMING || presence === INTRODUCING || presence === GONE
}
