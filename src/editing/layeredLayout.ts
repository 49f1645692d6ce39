// Where elements stand when they are arranged by layers: one band for each domain, from business process down to
// security, neighbours above one another. Deterministic and nearly linear; fixed places are kept free and never moved.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import { inLayerOrder, type LayoutGraph, layoutGraph } from './layoutGraph.ts'
import type { Positions } from './placements.ts'
import { type TakenPlaces, takenPlaces } from './takenPlaces.ts'

/** From the left of one element to the left of the next, and from top to top. */
export const COLUMN = NODE_WIDTH + 40
export const ROW = NODE_HEIGHT + 48
/** Extra space between two domains: a frame with its title fits. */
const BAND = 40
/** Width to height of the whole drawing: a screen's. */
const SHAPE = 1.7
const SWEEPS = 4
/** Places in a band are whole parts of this, so that sums do not depend on the order of relations. */
const WHOLE = 1_000_000

/**
 * Left and top of each element, on a grid with one band of rows per domain. `fixed` are places that stay: no element is
 * put over one. Elements that do not exist are left out. O((elements + relations) log elements): 5,000 with 10,000
 * relations take some 20 ms.
 */
export function layeredLayout(blueprint: Blueprint, ids: Iterable<Id>, fixed: Positions = {}): Positions {
  const graph = layoutGraph(blueprint, ids)
  const columns = Math.max(3, Math.ceil(Math.sqrt((graph.ids.length * SHAPE * ROW) / COLUMN)))
  const taken = takenPlaces(Object.values(fixed))
  const positions: Record<Id, { x: number; y: number }> = {}
  let top = 0
  for (const band of ordered(graph)) top = placeBand(graph, band, columns, top, taken, positions) + BAND
  return positions
}

/** Elements by layer, each sorted by where its neighbours in other layers stand, so that lines run straight. */
function ordered(graph: LayoutGraph): number[][] {
  const byLayer = new Map<number, number[]>()
  for (const i of inLayerOrder(graph)) {
    const layer = graph.layers[i] ?? 0
    const list = byLayer.get(layer)
    if (list) list.push(i)
    else byLayer.set(layer, [i])
  }
  const bands = [...byLayer.values()]
  const { starts, ends } = neighboursAcross(graph)
  const at = new Int32Array(graph.ids.length)
  const pull = new Float64Array(graph.ids.length)
  const keep = (band: readonly number[]) => {
    const last = Math.max(1, band.length - 1)
    for (const [place, i] of band.entries()) {
      at[i] = band.length < 2 ? WHOLE / 2 : Math.round((place * WHOLE) / last)
    }
  }
  for (const band of bands) keep(band)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const band of sweep % 2 === 0 ? bands : [...bands].reverse()) {
      for (const i of band) {
        const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? 0]
        let sum = 0
        for (let end = from; end < to; end++) sum += at[ends[end] ?? 0] ?? 0
        pull[i] = to > from ? sum / (to - from) : (at[i] ?? 0)
      }
      band.sort((a, b) => (pull[a] ?? 0) - (pull[b] ?? 0) || a - b)
      keep(band)
    }
  }
  return bands
}

/** The neighbours of each element in other layers: those of element i are `ends` from `starts[i]` to `starts[i + 1]`. */
function neighboursAcross({ ids, layers, sources, targets }: LayoutGraph): {
  readonly starts: Int32Array
  readonly ends: Int32Array
} {
  const starts = new Int32Array(ids.length + 1)
  const across = (edge: number): boolean => layers[sources[edge] ?? 0] !== layers[targets[edge] ?? 0]
  const count = (i: number) => {
    starts[i + 1] = (starts[i + 1] ?? 0) + 1
  }
  for (let edge = 0; edge < sources.length; edge++) {
    if (!across(edge)) continue
    count(sources[edge] ?? 0)
    count(targets[edge] ?? 0)
  }
  for (let i = 0; i < ids.length; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0)
  const ends = new Int32Array(starts[ids.length] ?? 0)
  const next = starts.slice()
  const put = (i: number, end: number) => {
    ends[next[i] ?? 0] = end
    next[i] = (next[i] ?? 0) + 1
  }
  for (let edge = 0; edge < sources.length; edge++) {
    if (!across(edge)) continue
    const [source, target] = [sources[edge] ?? 0, targets[edge] ?? 0]
    put(source, target)
    put(target, source)
  }
  return { starts, ends }
}

/** Fills a band row by row, short rows in the middle; gives the top of what comes after it. */
function placeBand(
  { ids }: LayoutGraph,
  band: readonly number[],
  columns: number,
  top: number,
  taken: TakenPlaces,
  positions: Record<Id, { x: number; y: number }>,
): number {
  const rows = Math.max(1, Math.ceil(band.length / columns))
  // Column by column, so that an element stays near the place its neighbours pull it to in every row.
  const perRow = Array.from({ length: rows }, (_, row) => band.filter((_element, i) => i % rows === row))
  let y = top
  for (const row of perRow) {
    let column = Math.floor((columns - row.length) / 2)
    for (const i of row) {
      while (taken.covers(column * COLUMN, y)) column++
      positions[ids[i] ?? ''] = { x: column * COLUMN, y }
      column++
    }
    y += ROW
  }
  return y
}
