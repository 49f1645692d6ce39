// What the details beside a matrix are about: the cells chosen, or the row or column whose name has the focus. Pure.

import type { CellPlace } from '../../matrix/toggled.ts'
import { type GridLine, HEAD, type Places, type Spot } from './gridPlaces.ts'

export type PanelSubject =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'cells'; readonly cells: readonly CellPlace[] }
  /** `at` is the place in the matrix's rows or columns. */
  | { readonly kind: 'row' | 'column'; readonly at: number }

/** The subject of a spot; `cells` are those chosen with it. */
export function panelSubject(
  spot: Spot,
  lines: readonly GridLine[],
  columns: readonly number[],
  places: Places,
  cells: readonly CellPlace[],
): PanelSubject {
  const place = places.placeOf(spot)
  if (!place) return { kind: 'nothing' }
  const line = lines[place.row - 1]
  if (spot.column === HEAD) return line?.kind === 'row' ? { kind: 'row', at: line.row } : { kind: 'nothing' }
  const column = columns[place.column - 1]
  if (spot.line === HEAD) return column === undefined ? { kind: 'nothing' } : { kind: 'column', at: column }
  return { kind: 'cells', cells }
}
