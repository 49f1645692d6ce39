// Where one is in the grid: the focused cell, the other corner of the selection, and whether the cell is being written in.

import type { Element, Id } from '../../model/blueprint.ts'
import { createExternalStore } from '../externalStore.ts'
import type { GridPlace } from '../owners/gridMoves.ts'
import { catalogueState } from './catalogueState.ts'

export interface GridState {
  /** Row 0 is the head, column 0 the ticks. */
  readonly at: GridPlace
  readonly anchor: GridPlace
  /** Text the cell editor starts with, null for what is in the cell; absent while nothing is written. */
  readonly editing?: string | null
}

const FIRST: GridPlace = { row: 1, column: 1 }

export const gridState = createExternalStore<GridState>({ at: FIRST, anchor: FIRST })

/** Goes to a cell; with `extend` the selection reaches from where it began. */
export function goToCell(at: GridPlace, extend = false): void {
  const { anchor } = gridState.get()
  gridState.set({ at, anchor: extend && at.row > 0 && anchor.row > 0 ? anchor : at })
}

/** Begins to write in the focused cell. */
export function startEditing(start: string | null): void {
  const { at, anchor } = gridState.get()
  gridState.set({ at, anchor, editing: start })
}

/** Ends writing. */
export function stopEditing(): void {
  const { at, anchor } = gridState.get()
  gridState.set({ at, anchor })
}

export interface GridRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** The selected cells, corners included. */
export function rangeOf({ at, anchor }: GridState): GridRange {
  return {
    top: Math.min(at.row, anchor.row),
    bottom: Math.max(at.row, anchor.row),
    left: Math.min(at.column, anchor.column),
    right: Math.max(at.column, anchor.column),
  }
}

/** The rows something is done to: the ticked ones of those shown, else those of the selection. */
export function chosenRows(rows: readonly Element[]): readonly Element[] {
  const { ticked } = catalogueState.get()
  const marked = ticked.size > 0 ? rows.filter(({ id }) => ticked.has(id)) : []
  if (marked.length > 0) return marked
  const { top, bottom } = rangeOf(gridState.get())
  return rows.slice(Math.max(0, top - 1), bottom)
}

/** The columns of the selection, without the ticks. */
export function chosenColumns(columns: readonly Id[]): readonly Id[] {
  const { left, right } = rangeOf(gridState.get())
  return columns.slice(Math.max(0, left - 1), Math.max(1, right))
}
