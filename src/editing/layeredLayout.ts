// Where elements stand when they are arranged by layers: one band for each domain, from business process down to
// security, neighbours above one another. Deterministic and linear; pinned places are kept free and never moved.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { domainOfKind, metamodel } from '../model/metamodel.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { getRow } from '../model/table.ts'
import type { Positions } from './placements.ts'

const COLUMN = NODE_WIDTH + 40
const ROW = NODE_HEIGHT + 48
/** Extra space between two domains. */
const BAND = 40
/** Width to height of the whole drawing: a screen's. */
const SHAPE = 1.7
const SWEEPS = 4

/** Goals above processes, then the six domains; whatever else a pack brings comes last. */
function bandOrder(): ReadonlyMap<string, number> {
  const architecture = metamodel.domains.filter((domain) => domain.architecture)
  const others = metamodel.domains.filter((domain) => !domain.architecture)
  const [top, ...rest] = others
  const order = [...(top ? [top] : []), ...architecture, ...rest]
  return new Map(order.map((domain, at) => [domain.id, at]))
}

/**
 * Left and top of each element, on a grid with one band of rows per domain. `pinned` are places that stay: no element is
 * put over one. Elements that do not exist are left out. O((elements + relations) log elements).
 */
export function layeredLayout(blueprint: Blueprint, ids: readonly Id[], pinned: Positions = {}): Positions {
  const bands = bandsOf(blueprint, ids)
  const order = ordered(blueprint, bands)
  const columns = Math.max(3, Math.ceil(Math.sqrt((ids.length * SHAPE * ROW) / COLUMN)))
  const taken = takenCells(pinned)
  const positions: Record<Id, { x: number; y: number }> = {}
  let top = 0
  for (const band of order) {
    top = placeBand(band, columns, top, taken, positions) + BAND
  }
  return positions
}

/** Elements by domain, in the order of the bands; inside a band by kind, then id. */
function bandsOf(blueprint: Blueprint, ids: readonly Id[]): Id[][] {
  const order = bandOrder()
  const kinds = new Map(metamodel.kinds.map((kind, at) => [kind.id, at]))
  const found = new Map<number, { id: Id; kind: number }[]>()
  for (const id of new Set(ids)) {
    const element = getRow(blueprint.elements, id)
    if (!element) continue
    const band = order.get(domainOfKind(element.kind)?.id ?? '') ?? order.size
    const row = { id, kind: kinds.get(element.kind) ?? kinds.size }
    const list = found.get(band)
    if (list) list.push(row)
    else found.set(band, [row])
  }
  return [...found.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, rows]) => rows.sort((a, b) => a.kind - b.kind || (a.id < b.id ? -1 : 1)).map((row) => row.id))
}

/** The bands with each sorted by where its neighbours in the other bands stand, so that lines run straight. */
function ordered(blueprint: Blueprint, bands: readonly Id[][]): Id[][] {
  const { outgoing, incoming } = relationIndex(blueprint)
  const at = new Map<Id, number>()
  const keep = (band: readonly Id[]) => {
    for (const [i, id] of band.entries()) at.set(id, band.length < 2 ? 0.5 : i / (band.length - 1))
  }
  const result = bands.map((band) => [...band])
  for (const band of result) keep(band)
  const bandOf = new Map(result.flatMap((band, i) => band.map((id) => [id, i] as const)))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const band of sweep % 2 === 0 ? result : [...result].reverse()) {
      const pull = new Map<Id, number>()
      for (const id of band) {
        let sum = 0
        let count = 0
        const own = bandOf.get(id)
        for (const relation of outgoing.get(id) ?? []) {
          const other = at.get(relation.target)
          if (other !== undefined && bandOf.get(relation.target) !== own) {
            sum += other
            count++
          }
        }
        for (const relation of incoming.get(id) ?? []) {
          const other = at.get(relation.source)
          if (other !== undefined && bandOf.get(relation.source) !== own) {
            sum += other
            count++
          }
        }
        pull.set(id, count > 0 ? sum / count : (at.get(id) ?? 0.5))
      }
      band.sort((a, b) => (pull.get(a) ?? 0) - (pull.get(b) ?? 0) || (a < b ? -1 : 1))
      keep(band)
    }
  }
  return result
}

/** Tells whether a pinned element covers a place of the grid, with a little air around it. */
function takenCells(pinned: Positions): (column: number, y: number) => boolean {
  const byColumn = new Map<number, number[]>()
  for (const { x, y } of Object.values(pinned)) {
    for (let column = Math.floor((x - NODE_WIDTH) / COLUMN); column * COLUMN < x + NODE_WIDTH; column++) {
      const list = byColumn.get(column)
      if (list) list.push(y)
      else byColumn.set(column, [y])
    }
  }
  return (column, y) => (byColumn.get(column) ?? []).some((other) => Math.abs(other - y) < NODE_HEIGHT + 16)
}

/** Fills a band row by row, short rows in the middle; gives the top of what comes after it. */
function placeBand(
  band: readonly Id[],
  columns: number,
  top: number,
  taken: (column: number, y: number) => boolean,
  positions: Record<Id, { x: number; y: number }>,
): number {
  const rows = Math.max(1, Math.ceil(band.length / columns))
  // Column by column, so that an element stays near the place its neighbours pull it to in every row.
  const perRow = Array.from({ length: rows }, (_, row) => band.filter((_, i) => i % rows === row))
  let y = top
  for (const row of perRow) {
    const left = Math.floor((columns - row.length) / 2)
    let column = left
    for (const id of row) {
      while (taken(column, y)) column++
      positions[id] = { x: column * COLUMN, y }
      column++
    }
    y += ROW
  }
  return y
}
