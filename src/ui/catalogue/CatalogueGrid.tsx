// The grid of elements: one stop for Tab, arrows move, only the rows near the window are drawn.

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useCallback, useLayoutEffect, useRef } from 'react'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import styles from './CatalogueGrid.module.css'
import { catalogueState, columnLayout, widthOf } from './catalogueState.ts'
import { clearCells, copyCells, pasteText, type Sheet } from './cellWork.ts'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { gridKey, tickRows } from './gridKeys.ts'
import { goToCell, gridState, rangeOf, startEditing } from './gridState.ts'
import { TotalsRow } from './TotalsRow.tsx'

/** Heights in pixels, as in the style sheet. */
const ROW = 32
const HEAD = 34
const FOOT = 32
const TICKS = 36

/** Where a cell stands, by the event's target. */
function placeOf(target: EventTarget | null) {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null
  const [row, column] = cell?.dataset.cell?.split(' ').map(Number) ?? []
  return row === undefined || column === undefined ? undefined : { row, column }
}

/** The whole grid with head and foot. */
export function CatalogueGrid({ sheet }: { readonly sheet: Sheet }) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const readOnly = useReadOnly()
  const { sort, ticked } = useExternalStore(catalogueState)
  const layout = useExternalStore(columnLayout)
  const state = useExternalStore(gridState)
  const scroller = useRef<HTMLDivElement>(null)
  const dragging = useRef(false)
  const { rows, columns, context } = sheet
  const at = {
    row: Math.min(state.at.row, rows.length),
    column: Math.min(state.at.column, columns.length),
  }
  const range = rangeOf(state)
  const keptRow = at.row - 1
  const rangeExtractor = useCallback(
    (visible: Parameters<typeof defaultRangeExtractor>[0]) => {
      const drawn = defaultRangeExtractor(visible)
      if (keptRow < 0 || drawn.includes(keptRow)) return drawn
      return keptRow < (drawn[0] ?? 0) ? [keptRow, ...drawn] : [...drawn, keptRow]
    },
    [keptRow],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: FOOT,
    rangeExtractor,
  })
  const isEditing = state.editing !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cursor, and comes back from the editor
  useLayoutEffect(() => {
    const grid = scroller.current
    const focused = document.activeElement
    // Only while the grid has the focus, or lost it to nothing because its editor has gone.
    if (!grid || isEditing || !(grid.contains(focused) || focused === document.body)) return
    if (focused === document.body && !grid.dataset.live) return
    if (at.row > 0) virtual.scrollToIndex(at.row - 1, { align: 'auto' })
    const cell = grid.querySelector<HTMLElement>(`[data-cell="${at.row} ${at.column}"]`)
    if (!cell) return
    cell.focus({ preventScroll: true })
    intoSight(grid, cell, TICKS + widthOf(layout, columns[0] ?? ''))
  }, [state.at.row, state.at.column, isEditing, columns])

  // Fewer rows or columns than before, or one below the last was asked for: the cursor stays inside.
  useLayoutEffect(() => {
    if (state.at.row > rows.length || state.at.column > columns.length) {
      goToCell({ row: Math.min(state.at.row, rows.length), column: Math.min(state.at.column, columns.length) })
    }
  }, [state.at, rows.length, columns.length])

  const onKeyDown = (event: KeyboardEvent) => {
    if (gridKey(event, karta, sheet, readOnly)) event.preventDefault()
  }
  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event.target)
    if (!place || event.button !== 0 || place.row === 0) return
    dragging.current = true
    if (scroller.current) scroller.current.dataset.live = 'true'
    goToCell(place, event.shiftKey)
    // Not by the browser: a drag over cells would mark their text.
    if (place.column > 0) event.preventDefault()
    scroller.current
      ?.querySelector<HTMLElement>(`[data-cell="${place.row} ${place.column}"]`)
      ?.focus({ preventScroll: true })
  }
  const onMouseMove = (event: MouseEvent) => {
    if (!dragging.current || event.buttons !== 1) return
    const place = placeOf(event.target)
    if (place && place.row > 0 && (place.row !== state.at.row || place.column !== state.at.column))
      goToCell(place, true)
  }
  const width = (id: string): string => `${widthOf(layout, id)}px`
  const shape = { '--columns': `${TICKS}px ${columns.map(width).join(' ')}` } as CSSProperties
  const editing = isEditing ? state.editing : undefined
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={text.grid}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-readonly={readOnly}
      className={styles.grid}
      style={shape}
      onFocus={(event) => {
        event.currentTarget.dataset.live = 'true'
        const place = placeOf(event.target)
        const { at: now } = gridState.get()
        if (place && !isEditing && (place.row !== now.row || place.column !== now.column)) goToCell(place)
      }}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) {
          delete event.currentTarget.dataset.live
        }
      }}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onMouseUp={() => {
        dragging.current = false
      }}
      onDoubleClick={(event) => {
        const place = placeOf(event.target)
        if (place && place.row > 0 && place.column > 0 && !readOnly) startEditing(null)
      }}
      onCopy={(event) => {
        if (at.row === 0 || rows.length === 0) return
        copyCells(karta, sheet, event.clipboardData)
        event.preventDefault()
      }}
      onCut={(event) => {
        if (at.row === 0 || rows.length === 0) return
        copyCells(karta, sheet, event.clipboardData)
        if (!readOnly) clearCells(karta, sheet)
        event.preventDefault()
      }}
      onPaste={(event) => {
        if (!readOnly) pasteText(karta, sheet, event.clipboardData.getData('text/plain'))
        event.preventDefault()
      }}
    >
      <div role="rowgroup" className={styles.top}>
        <GridHead
          columns={columns}
          sort={sort}
          at={at.row === 0 ? at.column : -1}
          allTicked={rows.length > 0 && rows.every(({ id }) => ticked.has(id))}
          onTickAll={() => tickRows(rows.map(({ id }) => id))}
        />
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const element = rows[index]
          if (!element) return null
          const row = index + 1
          const inside = row >= range.top && row <= range.bottom
          return (
            <GridRow
              key={element.id}
              context={context}
              element={element}
              row={row}
              top={start - HEAD}
              columns={columns}
              at={at.row === row ? at.column : -1}
              left={inside ? range.left : 0}
              right={inside ? range.right : -1}
              ticked={ticked.has(element.id)}
              editing={at.row === row ? editing : undefined}
            />
          )
        })}
      </div>
      <TotalsRow elements={rows} columns={columns} row={rows.length + 2} />
    </div>
  )
}

/** Scrolls sideways until the cell stands clear of the columns that stay. */
function intoSight(grid: HTMLElement, cell: HTMLElement, fixed: number): void {
  if (getComputedStyle(cell).position === 'sticky') return
  const left = cell.offsetLeft
  const right = left + cell.offsetWidth
  if (left < grid.scrollLeft + fixed) grid.scrollLeft = left - fixed
  else if (right > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = right - grid.clientWidth
}
