// Whether two pieces of a blueprint say the same, so that a command that changes nothing makes no step.
// Plain data only (records, text, numbers, booleans, null); the order of keys carries no meaning.

/** True when both hold the same content. O(content). */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const left = Object.entries(a)
  if (left.length !== Object.keys(b).length) return false
  const right = new Map(Object.entries(b))
  return left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
}
