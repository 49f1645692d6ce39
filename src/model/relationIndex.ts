// Which relations start and end at an element: computed once per relation table, never stored.

import type { Blueprint, Id, Relation } from './blueprint.ts'
import { rowsOf } from './table.ts'

export interface RelationIndex {
  readonly outgoing: ReadonlyMap<Id, readonly Relation[]>
  readonly incoming: ReadonlyMap<Id, readonly Relation[]>
}

const cache = new WeakMap<object, RelationIndex>()

/** Relations by source and by target element; the same index for the same relation table. O(relations) once. */
export function relationIndex(blueprint: Blueprint): RelationIndex {
  const known = cache.get(blueprint.relations)
  if (known) return known
  const outgoing = new Map<Id, Relation[]>()
  const incoming = new Map<Id, Relation[]>()
  for (const relation of rowsOf(blueprint.relations)) {
    push(outgoing, relation.source, relation)
    push(incoming, relation.target, relation)
  }
  const index = { outgoing, incoming }
  cache.set(blueprint.relations, index)
  return index
}

function push(map: Map<Id, Relation[]>, key: Id, relation: Relation): void {
  const list = map.get(key)
  if (list) list.push(relation)
  else map.set(key, [relation])
}
