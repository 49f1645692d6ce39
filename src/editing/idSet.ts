// A list of ids as the set a blueprint keeps.

import type { Id, IdSet } from '../model/blueprint.ts'

/** The set of these ids. The ids must be checked ids. */
export function idSet(ids: Iterable<Id>): IdSet {
  const set: Record<Id, true> = {}
  for (const id of ids) set[id] = true
  return set
}
