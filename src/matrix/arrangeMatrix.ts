// Which rows and columns of a matrix are shown, in which order and under which agency. Changes no cell. What is empty is
// asked of the whole matrix, so that a filter makes nothing look empty.

import type { Agency, Blueprint, Id } from '../model/blueprint.ts'
import type { Language } from '../model/words.ts'
import type { Matrix } from './matrixOf.ts'
import { type Order, similarOrder } from './similarOrder.ts'
import { folded, sortKey } from './sortKey.ts'
import { NOBODY, ownerOf, type Thing, thingCode, thingName } from './thing.ts'

export type AxisOrder = 'name' | 'total' | 'owner' | 'code' | 'similarity'

/** What happens to rows and columns whose total is 0. */
export type EmptyChoice = 'shown' | 'only-rows' | 'only-columns' | 'hidden'

export interface Arrangement {
  readonly rowOrder: AxisOrder
  readonly columnOrder: AxisOrder
  /** Rows under the agency that owns them. */
  readonly grouped: boolean
  readonly rowText: string
  readonly columnText: string
  /** Only elements this agency owns, `NOBODY` = no one; absent = all. In the rows, else in the columns. */
  readonly owner?: Id
  readonly empty: EmptyChoice
  readonly language: Language
}

export interface RowGroup {
  /** The agency's id, `NOBODY` for rows without a known owner. */
  readonly owner: Id
  readonly rows: readonly number[]
}

export interface Arranged extends Order {
  /** The rows by owner, in the order of the agencies' abbreviations; one group without a head when not grouped. */
  readonly groups: readonly RowGroup[]
  readonly grouped: boolean
}

/** The rows and columns to show. O(n log n) of rows and columns, plus the cells for similarity. */
export function arrangeMatrix(matrix: Matrix, arrangement: Arrangement, agencies: Blueprint['agencies']): Arranged {
  const { language, empty, owner } = arrangement
  const ownerInRows = matrix.spec.rows.kind === 'elements'
  const side = (things: readonly Thing[], totals: Uint32Array, text: string, rows: boolean): number[] => {
    const words = folded(text).split(/\s+/).filter(Boolean)
    const wantsOwner = owner !== undefined && rows === ownerInRows
    const found: number[] = []
    for (let at = 0; at < things.length; at++) {
      const thing = things[at] as Thing
      const isEmpty = totals[at] === 0
      if (isEmpty && empty === 'hidden') continue
      if (!isEmpty && empty === (rows ? 'only-rows' : 'only-columns')) continue
      const agency = ownerOf(thing, agencies)
      if (wantsOwner && (agency?.id ?? NOBODY) !== owner) continue
      if (words.length > 0 && !words.every((word) => searchText(thing, agency, language).includes(word))) continue
      found.push(at)
    }
    return found
  }
  const shown = {
    rows: side(matrix.rows, matrix.rowTotals, arrangement.rowText, true),
    columns: side(matrix.columns, matrix.columnTotals, arrangement.columnText, false),
  }
  const order = ordered(matrix, arrangement, agencies, shown)
  const grouped = arrangement.grouped && ownerInRows
  const groups = grouped ? groupsOf(matrix, order.rows, agencies) : [{ owner: NOBODY, rows: order.rows }]
  return { rows: groups.flatMap(({ rows }) => rows), columns: order.columns, groups, grouped }
}

function searchText(thing: Thing, agency: Agency | undefined, language: Language): string {
  const full = thing.kind === 'agency' ? thing.agency.name : ''
  return folded(
    `${thingName(thing, language)} ${thingCode(thing)} ${full} ${agency?.short ?? ''} ${agency?.name ?? ''}`,
  )
}

