// The keys of the grid, as a spreadsheet has them. Returns false for keys that are not the grid's.

import type { KeyboardEvent } from 'react'
import type { Id } from '../../model/blueprint.ts'
import type { Karta } from '../karta.ts'
import { gridMove } from '../owners/gridMoves.ts'
import { catalogueState, columnLayout, moveColumn, setCatalogue, setWidth, widthOf } from './catalogueState.ts'
import { both, clearCells, fillDown, type Sheet } from './cellWork.ts'
import { columnLabel } from './columnLabel.ts'
import { goToCell, gridState, rangeOf, startEditing } from './gridState.ts'

/** Pixels by which keys change the width of a column. */
const STEP = 16

/** Sorts by a column: ascending, descending, not at all. */
export function cycleSort(column: Id): void {
  const { sort } = catalogueState.get()
  if (sort?.by !== column) setCatalogue({ sort: { by: column } })
  else if (!sort.descending) setCatalogue({ sort: { by: column, descending: true } })
  else setCatalogue({ sort: undefined })
}

/** Ticks rows, or takes the ticks away when all of them have one. */
export function tickRows(ids: readonly Id[]): void {
  const ticked = new Set(catalogueState.get().ticked)
  const all = ids.every((id) => ticked.has(id))
  for (const id of ids) {
    if (all) ticked.delete(id)
    else ticked.add(id)
  }
  setCatalogue({ ticked })
}

/** Does what a key means in the grid; false when it means nothing here. */
export function gridKey(event: KeyboardEvent, karta: Karta, sheet: Sheet, readOnly: boolean): boolean {
  const { at } = gridState.get()
  const { rows, columns } = sheet
  const mod = event.ctrlKey || event.metaKey
  if (event.altKey) return false
  if (at.row === 0 && headKey(event, karta, columns[at.column - 1], rows)) return true
  const size = { rows: rows.length + 1, columns: columns.length + 1 }
  const to = gridMove(at, size, { key: event.key, ctrlKey: mod })
  if (to) {
    // The selection never reaches into the head.
    goToCell(event.shiftKey ? { ...to, row: Math.max(at.row === 0 ? 0 : 1, to.row) } : to, event.shiftKey)
    return true
  }
  if (at.row === 0) return false
  const column = columns[at.column - 1]
  switch (event.key) {
    case ' ': {
      if (column !== undefined && !event.shiftKey && !mod) break
      const { top, bottom } = rangeOf(gridState.get())
      tickRows(rows.slice(top - 1, bottom).map(({ id }) => id))
      return true
    }
    case 'Enter':
    case 'F2':
      if (column === undefined) tickRows(rows.slice(at.row - 1, at.row).map(({ id }) => id))
      else if (!readOnly) startEditing(null)
      return true
    case 'Delete':
    case 'Backspace':
      if (column !== undefined && !readOnly) clearCells(karta, sheet)
      return true
    case 'Escape': {
      const { anchor } = gridState.get()
      if (anchor.row !== at.row || anchor.column !== at.column) goToCell(at)
      else if (catalogueState.get().ticked.size > 0) setCatalogue({ ticked: new Set() })
      else return false
      return true
    }
    default:
  }
  if (mod && event.key.toLowerCase() === 'd') {
    if (!readOnly) fillDown(karta, sheet)
    return true
  }
  if (mod && event.key.toLowerCase() === 'a') {
    gridState.set({ anchor: { row: 1, column: 1 }, at: { row: rows.length, column: columns.length } })
    return true
  }
  if (mod || event.key.length !== 1 || column === undefined) return false
  if (!readOnly) startEditing(event.key)
  return true
}

/** The keys of the head: sort, width, place. */
function headKey(event: KeyboardEvent, karta: Karta, column: Id | undefined, rows: Sheet['rows']): boolean {
  const isEnter = event.key === 'Enter' || event.key === ' '
  if (column === undefined) {
    if (isEnter) tickRows(rows.map(({ id }) => id))
    return isEnter
  }
  if (isEnter) {
    cycleSort(column)
    return true
  }
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
  if (step === 0 || !event.shiftKey) return false
  const layout = columnLayout.get()
  const label = { id: columnLabel(column, 'id'), en: columnLabel(column, 'en') }
  if (event.ctrlKey || event.metaKey) {
    const place = moveColumn(column, layout.columns.indexOf(column) + step)
    goToCell({ row: 0, column: place + 1 })
    karta.announce({
      id: both((text) => text.moved(label.id, String(place + 1))).id,
      en: both((text) => text.moved(label.en, String(place + 1))).en,
    })
  } else {
    const width = String(setWidth(column, widthOf(layout, column) + step * STEP))
    karta.announce({
      id: both((text) => text.widened(label.id, width)).id,
      en: both((text) => text.widened(label.en, width)).en,
    })
  }
  return true
}
