// The roadmap as bars over months, grouped by category or owner, with predecessor lines, evaluation cut-offs and the month
// everyone looks at. Its twin with month fields is TimelineTable.

import { type KeyboardEvent, type MouseEvent, memo, useId, useMemo, useRef, useState } from 'react'
import type { Blueprint, Id, RoadmapItem } from '../../model/blueprint.ts'
import { monthNumber } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useKarta, useViewpoint } from '../karta.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import type { ItemGroup } from './itemOrder.ts'
import { itemSummary } from './itemSummary.ts'
import { showItem } from './openItem.ts'
import { TimelineHead } from './TimelineHead.tsx'
import { TimelineLines } from './TimelineLines.tsx'
import { barId, TimelineRowView } from './TimelineRowView.tsx'
import styles from './TimelineView.module.css'
import { dependencyLines, timelineRows } from './timelineRows.ts'
import { cutoffMarks, leftOf, timelineScale, yearsOf, type Zoom } from './timelineScale.ts'
import { useBarDrag } from './useBarDrag.ts'
import { useRowWindow } from './useRowWindow.ts'

/** Height of a row and of the head in pixels, as in the style sheets. */
const ROW = 34
const HEAD = 62

interface TimelineViewProps {
  readonly blueprint: Blueprint
  readonly groups: readonly ItemGroup[]
  readonly open: Id | undefined
  readonly zoom: Zoom
}

/** Bars on a canvas that scrolls both ways. */
export const TimelineView = memo(function TimelineView({ blueprint, groups, open, zoom }: TimelineViewProps) {
  const text = useText(roadmapText)
  const format = useFormat()
  const karta = useKarta()
  const viewpoint = useViewpoint()
  const hintId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<Id | undefined>(undefined)
  const { plan } = blueprint
  const rows = useMemo(() => timelineRows(groups), [groups])
  const scale = useMemo(() => timelineScale(plan, monthsIn(groups), zoom), [plan, groups, zoom])
  const places = useMemo(() => new Map(rows.map((row, place) => [row.key, place])), [rows])
  const find = (id: Id): RoadmapItem | undefined => blueprint.roadmap[id]
  const { dragged, onBarKey, ...pointer } = useBarDrag(scale.pixels, find)
  const lines = useMemo(
    () => dependencyLines(rows, (item) => (dragged?.item === item.id ? dragged.months : itemSummary(item))),
    [rows, dragged],
  )
  const shown = useRowWindow(scroller, rows.length, ROW, open === undefined ? -1 : (places.get(open) ?? -1), HEAD)
  const tabStop = [focused, open].find((id) => id !== undefined && places.has(id)) ?? groups[0]?.items[0]?.id
  const drawn = rows.slice(shown.first, shown.end)
  const viewMonth = monthNumber(viewpoint.month)
  const inScale = viewMonth >= scale.first && viewMonth <= scale.last
  const viewLeft = leftOf(scale, viewMonth + 1)
  const cutoffs = cutoffMarks(scale, plan)

  const focusBar = (id: Id) => {
    setFocused(id)
    shown.scrollTo(places.get(id) ?? 0)
    // The row may only be drawn, or moved to its new place, after this event.
    requestAnimationFrame(() => document.getElementById(barId(id))?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.bar : undefined
    const item = id === undefined ? undefined : find(id)
    if (!item) return
    if (onBarKey(event, item)) {
      event.preventDefault()
      focusBar(item.id)
      return
    }
    const next = neighbour(rows, places.get(item.id) ?? 0, event.key)
    if (event.altKey || event.ctrlKey || event.metaKey || next === undefined) return
    event.preventDefault()
    focusBar(next)
  }
  // A click that no pointer made: Enter, Space or a screen reader. Those of pointers end in useBarDrag.
  const onClick = (event: MouseEvent) => {
    const bar = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-bar]') : null
    if (bar?.dataset.bar && event.detail === 0) showItem(karta, bar.dataset.bar)
  }
  return (
    <div ref={scroller} className={styles.scroller}>
      <p id={hintId} hidden>
        {text.barHint}
      </p>
      <div
        className={styles.canvas}
        role="group"
        aria-label={text.timelineLabel}
        onKeyDown={onKeyDown}
        onClick={onClick}
        {...pointer}
      >
        <TimelineHead
          scale={scale}
          zoom={zoom}
          cutoffs={cutoffs}
          viewpoint={inScale ? { left: viewLeft, label: format.month(viewpoint.month) } : undefined}
        />
        <div className={styles.body} style={{ height: rows.length * ROW }}>
          <div className={styles.under} style={{ width: scale.width }} aria-hidden="true">
            {yearsOf(scale).map(({ year, left }) => (
              <span key={year} className={styles.year} style={{ left }} />
            ))}
            {cutoffs.map(({ year, left }) => (
              <span key={year} className={styles.cutoff} style={{ left }} />
            ))}
            {inScale ? <span className={styles.viewpoint} style={{ left: viewLeft }} /> : null}
          </div>
          {drawn.map((row, at) => {
            const top = (shown.first + at) * ROW
            return row.kind === 'group' ? (
              <div key={row.key} className={styles.group} style={{ top }}>
                <h2 className={styles.heading}>
                  {row.label} <span className={styles.count}>{text.groupCount(format.number(row.count))}</span>
                </h2>
              </div>
            ) : (
              <TimelineRowView
                key={row.key}
                item={row.item}
                scale={scale}
                top={top}
                dragged={dragged?.item === row.item.id ? dragged.months : undefined}
                open={row.item.id === open}
                tabStop={row.item.id === tabStop}
                hintId={hintId}
              />
            )
          })}
          <TimelineLines
            lines={lines.filter(
              ({ fromRow, toRow }) => Math.max(fromRow, toRow) >= shown.first && Math.min(fromRow, toRow) < shown.end,
            )}
            scale={scale}
            rowHeight={ROW}
            rows={rows.length}
          />
        </div>
      </div>
    </div>
  )
})

function monthsIn(groups: readonly ItemGroup[]): string[] {
  return groups.flatMap(({ items }) =>
    items.flatMap((item) => [itemSummary(item).start, itemSummary(item).finish, item.start, item.finish]),
  )
}

/** The item above or below a row, or the first or last one, by key. */
function neighbour(rows: ReturnType<typeof timelineRows>, place: number, key: string): Id | undefined {
  const forward = key === 'ArrowDown' || key === 'Home'
  if (!forward && key !== 'ArrowUp' && key !== 'End') return undefined
  const from = key === 'Home' ? -1 : key === 'End' ? rows.length : place
  for (let at = from + (forward ? 1 : -1); at >= 0 && at < rows.length; at += forward ? 1 : -1) {
    const row = rows[at]
    if (row?.kind === 'item') return row.item.id
  }
  return undefined
}
