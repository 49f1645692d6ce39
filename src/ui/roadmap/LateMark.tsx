// Tells that an item should have started or finished by now: an icon with a word, never colour alone.

import { AlarmClock } from 'lucide-react'
import type { RoadmapItem } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { isLateToStart, isOverdue } from './itemSummary.ts'
import styles from './LateMark.module.css'

interface LateMarkProps {
  readonly item: RoadmapItem
  /** The month of today. */
  readonly today: Month
  /** The word is only read aloud and shown on hover. */
  readonly wordless?: boolean
}

/** Mark of lateness; nothing when the item is on time. */
export function LateMark({ item, today, wordless }: LateMarkProps) {
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
      <span className={wordless ? 'visually-hidden' : undefined}>{overdue ? text.overdue : text.lateStart}</span>
    </span>
  )
}
