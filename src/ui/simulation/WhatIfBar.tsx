// The bar of one item on the what-if timeline: drag it or its end, or use the arrow keys; the simulation follows every move.

import type { RoadmapItem } from '../../model/blueprint.ts'
import { monthNumber } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import type { BarMonths } from '../roadmap/barMonths.ts'
import type { TimelineScale } from '../roadmap/timelineScale.ts'
import { useText } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { useWhatIfDrag } from './useWhatIfDrag.ts'
import styles from './WhatIfBar.module.css'
import { shareOf } from './whatIfPlace.ts'

interface WhatIfBarProps {
  readonly item: RoadmapItem
  readonly scale: TimelineScale
  readonly months: BarMonths
  /** The item does not count under the assumptions. */
  readonly faded: boolean
}

/** A focusable bar; done items stand still. */
export function WhatIfBar({ item, scale, months, faded }: WhatIfBarProps) {
  const text = useText(simulationText)
  const format = useFormat()
  const { dragging, ...handlers } = useWhatIfDrag(item, scale.last - scale.first + 1)
  const still = item.status === 'done'
  const left = shareOf(scale, monthNumber(months.start))
  const right = shareOf(scale, monthNumber(months.finish) + 1)
  const shift = monthNumber(months.finish) - monthNumber(item.finish)
  return (
    <div className={styles.track}>
      <button
        type="button"
        className={[styles.bar, styles[item.status], faded && styles.faded, still && styles.still]
          .filter(Boolean)
          .join(' ')}
        style={{ left: `${left}%`, width: `${right - left}%` }}
        aria-label={text.bar(item.name, format.month(months.start), format.month(months.finish))}
        title={dragging ? undefined : `${format.month(months.start)} – ${format.month(months.finish)}`}
        {...handlers}
      />
      {dragging ? (
        <span
          className={styles.months}
          style={left > 50 ? { right: `${100 - right}%` } : { left: `${left}%` }}
          aria-hidden="true"
        >
          {format.month(months.start)} – {format.month(months.finish)}
          {shift === 0 ? null : <b> {text.shift(shift)}</b>}
        </span>
      ) : null}
    </div>
  )
}
