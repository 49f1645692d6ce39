// The grid: only what is in the window stands in the page, and of the cells only those filled and the one with the focus, so
// that 5,000 rows cost no more than fifty. One stop for Tab; arrows move, Shift extends; the keys of cells are the caller's.

import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Arranged } from '../../matrix/arrangeMatrix.ts'
import { linksAt, type Matrix } from '../../matrix/matrixOf.ts'
import { shownTotals } from '../../matrix/shownTotals.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { numberText } from '../../model/numberText.ts'
import type { Presence } from '../architecture/presence.ts'
import { createExternalStore } from '../externalStore.ts'
import { type GridPlace, gridMove } from '../owners/gridMoves.ts'
import { usePreferences } from '../preferences.ts'
import { ColumnHead } from './ColumnHead.tsx'
import { cellMark, cellWords, type Letters } from './cellWords.ts'
import { fullName } from './fullName.ts'
import { GridCorner } from './GridCorner.tsx'
import { GridRow } from './GridRow.tsx'
import type { GridLine, Places, Spot } from './gridPlaces.ts'
import { COLUMN, HEAD_HEIGHT, NAMES, NAMES_NARROW, ROW, sizeProperties } from './gridSizes.ts'
import { drawnPlaces, type Span, scrollTo, spanOf } from './gridWindow.ts'
import styles from './MatrixGrid.module.css'

export interface MatrixGridProps {
  readonly matrix: Matrix
  readonly arranged: Arranged
  readonly lines: readonly GridLine[]
  readonly places: Places
  readonly subtotals: readonly Uint32Array[]
  readonly agencies: Blueprint['agencies']
  readonly presence: ReadonlyMap<Id, Presence>
  readonly letters: Letters
  readonly label: string
  readonly readOnly: boolean
  /** True when the grid is to take the focus as soon as it is there; it puts that back to false. */
  readonly freshFocus: { current: boolean }
  readonly active: Spot
  readonly anchor: Spot
  /** The focus or a click goes to a spot; `extend` keeps the anchor. */
  readonly onSpot: (spot: Spot, extend: boolean) => void
  /** A click or Space or Enter on the active spot. */
  readonly onPress: (spot: Spot, cell: HTMLElement | null, byKey: boolean) => void
  /** Any other key; true when it was used. */
  readonly onKey: (event: KeyboardEvent) => boolean
}

