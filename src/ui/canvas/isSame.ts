// True when two arrays hold the very same values in the same order.

/** True when two arrays hold the very same values, one after another. */
export function isSame<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
