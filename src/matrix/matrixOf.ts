// Computes a matrix: its rows, columns, filled cells and totals. One walk over relations, elements or the roadmap; empty
// cells cost nothing, so 5,000 elements and 10,000 relations take a few milliseconds. Never stored.

import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Link } from './link.ts'
import { countLinks, indicatorLinks, ownerLinks, relationLinks } from './links.ts'
import { contentOf, type MatrixContent, type MatrixSpec } from './matrixSpec.ts'
import { axisThings, type Thing } from './thing.ts'

export interface Matrix {
  readonly spec: MatrixSpec
  readonly content: MatrixContent
  readonly rows: readonly Thing[]
  readonly columns: readonly Thing[]
  /** Filled cells by `cellKey`; each with at least one link, in an order that does not depend on the records'. */
  readonly cells: ReadonlyMap<number, readonly Link[]>
  /** Filled cells of each row and column; elements where the matrix counts elements. */
  readonly rowTotals: Uint32Array
  readonly columnTotals: Uint32Array
  readonly total: number
}

export interface MatrixQuestion {
  readonly spec: MatrixSpec
  /** The elements that stand at the month asked for; absent = all. */
  readonly standing?: ReadonlySet<Id>
}

/** Where a cell is found in `cells`, by the places of its row and column in `rows` and `columns`. */
export function cellKey(matrix: Pick<Matrix, 'columns'>, row: number, column: number): number {
  return row * matrix.columns.length + column
}

/** The links of a cell, none when it is empty. */
export function linksAt(matrix: Matrix, row: number, column: number): readonly Link[] {
  return matrix.cells.get(cellKey(matrix, row, column)) ?? NONE
}

const NONE: readonly Link[] = []

/** The matrix. O(elements + relations) for relations and owners, O(items × changes × effects) for indicators. */
export function matrixOf(blueprint: Blueprint, { spec, standing }: MatrixQuestion): Matrix {
  const content = contentOf(spec)
  const rows = axisThings(blueprint, spec.rows, standing, content === 'counts')
  const columns = axisThings(blueprint, spec.columns, standing, content === 'counts')
  const cells = new Map<number, Link[]>()
  const sides = { spec, rows: placesOf(rows), columns: placesOf(columns) }
  const put = (row: number, column: number, link: Link): void => {
    const key = row * columns.length + column
    const links = cells.get(key)
    if (links) links.push(link)
    else cells.set(key, [link])
  }
  switch (content) {
    case 'relations':
      relationLinks(blueprint, sides, put)
      break
    case 'owners':
      ownerLinks(blueprint, sides, put)
      break
    case 'counts':
      countLinks(blueprint, sides, standing, put)
      break
    case 'indicators':
      indicatorLinks(blueprint, sides, put)
      break
  }
  return { spec, content, rows, columns, cells, ...totals(rows.length, columns.length, cells, content) }
}

const knownPlaces = new WeakMap<readonly Thing[], ReadonlyMap<Id, number>>()

/** The place of each thing by its id; the same map for the same list. */
function placesOf(things: readonly Thing[]): ReadonlyMap<Id, number> {
  const known = knownPlaces.get(things)
  if (known) return known
  const places = new Map<Id, number>()
  for (let at = 0; at < things.length; at++) places.set((things[at] as Thing).id, at)
  knownPlaces.set(things, places)
  return places
}

/** What a filled cell adds to its totals: itself, or all that it counts. */
export function cellCount(content: MatrixContent, links: number): number {
  return content === 'counts' ? links : 1
}

function totals(rows: number, columns: number, cells: ReadonlyMap<number, Link[]>, content: MatrixContent) {
  const rowTotals = new Uint32Array(rows)
  const columnTotals = new Uint32Array(columns)
  let total = 0
  for (const [key, links] of cells) {
    const row = Math.floor(key / columns)
    const column = key - row * columns
    const count = cellCount(content, links.length)
    rowTotals[row] = (rowTotals[row] ?? 0) + count
    columnTotals[column] = (columnTotals[column] ?? 0) + count
    total += count
    if (links.length > 1 && content !== 'counts') links.sort(byLink)
  }
  return { rowTotals, columnTotals, total }
}

/** Links in an order of their own, whatever the order of the records. */
function byLink(a: Link, b: Link): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : 0
}
