// Elements that nothing leads to or from: not connected yet, or not needed.
import type { Blueprint, Element } from './blueprint.ts'
import { relationIndex } from './relationIndex.ts'
import { sortedRows } from './sortedIds.ts'

/** Elements without any relation, by id. O(elements + relations). */
export function orphans(blueprint: Blueprint): readonly Element[] {
  const { outgoing, incoming } = relationIndex(blueprint)
  return sortedRows(blueprint.elements).filter(({ id }) => !outgoing.has(id) && !incoming.has(id))
}