/** The grid in its own scrolling box. */
export function MatrixGrid(props: MatrixGridProps) {
  const { matrix, arranged, lines, places, subtotals, agencies, presence, letters, active, anchor } = props
  const { language } = usePreferences()
  const scroller = useRef<HTMLDivElement>(null)
  const names = window.innerWidth < 1200 ? NAMES_NARROW : NAMES
  const totals = useMemo(() => shownTotals(matrix, arranged), [matrix, arranged])
  const size = { rows: lines.length + 1, columns: arranged.columns.length + 1 }
  const { spans, look } = useSpans(scroller, lines.length, arranged.columns.length, names)
  const [hovered] = useState(() => createExternalStore<GridPlace | null>(null))
  const now: GridPlace = places.placeOf(active) ?? {
    row: Math.min(1, lines.length),
    column: Math.min(1, arranged.columns.length),
  }
  const from: GridPlace = places.placeOf(anchor) ?? now
  const wantsFocus = useRef(false)
  const activeCell = useRef<HTMLElement | null>(null)
  const takeActive = useCallback((element: HTMLElement | null) => {
    activeCell.current = element
  }, [])

  useLayoutEffect(() => {
    if (!wantsFocus.current && !props.freshFocus.current) return
    wantsFocus.current = false
    props.freshFocus.current = false
    activeCell.current?.focus({ preventScroll: true })
  })

  const goTo = (to: GridPlace, extend: boolean) => {
    const box = scroller.current
    if (box) {
      const top = to.row === 0 ? undefined : scrollTo(to.row - 1, ROW, HEAD_HEIGHT, box.scrollTop, box.clientHeight)
      const left = to.column === 0 ? undefined : scrollTo(to.column - 1, COLUMN, names, box.scrollLeft, box.clientWidth)
      if (top !== undefined) box.scrollTop = top
      if (left !== undefined) box.scrollLeft = left
      look()
    }
    wantsFocus.current = true
    props.onSpot(places.spotAt(to), extend)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return
    const to = gridMove(now, size, event)
    if (to) goTo(to, event.shiftKey)
    else if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey) {
      props.onPress(places.spotAt(now), activeCell.current, true)
    } else if (!props.onKey(event)) return
    event.preventDefault()
  }
  /** The place under the pointer; undefined beside the cells. */
  const placeUnder = (event: MouseEvent | PointerEvent): GridPlace | undefined => {
    const box = scroller.current
    if (!box) return undefined
    const { left, top } = box.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    if (x >= box.clientWidth || y >= box.clientHeight) return undefined
    const column = x < names ? 0 : Math.floor((x - names + box.scrollLeft) / COLUMN) + 1
    const row = y < HEAD_HEIGHT ? 0 : Math.floor((y - HEAD_HEIGHT + box.scrollTop) / ROW) + 1
    return row < size.rows && column < size.columns ? { row, column } : undefined
  }
  const onClick = (event: MouseEvent) => {
    const to = placeUnder(event)
    if (!to) return
    goTo(to, event.shiftKey)
    if (event.shiftKey) return
    // The cell that opens a menu must be on the page first.
    requestAnimationFrame(() => props.onPress(places.spotAt(to), activeCell.current, false))
  }
  const onPointerMove = (event: PointerEvent) => {
    const next = placeUnder(event)
    const before = hovered.get()
    if (next?.row !== before?.row || next?.column !== before?.column) hovered.set(next ?? null)
  }

  const lineSpan = drawnPlaces(spans.lines, now.row - 1)
  const columnSpan = drawnPlaces(spans.columns, now.column - 1)
  const block = {
    top: Math.min(now.row, from.row),
    bottom: Math.max(now.row, from.row),
    left: Math.min(now.column, from.column),
    right: Math.max(now.column, from.column),
  }
  const several = block.top !== block.bottom || block.left !== block.right
  const wordsOf = (place: GridPlace): { row: string; column: string; what: string } => readout(props, place, language)
  return (
    <div
      ref={scroller}
      className={styles.scroll}
      style={sizeProperties(names)}
      role="grid"
      tabIndex={-1}
      aria-label={props.label}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      aria-multiselectable="true"
      aria-readonly={props.readOnly}
      onScroll={look}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerMove={onPointerMove}
      onPointerLeave={() => hovered.set(null)}
      onFocus={() => {
        if (!places.placeOf(active)) props.onSpot(places.spotAt(now), false)
      }}
    >
      <div
        role="presentation"
        className={styles.body}
        style={{
          width: names + arranged.columns.length * COLUMN,
          height: HEAD_HEIGHT + lines.length * ROW,
        }}
      >
        <div role="row" tabIndex={-1} aria-rowindex={1} className={styles.head}>
          <GridCorner
            matrix={matrix}
            shown={{ rows: arranged.rows.length, columns: arranged.columns.length }}
            active={places.placeOf(active) ? now : null}
            hovered={hovered}
            wordsOf={wordsOf}
            isActive={now.row === 0 && now.column === 0}
            take={takeActive}
          />
          {columnSpan.map((at) => {
            const column = arranged.columns[at]
            const thing = column === undefined ? undefined : matrix.columns[column]
            if (column === undefined || !thing) return null
            return (
              <ColumnHead
                key={thing.id}
                thing={thing}
                at={at}
                total={totals.columns[column] ?? 0}
                all={matrix.columnTotals[column] ?? 0}
                presence={presence.get(thing.id) ?? 'present'}
                crossed={now.column === at + 1}
                active={now.row === 0 && now.column === at + 1}
                take={takeActive}
              />
            )
          })}
        </div>
        {lineSpan.map((at) => {
          const line = lines[at]
          if (!line) return null
          const onLine = now.row === at + 1
          const marked = several && at + 1 >= block.top && at + 1 <= block.bottom
          return (
            <GridRow
              key={line.key}
              line={line}
              at={at}
              matrix={matrix}
              columns={arranged.columns}
              first={spans.columns.first}
              end={spans.columns.end}
              group={line.kind === 'group' ? arranged.groups[line.group] : undefined}
              subtotals={line.kind === 'group' ? subtotals[line.group] : undefined}
              agencies={agencies}
              total={line.kind === 'row' ? (totals.rows[line.row] ?? 0) : 0}
              presence={line.kind === 'row' ? (presence.get(matrix.rows[line.row]?.id ?? '') ?? 'present') : 'present'}
              letters={letters}
              active={onLine ? now.column : undefined}
              from={marked ? block.left : undefined}
              to={marked ? block.right : undefined}
              take={takeActive}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Names and words of the cell at a place, for the corner. */
function readout(
  { matrix, arranged, lines, letters, agencies, subtotals }: MatrixGridProps,
  place: GridPlace,
  language: 'id' | 'en',
) {
  const line = lines[place.row - 1]
  const column = arranged.columns[place.column - 1]
  const across = column === undefined ? undefined : matrix.columns[column]
  const down = line?.kind === 'row' ? matrix.rows[line.row] : undefined
  const group = line?.kind === 'group' ? arranged.groups[line.group] : undefined
  const row = down ? fullName(down, language) : group ? (agencies[group.owner]?.name ?? '') : ''
  const columnName = across ? fullName(across, language) : ''
  if (column === undefined || line === undefined) return { row, column: columnName, what: '' }
  if (line.kind === 'group')
    return { row, column: columnName, what: numberText(subtotals[line.group]?.[column] ?? 0, language) }
  const links = linksAt(matrix, line.row, column)
  const mark = links.length > 0 && letters.size > 0 ? `${cellMark(matrix, links, letters)} · ` : ''
  return { row, column: columnName, what: `${mark}${cellWords(matrix, links, language)}` }
}

function useSpans(scroller: RefObject<HTMLDivElement | null>, lines: number, columns: number, names: number) {
  const [box, setBox] = useState({ top: 0, left: 0, width: 1440, height: 900 })
  const spans: { lines: Span; columns: Span } = {
    lines: spanOf(lines, ROW, box.top, box.height),
    columns: spanOf(columns, COLUMN, box.left, box.width - names),
  }
  const look = () => {
    const element = scroller.current
    if (!element) return
    const next = {
      top: element.scrollTop,
      left: element.scrollLeft,
      width: element.clientWidth,
      height: element.clientHeight,
    }
    setBox((before) => {
      const same = (a: Span, b: Span) => a.first === b.first && a.end === b.end
      const rows = same(spanOf(lines, ROW, before.top, before.height), spanOf(lines, ROW, next.top, next.height))
      const across = same(
        spanOf(columns, COLUMN, before.left, before.width - names),
        spanOf(columns, COLUMN, next.left, next.width - names),
      )
      return rows && across ? before : next
    })
  }
  // The box is read anew after each drawing: its size may have changed with what stands around it.
  useLayoutEffect(look)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      setBox((before) => ({ ...before, width: element.clientWidth, height: element.clientHeight })),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return { spans, look }
}
