// The lines of the grid (heads of agencies and rows) and its columns by the ids of what stands in them, so that a place
// survives sorting, filtering and undo. Line 0 is the head, column 0 the names. Pure.

import type { Arranged } from '../../matrix/arrangeMatrix.ts'
import type { Matrix } from '../../matrix/matrixOf.ts'
import type { CellPlace } from '../../matrix/toggled.ts'
import type { Id } from '../../model/blueprint.ts'
import type { GridPlace } from '../owners/gridMoves.ts'

export type GridLine =
  | { readonly kind: 'row'; readonly key: string; readonly row: number }
  | { readonly kind: 'group'; readonly key: string; readonly group: number; readonly open: boolean }

/** A place by what stands there; `HEAD` stands for the head and for the names. */
export interface Spot {
  readonly line: string
  readonly column: string
}

/** No id is empty but that of "no owner" among agencies, so the head has a mark no id has. */
export const HEAD = '<'

const rowKey = (id: Id): string => `r:${id}`
const groupKey = (owner: Id): string => `g:${owner}`

/** The lines in order; the rows of closed groups are left out. */
export function gridLines(matrix: Matrix, arranged: Arranged, closed: ReadonlySet<Id>): readonly GridLine[] {
  const lines: GridLine[] = []
  arranged.groups.forEach(({ owner, rows }, group) => {
    const open = !arranged.grouped || !closed.has(owner)
    if (arranged.grouped) lines.push({ kind: 'group', key: groupKey(owner), group, open })
    if (!open) return
    for (const row of rows) {
      const thing = matrix.rows[row]
      if (thing) lines.push({ kind: 'row', key: rowKey(thing.id), row })
    }
  })
  return lines
}

/** Finds places by spot and spots by place. */
export interface Places {
  placeOf(spot: Spot): GridPlace | undefined
  spotAt(place: GridPlace): Spot
}

/** Of these lines and columns. O(lines + columns). */
export function placesOf(matrix: Matrix, lines: readonly GridLine[], columns: readonly number[]): Places {
  const lineAt = new Map(lines.map(({ key }, at) => [key, at + 1]))
  const columnAt = new Map(columns.map((column, at) => [matrix.columns[column]?.id ?? '', at + 1]))
  lineAt.set(HEAD, 0)
  columnAt.set(HEAD, 0)
  return {
    placeOf: ({ line, column }) => {
      const [row, across] = [lineAt.get(line), columnAt.get(column)]
      return row === undefined || across === undefined ? undefined : { row, column: across }
    },
    spotAt: ({ row, column }) => ({
      line: lines[row - 1]?.key ?? HEAD,
      column: column === 0 ? HEAD : (matrix.columns[columns[column - 1] ?? -1]?.id ?? HEAD),
    }),
  }
}

/** The cells of the block between two places, heads and group lines left out. */
export function cellsBetween(
  lines: readonly GridLine[],
  columns: readonly number[],
  from: GridPlace,
  to: GridPlace,
): readonly CellPlace[] {
  const cells: CellPlace[] = []
  for (let at = Math.min(from.row, to.row); at <= Math.max(from.row, to.row); at++) {
    const line = lines[at - 1]
    if (line?.kind !== 'row') continue
    for (let across = Math.min(from.column, to.column); across <= Math.max(from.column, to.column); across++) {
      const column = columns[across - 1]
      if (column !== undefined) cells.push({ row: line.row, column })
    }
  }
  return cells
}
