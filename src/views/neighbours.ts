// The elements at the other end of an element's relations, by domain.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { domainOfKind } from '../model/metamodel.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { getRow } from '../model/table.ts'

/** The domain of an element; undefined when it is not there. */
export function domainOf(blueprint: Blueprint, id: Id): string | undefined {
  return domainOfKind(getRow(blueprint.elements, id)?.kind ?? '')?.id
}

/** Elements joined to this one by a relation in either direction and of one of these domains. */
export function neighboursIn(blueprint: Blueprint, id: Id, domains: ReadonlySet<string>): readonly Id[] {
  const { outgoing, incoming } = relationIndex(blueprint)
  const ends = [
    ...(outgoing.get(id) ?? []).map(({ target }) => target),
    ...(incoming.get(id) ?? []).map(({ source }) => source),
  ]
  return ends.filter((end) => end !== id && domains.has(domainOf(blueprint, end) ?? ''))
}
