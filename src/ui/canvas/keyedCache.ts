// Things made from others, kept while those are the same: React draws anew only what is another object.

import type { Id } from '../../model/blueprint.ts'

/** What was made for each id, with what it was made of. */
export type Cache<T> = Map<Id, { readonly key: readonly unknown[]; readonly made: T }>

/** What was made last time if every part of the key is the same, else what `make` makes. */
export function reuse<T>(cache: Cache<T>, id: Id, key: readonly unknown[], make: () => T): T {
  const known = cache.get(id)
  if (known?.key.every((part, i) => Object.is(part, key[i]))) return known.made
  const made = make()
  cache.set(id, { key, made })
  return made
}
