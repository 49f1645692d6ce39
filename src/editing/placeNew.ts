// Where elements go that come new to a drawing in which nothing else may move: beside the elements of their layer, near
// those they are joined to. Many at once go together, arranged by layers, below what is there.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow } from '../model/table.ts'
import { COLUMN, layeredLayout, ROW } from './layeredLayout.ts'
import { layerOfKind } from './layoutGraph.ts'
import { placeBlock, ringOf } from './placeBlock.ts'
import type { Positions } from './placements.ts'
import { type Place, takenPlaces } from './takenPlaces.ts'

/** Up to so many find a place each. */
const MOST_SINGLE = 300
const MOST_RINGS = 24
const FARTHEST = 1_000_000

/** Left and top of each new element; none over another or over one of `standing`. Ids that do not exist are left out. */
export function placeNew(blueprint: Blueprint, ids: Iterable<Id>, standing: Positions): Positions {
  const wanted = [...new Set(ids)]
    .filter((id) => getRow(blueprint.elements, id) && !Object.hasOwn(standing, id))
    .sort(byId)
  if (Object.keys(standing).length === 0) return layeredLayout(blueprint, wanted)
  if (wanted.length > MOST_SINGLE) return asBlock(blueprint, wanted, standing)
  const layers = placesByLayer(blueprint, standing)
  const taken = takenPlaces(Object.values(standing))
  const positions: Record<Id, Place> = {}
  const late: Id[] = []
  for (const id of wanted) {
    const near = anchor(blueprint, id, standing, layers)
    const place = nearestFree(near, (x, y) => taken.covers(x, y))
    if (place) {
      positions[id] = place
      taken.take(place)
    } else late.push(id)
  }
  return late.length === 0 ? positions : { ...positions, ...asBlock(blueprint, late, { ...standing, ...positions }) }
}

function asBlock(blueprint: Blueprint, ids: readonly Id[], standing: Positions): Positions {
  return placeBlock(layeredLayout(blueprint, ids), standing, below(Object.values(standing)))
}

function below(places: readonly Place[]): Place {
  let [left, bottom] = [Infinity, -Infinity]
  for (const { x, y } of places) {
    left = Math.min(left, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: bottom + 2 * ROW }
}

type ByLayer = ReadonlyMap<number, readonly Place[]>

function placesByLayer(blueprint: Blueprint, standing: Positions): ByLayer {
  const found = new Map<number, Place[]>()
  for (const id of Object.keys(standing).sort(byId)) {
    const [element, place] = [getRow(blueprint.elements, id), standing[id]]
    if (!element || !place) continue
    const layer = layerOfKind(element.kind)
    const list = found.get(layer)
    if (list) list.push(place)
    else found.set(layer, [place])
  }
  return found
}

/** Under the middle of its neighbours, at the height where most of its layer stand; else at the right end of its layer. */
function anchor(blueprint: Blueprint, id: Id, standing: Positions, layers: ByLayer): Place {
  const layer = layers.get(layerOfKind(getRow(blueprint.elements, id)?.kind ?? ''))
  const joined = neighbourPlaces(blueprint, id, standing)
  const xs = joined.map(({ x }) => x)
  const middle = xs.length === 0 ? undefined : Math.round(xs.reduce((sum, x) => sum + x, 0) / xs.length / 8) * 8
  if (layer) {
    const y = commonest(layer.map((place) => place.y))
    const row = layer.filter((place) => place.y === y).map((place) => place.x)
    return { x: middle ?? Math.max(...row) + COLUMN, y }
  }
  const bottom = below(Object.values(standing))
  return { x: middle ?? bottom.x, y: bottom.y - ROW }
}

function neighbourPlaces(blueprint: Blueprint, id: Id, standing: Positions): readonly Place[] {
  const { outgoing, incoming } = relationIndex(blueprint)
  const ends = [
    ...(outgoing.get(id) ?? []).map(({ target }) => target),
    ...(incoming.get(id) ?? []).map(({ source }) => source),
  ]
  return [...new Set(ends)].flatMap((end) => standing[end] ?? [])
}

/** The value that occurs most often; of equally frequent ones the least. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0]
}

function nearestFree({ x, y }: Place, covers: (x: number, y: number) => boolean): Place | undefined {
  for (let ring = 0; ring <= MOST_RINGS; ring++) {
    for (const [column, row] of ringOf(ring)) {
      const place = { x: x + column * COLUMN, y: y + row * ROW }
      if (Math.abs(place.x) > FARTHEST || Math.abs(place.y) > FARTHEST) continue
      if (!covers(place.x, place.y)) return place
    }
  }
  return undefined
}
