// The totals of the part of a matrix that is shown: a sum under what one sees counts what one sees. Whether something is
// empty at all is told by the totals of the matrix itself.

import { cellCount, type Matrix } from './matrixOf.ts'
import type { Order } from './similarOrder.ts'

export interface ShownTotals {
  /** By row and column of the matrix; 0 for those that are not shown. */
  readonly rows: Uint32Array
  readonly columns: Uint32Array
  readonly total: number
}

/** Counts the cells of the rows and columns shown; those of the matrix when it is shown whole. O(cells). */
export function shownTotals(matrix: Matrix, shown: Order): ShownTotals {
  if (shown.rows.length === matrix.rows.length && shown.columns.length === matrix.columns.length) {
    return { rows: matrix.rowTotals, columns: matrix.columnTotals, total: matrix.total }
  }
  const across = matrix.columns.length
  const isShown = { rows: flags(matrix.rows.length, shown.rows), columns: flags(across, shown.columns) }
  const rows = new Uint32Array(matrix.rows.length)
  const columns = new Uint32Array(across)
  let total = 0
  for (const [key, links] of matrix.cells) {
    const row = Math.floor(key / across)
    const column = key - row * across
    if (isShown.rows[row] === 0 || isShown.columns[column] === 0) continue
    const count = cellCount(matrix.content, links.length)
    rows[row] = (rows[row] ?? 0) + count
    columns[column] = (columns[column] ?? 0) + count
    total += count
  }
  return { rows, columns, total }
}

function flags(length: number, places: readonly number[]): Uint8Array {
  const found = new Uint8Array(length)
  for (const place of places) found[place] = 1
  return found
}
