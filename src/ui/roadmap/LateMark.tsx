// Tells that an item should have started or finished by now: an icon with a word, never colour alone.

import { AlarmClock } from 'lucide-react'
import type { RoadmapItem } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { isLateToStart, isOverdue } from './itemSummary.ts'
import styles from './LateMark.module.css'

/** Mark of lateness at the month of today; nothing when the item is on time. */
export function LateMark({ item, today }: { readonly item: RoadmapItem; readonly today: Month }) {
  const text = useText(roadmapText)
  const format = useFormat()
  const overdue = isOverdue(item, today)
  if (!overdue && !isLateToStart(item, today)) return null
  const title = overdue
    ? text.overdueLong(format.monthLong(item.finish))
    : text.lateStartLong(format.monthLong(item.start))
  return (
    <span className={overdue ? styles.overdue : styles.late} title={title}>
      <AlarmClock aria-hidden="true" />
      {overdue ? text.overdue : text.lateStart}
    </span>
  )
}
