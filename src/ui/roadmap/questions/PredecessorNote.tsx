// What an item builds on, told when it starts: each predecessor with how far it is, and a word where the start lies before theirs.

import type { Blueprint, RoadmapItem } from '../../../model/blueprint.ts'
import type { Month } from '../../../model/month.ts'
import { sortedIds } from '../../../model/sortedIds.ts'
import { useFormat } from '../../format.ts'
import { StatusMark } from '../../parts/StatusMark.tsx'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import styles from './questions.module.css'

interface PredecessorNoteProps {
  readonly blueprint: Blueprint
  readonly item: RoadmapItem
  /** The month the item is said to have started. */
  readonly month: Month | ''
}

/** A short list; nothing for an item without predecessors. */
export function PredecessorNote({ blueprint, item, month }: PredecessorNoteProps) {
  const text = useText(roadmapItemText)
  const format = useFormat()
  const before = sortedIds(item.predecessors).flatMap((id) => blueprint.roadmap[id] ?? [])
  if (before.length === 0) return null
  const overlaps = month !== '' && before.some(({ actualFinish, finish }) => (actualFinish ?? finish) >= month)
  return (
    <section className={styles.before} aria-label={text.startAfter}>
      <p>{text.startAfter}</p>
      <ul className={styles.names}>
        {before.map(({ id, name, status, actualFinish, finish }) => (
          <li key={id}>
            {name} <StatusMark status={status} />{' '}
            <span className={styles.quiet}>
              {actualFinish === undefined ? text.plannedUntil(format.month(finish)) : format.month(actualFinish)}
            </span>
          </li>
        ))}
      </ul>
      {overlaps ? <p className={styles.quiet}>{text.startOverlaps}</p> : null}
    </section>
  )
}
