// One row of the timeline: the name on the left, which stays, and the bar. Renders again only when what it shows changes.

import { memo } from 'react'
import type { RoadmapItem } from '../../model/blueprint.ts'
import { monthNumber } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { statusText } from '../text/status.ts'
import type { BarMonths } from './barMonths.ts'
import { itemSummary } from './itemSummary.ts'
import { LateMark } from './LateMark.tsx'
import { showItem } from './openItem.ts'
import styles from './TimelineRowView.module.css'
import { barBox, type TimelineScale } from './timelineScale.ts'

interface TimelineRowViewProps {
  readonly item: RoadmapItem
  readonly scale: TimelineScale
  readonly top: number
  /** Months while the bar is dragged. */
  readonly dragged: BarMonths | undefined
  readonly open: boolean
  /** The one bar that Tab reaches; arrows reach the others. */
  readonly tabStop: boolean
  readonly hintId: string
}

/** Id of the element that is an item's bar. */
export function barId(item: string): string {
  return `bar-${item}`
}

/** A row with its bar. */
export const TimelineRowView = memo(function TimelineRowView(props: TimelineRowViewProps) {
  const { item, scale, dragged, open } = props
  const text = useText(roadmapText)
  const status = useText(statusText)
  const format = useFormat()
  const karta = useKarta()
  const summary = itemSummary(item)
  const start = item.status === 'planned' ? (dragged?.start ?? summary.start) : summary.start
  const finish = dragged?.finish ?? summary.finish
  const box = barBox(scale, monthNumber(start), monthNumber(finish))
  const plan = barBox(scale, monthNumber(item.start), monthNumber(item.finish))
  const offPlan = summary.start !== item.start || summary.finish !== item.finish
  const months = text.months(format.month(start), format.month(finish))
  return (
    <div className={open ? styles.open : styles.row} style={{ top: props.top }} data-item={item.id}>
      <div className={styles.label}>
        <StatusMark status={shownStatus(item)} wordless />
        <button
          type="button"
          tabIndex={-1}
          className={styles.name}
          title={item.name}
          onClick={() => showItem(karta, item.id)}
        >
          {item.code ? <span className={styles.code}>{item.code}</span> : null}
          {item.name}
        </button>
        <LateMark item={item} today={karta.thisMonth()} wordless />
      </div>
      <div className={styles.track} style={{ width: scale.width }}>
        {offPlan && !dragged ? (
          <span className={styles.plan} style={{ left: plan.left, width: plan.width }} aria-hidden="true" />
        ) : null}
        <button
          type="button"
          id={barId(item.id)}
          data-bar={item.id}
          className={[
            styles.bar,
            styles[item.status],
            dragged ? styles.dragged : '',
            shownStatus(item) === 'proposed' ? styles.proposed : '',
          ].join(' ')}
          style={{ left: box.left, width: box.width }}
          tabIndex={props.tabStop ? 0 : -1}
          aria-label={text.barName(
            item.code ? `${item.code} ${item.name}` : item.name,
            months,
            status[shownStatus(item)],
          )}
          aria-describedby={props.hintId}
          aria-current={open ? 'true' : undefined}
        >
          {item.status === 'planned' ? <span className={styles.startGrip} data-grip="start" /> : null}
          {item.status === 'done' ? null : <span className={styles.finishGrip} data-grip="finish" />}
        </button>
        <span className={styles.months} style={{ left: box.left + box.width + 8 }} aria-hidden="true">
          {dragged || open ? months : null}
        </span>
      </div>
    </div>
  )
})
