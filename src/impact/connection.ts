// How two elements hang together: a shortest way between them along relations of any kind, in any direction.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { byId } from '../model/sortedIds.ts'
import { hasRow } from '../model/table.ts'
import type { Step } from './dependence.ts'
import { reached, stepsTo } from './reached.ts'

/**
 * The steps from one element to another, none when they are the same; undefined when nothing connects them. Between the two
 * only elements that `may` be passed. Linear.
 */
export function connection(
  blueprint: Blueprint,
  from: Id,
  to: Id,
  may: (element: Id) => boolean = () => true,
): readonly Step[] | undefined {
  const { outgoing, incoming } = relationIndex(blueprint)
  const stepsFrom = (element: Id): readonly Step[] =>
    [
      ...(outgoing.get(element) ?? []).map(({ id, target }) => ({ relation: id, element: target })),
      ...(incoming.get(element) ?? []).map(({ id, source }) => ({ relation: id, element: source })),
    ].sort((a, b) => byId(a.relation, b.relation))
  if (from === to) return []
  const found = reached(from, stepsFrom, (id) => (id === to || may(id)) && hasRow(blueprint.elements, id))
  const way = stepsTo(found, to)
  return way.length > 0 ? way : undefined
}
