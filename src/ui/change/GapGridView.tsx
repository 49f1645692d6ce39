// The grid of the gap matrix: only what is in the window stands in the page, and of the cells only those that say something
// and the one with the focus. One stop for Tab; arrows move, Space picks, Enter acts.

import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import { type GridPlace, gridMove } from '../owners/gridMoves.ts'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { gapMatrixText } from '../text/gapMatrix.ts'
import { useText } from '../text/language.ts'
import styles from './GapGridView.module.css'
import { type GapGrid, isOpenCell } from './gapRows.ts'
import { WhatMark } from './WhatMark.tsx'

/** Sizes in pixels, as in the style sheet. */
const ROW = 28
const COLUMN = 36
const NAMES = 260
const HEAD = 150

interface GapGridViewProps {
  readonly label: string
  readonly blueprint: Blueprint
  readonly grid: GapGrid
  readonly active: GridPlace
  readonly isPicked: (place: GridPlace) => boolean
  readonly wordsOf: (place: GridPlace) => string
  readonly onActive: (place: GridPlace) => void
  readonly onToggle: (place: GridPlace) => void
  readonly onAct: (place: GridPlace) => void
}

/** The grid in its own scrolling box. */
export function GapGridView(props: GapGridViewProps) {
  const { label, blueprint, grid, active, isPicked, wordsOf, onActive, onToggle, onAct } = props
  const text = useText(gapMatrixText)
  const box = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef(false)
  const rows = useVirtualizer({
    count: grid.rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: HEAD,
    paddingStart: HEAD,
  })
  const columns = useVirtualizer({
    count: grid.columns.length,
    getScrollElement: () => box.current,
    estimateSize: () => COLUMN,
    horizontal: true,
    overscan: 6,
    scrollPaddingStart: NAMES,
    paddingStart: NAMES,
  })
  useLayoutEffect(() => {
    rows.scrollToIndex(active.row, { align: 'auto' })
    columns.scrollToIndex(active.column, { align: 'auto' })
  }, [rows, columns, active.row, active.column])
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    box.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true })
  })
  const goTo = (place: GridPlace) => {
    wantsFocus.current = true
    onActive(place)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    const to = gridMove(active, { rows: grid.rows.length, columns: grid.columns.length }, event)
    if (to) goTo(to)
    else if (event.key === ' ') onToggle(active)
    else if (event.key === 'Enter') onAct(active)
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const element = box.current
    if (!element) return
    const { left, top } = element.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    if (x < NAMES || y < HEAD || x >= element.clientWidth || y >= element.clientHeight) return
    const place = {
      row: Math.floor((y - HEAD + element.scrollTop) / ROW),
      column: Math.floor((x - NAMES + element.scrollLeft) / COLUMN),
    }
    if (place.row < grid.rows.length && place.column < grid.columns.length) goTo(place)
  }
  const nameOf = (id: Id | null | undefined, none: string): string =>
    id === null || id === undefined ? none : (getRow(blueprint.elements, id)?.name ?? id)
  const head = (id: Id | null | undefined, none: string) => {
    const domain = id ? domainOfKind(getRow(blueprint.elements, id)?.kind ?? '')?.id : undefined
    return (
      <span className={styles.name} style={domainStyle(domain)} data-special={id === null || undefined}>
        {id ? <DomainIcon domain={domain} size={13} /> : null}
        <span title={nameOf(id, none)}>{nameOf(id, none)}</span>
      </span>
    )
  }
  const [shownRows, shownColumns] = [rows.getVirtualItems(), columns.getVirtualItems()]
  const rowPlaces = withActive(
    shownRows.map(({ index }) => index),
    active.row,
  )
  const columnPlaces = withActive(
    shownColumns.map(({ index }) => index),
    active.column,
  )
  return (
    <div
      ref={box}
      className={styles.box}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={grid.rows.length + 1}
      aria-colcount={grid.columns.length + 1}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div
        role="presentation"
        className={styles.body}
        style={{ width: NAMES + grid.columns.length * COLUMN, height: HEAD + grid.rows.length * ROW }}
      >
        <div role="row" tabIndex={-1} aria-rowindex={1} className={styles.head}>
          <div role="columnheader" tabIndex={-1} aria-colindex={1} className={styles.corner}>
            {text.size(grid.rows.length, grid.columns.length)}
          </div>
          {columnPlaces.map((at) => (
            <div
              key={at}
              role="columnheader"
              tabIndex={-1}
              aria-colindex={at + 2}
              className={styles.columnHead}
              style={{ left: NAMES + at * COLUMN }}
              data-crossed={at === active.column || undefined}
            >
              {head(grid.columns[at], text.goneColumn)}
            </div>
          ))}
        </div>
        {rowPlaces.map((row) => {
          const line = grid.cells.get(row)
          return (
            <div
              key={row}
              role="row"
              tabIndex={-1}
              aria-rowindex={row + 2}
              className={styles.row}
              style={{ top: HEAD + row * ROW }}
            >
              <div
                role="rowheader"
                tabIndex={-1}
                aria-colindex={1}
                className={styles.rowHead}
                data-crossed={row === active.row || undefined}
              >
                {head(grid.rows[row], text.newRow)}
              </div>
              {columnPlaces.map((column) => {
                const place = { row, column }
                const cell = line?.get(column)
                const isActive = row === active.row && column === active.column
                const picked = isPicked(place)
                if (!cell && !isActive && !picked) return null
                return (
                  <div
                    key={column}
                    role="gridcell"
                    aria-colindex={column + 2}
                    aria-selected={picked}
                    aria-label={wordsOf(place)}
                    title={wordsOf(place)}
                    tabIndex={isActive ? 0 : -1}
                    className={styles.cell}
                    style={{ left: NAMES + column * COLUMN }}
                    data-active={isActive || undefined}
                    data-picked={picked || undefined}
                    data-gap={isOpenCell(cell) || undefined}
                  >
                    {cell ? <WhatMark what={cell.what} wordless /> : null}
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The places drawn, and the one with the focus if it lies outside. */
function withActive(places: readonly number[], active: number): readonly number[] {
  if (places.includes(active)) return places
  return [...places, active].sort((a, b) => a - b)
}
