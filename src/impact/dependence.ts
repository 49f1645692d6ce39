// Who needs whom: the relations whose kind says that one end stops with the other (`dependent` of the metamodel), read both
// ways. Computed once per relation table, never stored.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { relationKindOf } from '../model/metamodel.ts'
import { sortedRows } from '../model/sortedIds.ts'

/** One step along a relation to the element at its other end. */
export interface Step {
  readonly relation: Id
  readonly element: Id
}

export type Steps = ReadonlyMap<Id, readonly Step[]>

export interface Dependence {
  /** What an element needs directly. */
  readonly needs: Steps
  /** What needs an element directly. */
  readonly neededBy: Steps
}

const cache = new WeakMap<object, Dependence>()

/** Both directions, each list in the order of relation ids; the same object for the same relation table. O(relations). */
export function dependence(blueprint: Blueprint): Dependence {
  const known = cache.get(blueprint.relations)
  if (known) return known
  const needs = new Map<Id, Step[]>()
  const neededBy = new Map<Id, Step[]>()
  for (const { id, kind, source, target } of sortedRows(blueprint.relations)) {
    const end = relationKindOf(kind)?.dependent
    if (end === undefined) continue
    const [dependent, needed] = end === 'source' ? [source, target] : [target, source]
    push(needs, dependent, { relation: id, element: needed })
    push(neededBy, needed, { relation: id, element: dependent })
  }
  const both = { needs, neededBy }
  cache.set(blueprint.relations, both)
  return both
}

function push(map: Map<Id, Step[]>, key: Id, step: Step): void {
  const list = map.get(key)
  if (list) list.push(step)
  else map.set(key, [step])
}
