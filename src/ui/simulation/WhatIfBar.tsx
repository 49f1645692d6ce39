// The bar of one item on the what-if timeline: drag it or its end, or use the arrow keys; the simulation follows every move.

import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { RoadmapItem } from '../../model/blueprint.ts'
import { monthNumber } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useKarta, useViewpoint } from '../karta.ts'
import { type BarMonths, draggedMonths, type Grip } from '../roadmap/barMonths.ts'
import type { TimelineScale } from '../roadmap/timelineScale.ts'
import { useText } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { withMonths } from './overlayEdits.ts'
import styles from './WhatIfBar.module.css'

interface WhatIfBarProps {
  readonly item: RoadmapItem
  readonly scale: TimelineScale
  readonly months: BarMonths
  /** The item does not count under the assumptions. */
  readonly faded: boolean
}

/** Width of the grip at the bar's end, in pixels. */
const GRIP = 8

/** A focusable bar; done items stand still. */
export function WhatIfBar({ item, scale, months, faded }: WhatIfBarProps) {
  const text = useText(simulationText)
  const format = useFormat()
  const karta = useKarta()
  const viewpoint = useViewpoint()
  const drag = useRef<{ x: number; from: BarMonths; grip: Grip; perMonth: number } | null>(null)
  const still = item.status === 'done'
  const span = scale.last - scale.first + 1
  const at = (month: number): string =>
    `${((Math.min(Math.max(month, scale.first), scale.last + 1) - scale.first) / span) * 100}%`
  const start = monthNumber(months.start)
  const finish = monthNumber(months.finish)
  const set = (next: BarMonths) => karta.overlay.set(withMonths(karta.overlay.get(), item, next))

  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (by === 0 || still) return
    event.preventDefault()
    set(draggedMonths(months, event.shiftKey ? 'finish' : 'whole', by))
  }
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (still || event.button !== 0) return
    const bar = event.currentTarget.getBoundingClientRect()
    const track = event.currentTarget.parentElement?.getBoundingClientRect()
    if (!track) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const grip: Grip = bar.right - event.clientX <= GRIP && bar.width > GRIP * 2 ? 'finish' : 'whole'
    drag.current = { x: event.clientX, from: months, grip, perMonth: track.width / span }
  }
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current
    if (!held) return
    set(draggedMonths(held.from, held.grip, Math.round((event.clientX - held.x) / held.perMonth)))
  }

  return (
    <div className={styles.track}>
      <span className={styles.now} style={{ left: at(monthNumber(viewpoint.month) + 1) }} />
      <button
        type="button"
        className={[styles.bar, styles[item.status], faded && styles.faded, still && styles.still]
          .filter(Boolean)
          .join(' ')}
        style={{ left: at(start), width: `calc(${at(finish + 1)} - ${at(start)})` }}
        aria-label={text.bar(item.name, format.month(months.start), format.month(months.finish))}
        title={`${format.month(months.start)} – ${format.month(months.finish)}`}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          drag.current = null
        }}
        onPointerCancel={() => {
          drag.current = null
        }}
      />
    </div>
  )
}
