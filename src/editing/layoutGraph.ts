// Some elements and the relations among them as flat arrays: all that a layout looks at, small enough to hand to a worker.
// Sorted by id, so that the order in which records were made decides nothing.

import type { Blueprint, Id, ViewGrouping } from '../model/blueprint.ts'
import { domainOfKind, metamodel } from '../model/metamodel.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow } from '../model/table.ts'
import { groupsOf } from '../model/viewGroups.ts'

export interface LayoutGraph {
  readonly ids: readonly Id[]
  /** Of each element: its layer from the top, its kind in the order of the metamodel, its group in the order of groups. */
  readonly layers: Int32Array
  readonly kinds: Int32Array
  readonly groups: Int32Array
  /** Both ends of each relation as positions of elements; each pair once, sorted; no relation from an element to itself. */
  readonly sources: Int32Array
  readonly targets: Int32Array
}

/** Goals above processes, then the six domains; whatever else a pack brings comes last. */
const layerOf: ReadonlyMap<string, number> = (() => {
  const architecture = metamodel.domains.filter((domain) => domain.architecture)
  const [top, ...rest] = metamodel.domains.filter((domain) => !domain.architecture)
  const order = [...(top ? [top] : []), ...architecture, ...rest]
  return new Map(order.map((domain, at) => [domain.id, at]))
})()

const kindPlace: ReadonlyMap<string, number> = new Map(metamodel.kinds.map((kind, at) => [kind.id, at]))

/** The layer of elements of a kind, from the top. */
export function layerOfKind(kind: string): number {
  return layerOf.get(domainOfKind(kind)?.id ?? '') ?? layerOf.size
}

/** The graph of some elements; those that do not exist are left out. Without `by` all are one group. O(n log n + relations). */
export function layoutGraph(blueprint: Blueprint, wanted: Iterable<Id>, by?: ViewGrouping): LayoutGraph {
  const elements = [...new Set(wanted)].sort(byId).flatMap((id) => getRow(blueprint.elements, id) ?? [])
  const ids = elements.map(({ id }) => id)
  const at = new Map(ids.map((id, i) => [id, i]))
  const groups = new Int32Array(ids.length)
  for (const [place, { members }] of (by ? groupsOf(blueprint, by, ids) : []).entries()) {
    for (const id of members) groups[at.get(id) ?? 0] = place
  }
  const layers = new Int32Array(ids.length)
  const kinds = new Int32Array(ids.length)
  for (const [i, { kind }] of elements.entries()) {
    layers[i] = layerOfKind(kind)
    kinds[i] = kindPlace.get(kind) ?? kindPlace.size
  }
  return { ids, layers, kinds, groups, ...edgesAmong(blueprint, ids, at) }
}

/** Relations as pairs of positions. One number each while they are sorted: a tenth of the time of sorting pairs. */
function edgesAmong(
  blueprint: Blueprint,
  ids: readonly Id[],
  at: ReadonlyMap<Id, number>,
): Pick<LayoutGraph, 'sources' | 'targets'> {
  const { outgoing } = relationIndex(blueprint)
  const count = ids.length
  const found: number[] = []
  for (const [source, id] of ids.entries()) {
    for (const relation of outgoing.get(id) ?? []) {
      const target = at.get(relation.target)
      if (target !== undefined && target !== source) found.push(source * count + target)
    }
  }
  const pairs = Float64Array.from(found).sort()
  const [sources, targets] = [new Int32Array(pairs.length), new Int32Array(pairs.length)]
  let next = 0
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] ?? 0
    if (pair === pairs[i - 1]) continue
    sources[next] = Math.floor(pair / count)
    targets[next] = pair % count
    next++
  }
  return { sources: sources.subarray(0, next), targets: targets.subarray(0, next) }
}

/** Positions of elements sorted by layer, kind and id. */
export function inLayerOrder(graph: LayoutGraph): number[] {
  const order = graph.ids.map((_, i) => i)
  const layer = (i: number): number => (graph.layers[i] ?? 0) * 1000 + (graph.kinds[i] ?? 0)
  return order.sort((a, b) => layer(a) - layer(b) || a - b)
}
