// How two elements hang together: a shortest way between them along relations of any kind, in any direction.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { byId } from '../model/sortedIds.ts'
import { hasRow } from '../model/table.ts'
import type { Step } from './dependence.ts'
import { type Reached, reached, stepsTo } from './reached.ts'

type May = (element: Id) => boolean

/** Everything that hangs together with an element, nearest first, along relations of any kind in any direction. Linear. */
export function connected(blueprint: Blueprint, from: Id, may: May = () => true): ReadonlyMap<Id, Reached> {
  const { outgoing, incoming } = relationIndex(blueprint)
  const stepsFrom = (element: Id): readonly Step[] =>
    [
      ...(outgoing.get(element) ?? []).map(({ id, target }) => ({ relation: id, element: target })),
      ...(incoming.get(element) ?? []).map(({ id, source }) => ({ relation: id, element: source })),
    ].sort((a, b) => byId(a.relation, b.relation))
  return reached(from, stepsFrom, (id) => may(id) && hasRow(blueprint.elements, id))
}

/**
 * The steps from one element to another, none when they are the same; undefined when nothing connects them. Between the two
 * only elements that `may` be passed. Linear.
 */
export function connection(blueprint: Blueprint, from: Id, to: Id, may: May = () => true): readonly Step[] | undefined {
  if (from === to) return []
  const way = stepsTo(
    connected(blueprint, from, (id) => id === to || may(id)),
    to,
  )
  return way.length > 0 ? way : undefined
}
