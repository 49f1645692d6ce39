// Which presences are drawn how, by their position in `PAINTED_PRESENCES` (a test holds the two together): a worker must not load
// what that list comes with.

export const PRESENT = 0
export const COMING = 1
export const INTRODUCING = 2
export const CHANGING = 3
export const CHANGED = 4
export const RETIRING = 5
export const GONE = 6
export const ADDED = 7
export const ALTERED = 8
export const REPLACED = 9
export const RETIRED = 10
export const ABSENT = 11

/** True for what is drawn hollow: not there yet, or no more. */
export function isHollow(presence: number | undefined): boolean {
  return presence === COMING || presence === INTRODUCING || presence === GONE || presence === ABSENT
}

/** True for what is drawn grey: no more there, or not at all. */
export function isGrey(presence: number | undefined): boolean {
  return presence === GONE || presence === ABSENT
}

/** True for what is told from farther away too: work under way, and what becomes of things between two months. */
export function isTold(presence: number): boolean {
  return (
    presence === INTRODUCING ||
    presence === CHANGING ||
    presence === RETIRING ||
    (presence >= ADDED && presence !== ABSENT)
  )
}