function ordered(
  matrix: Matrix,
  { rowOrder, columnOrder, language }: Arrangement,
  agencies: Blueprint['agencies'],
  { rows, columns }: Order,
): Order {
  const plain = (order: AxisOrder): Exclude<AxisOrder, 'similarity'> => (order === 'similarity' ? 'name' : order)
  const sorted = {
    rows: sortedSide(matrix.rows, matrix.rowTotals, rows, plain(rowOrder), agencies, language),
    columns: sortedSide(matrix.columns, matrix.columnTotals, columns, plain(columnOrder), agencies, language),
  }
  if (rowOrder !== 'similarity' && columnOrder !== 'similarity') return sorted
  const only = columnOrder !== 'similarity' ? 'rows' : rowOrder !== 'similarity' ? 'columns' : undefined
  return similarOrder(sorted, placesOfCells(matrix), only)
}

/** Row and column of every filled cell, by the numbers of their keys: not in the order the records came. */
function placesOfCells(matrix: Matrix): ReadonlyArray<readonly [number, number]> {
  const across = matrix.columns.length
  const keys = Float64Array.from(matrix.cells.keys()).sort()
  return Array.from(keys, (key) => {
    const row = Math.floor(key / across)
    return [row, key - row * across] as const
  })
}

function sortedSide(
  things: readonly Thing[],
  totals: Uint32Array,
  places: readonly number[],
  order: Exclude<AxisOrder, 'similarity'>,
  agencies: Blueprint['agencies'],
  language: Language,
): number[] {
  // Kinds and indicators have an order of their own, which is the one people know; "nobody" stays last.
  const byPack = things.every(({ kind }) => kind === 'kind' || kind === 'indicator')
  const names = things.map((thing, at) =>
    byPack ? String(at).padStart(6, '0') : thing.kind === 'nobody' ? LAST : sortKey(thingName(thing, language)),
  )
  const keyOf = (thing: Thing, name: string): string => {
    switch (order) {
      case 'name':
      case 'total':
        return name
      case 'owner': {
        const owner = ownerOf(thing, agencies)
        return `${owner ? sortKey(owner.short) : LAST} ${name}`
      }
      case 'code':
        return `${thingCode(thing) === '' ? LAST : sortKey(thingCode(thing))} ${name}`
    }
  }
  const keys = things.map((thing, at) => keyOf(thing, names[at] as string))
  const byTotal = order === 'total'
  return [...places].sort(
    (a, b) =>
      (byTotal ? (totals[b] as number) - (totals[a] as number) : 0) ||
      compare(keys[a] as string, keys[b] as string) ||
      a - b,
  )
}

/** Sorts after every name. */
const LAST = '\uffff'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function groupsOf(matrix: Matrix, rows: readonly number[], agencies: Blueprint['agencies']): readonly RowGroup[] {
  const found = new Map<Id, number[]>()
  for (const row of rows) {
    const owner = ownerOf(matrix.rows[row] as Thing, agencies)?.id ?? NOBODY
    const list = found.get(owner)
    if (list) list.push(row)
    else found.set(owner, [row])
  }
  const key = (owner: Id): string => (owner === NOBODY ? LAST : sortKey(agencies[owner]?.short ?? owner))
  return [...found]
    .map(([owner, places]) => ({ owner, rows: places }))
    .sort((a, b) => compare(key(a.owner), key(b.owner)) || compare(a.owner, b.owner))
}

/** How many cells of each group's rows are filled in every column of the matrix, group by group. O(cells). */
export function groupTotals(matrix: Matrix, groups: readonly RowGroup[]): readonly Uint32Array[] {
  const across = matrix.columns.length
  const groupOf = new Int32Array(matrix.rows.length).fill(-1)
  groups.forEach(({ rows }, at) => {
    for (const row of rows) groupOf[row] = at
  })
  const counts = groups.map(() => new Uint32Array(across))
  for (const key of matrix.cells.keys()) {
    const row = Math.floor(key / across)
    const column = key - row * across
    const group = counts[groupOf[row] as number]
    if (group) group[column] = (group[column] as number) + 1
  }
  return counts
}
