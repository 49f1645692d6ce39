/** The same content with the keys of every record the other way round: what depends on the order of records shows. */
export function turned<T>(value: T): T {
  // In an instrument pack, the only place with lists, order has meaning.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).reverse()
  // Same keys and values, so the same type.
  return Object.fromEntries(entries.map(([key, each]) => [key, turned(each)])) as T
}
