// What becomes of a relation between the two months a drawing compares, told from its ends.

import type { Id } from '../../model/blueprint.ts'
import type { Presence } from '../architecture/presence.ts'

export type RelationFate = 'added' | 'gone'

const NOT_BEFORE: ReadonlySet<Presence | undefined> = new Set(['added', 'absent'])
const NOT_AFTER: ReadonlySet<Presence | undefined> = new Set(['retired', 'replaced', 'absent'])

/** Undefined for what is kept, was never there, or while one month only is shown. */
export function relationFate(presence: ReadonlyMap<Id, Presence>, source: Id, target: Id): RelationFate | undefined {
  const [one, two] = [presence.get(source), presence.get(target)]
  const stood = !NOT_BEFORE.has(one) && !NOT_BEFORE.has(two)
  const stands = !NOT_AFTER.has(one) && !NOT_AFTER.has(two)
  if (stood === stands) return undefined
  return stands ? 'added' : 'gone'
}
