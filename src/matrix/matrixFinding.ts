// What a matrix says at a glance, as counts a sentence is made of: what stays empty and what much hangs on. No words here.

import { relationKindOf } from '../model/metamodel.ts'
import type { Link } from './link.ts'
import type { Matrix } from './matrixOf.ts'

/** So many cells of one row or column are much: one application under five services. */
export const MANY = 5

export interface SideFinding {
  readonly count: number
  /** Total 0. */
  readonly empty: number
  /** Total of at least `MANY`. */
  readonly busy: number
  /** The largest total, and the place of the first that has it; undefined when all are empty. */
  readonly top: { readonly place: number; readonly total: number } | undefined
}

export interface MatrixFinding {
  readonly rows: SideFinding
  readonly columns: SideFinding
  readonly total: number
  /**
   * Where some relation of the matrix writes data: the columns (or rows) no row writes, and those more than one does.
   * Undefined where nothing is written.
   */
  readonly written:
    | { readonly side: 'rows' | 'columns'; readonly unwritten: number; readonly byMany: number }
    | undefined
}

/** The counts. `data` says along which side what is written stands, if any. O(rows + columns + cells). */
export function matrixFinding(matrix: Matrix, data?: 'rows' | 'columns'): MatrixFinding {
  return {
    rows: sideFinding(matrix.rowTotals),
    columns: sideFinding(matrix.columnTotals),
    total: matrix.total,
    written: data && { side: data, ...written(matrix, data) },
  }
}

function sideFinding(totals: Uint32Array): SideFinding {
  let [empty, busy, place] = [0, 0, -1]
  totals.forEach((total, at) => {
    if (total === 0) empty++
    if (total >= MANY) busy++
    if (total > 0 && (place < 0 || total > (totals[place] as number))) place = at
  })
  const top = place < 0 ? undefined : { place, total: totals[place] as number }
  return { count: totals.length, empty, busy, top }
}

function written(matrix: Matrix, data: 'rows' | 'columns'): { unwritten: number; byMany: number } {
  const writers = new Uint32Array(data === 'rows' ? matrix.rows.length : matrix.columns.length)
  const across = matrix.columns.length
  for (const [key, links] of matrix.cells) {
    if (!links.some(isWriting)) continue
    const row = Math.floor(key / across)
    const column = key - row * across
    const at = data === 'rows' ? row : column
    writers[at] = (writers[at] as number) + 1
  }
  let [unwritten, byMany] = [0, 0]
  for (const count of writers) {
    if (count === 0) unwritten++
    if (count > 1) byMany++
  }
  return { unwritten, byMany }
}

/** True for a relation that makes or changes what it points at: the access type of its kind in the metamodel. */
function isWriting(link: Link): boolean {
  const access = link.kind === 'relation' ? relationKindOf(link.relation.kind)?.accessType : undefined
  return access === 'Write' || access === 'ReadWrite'
}
