// The lines from predecessors to successors over the bars; dashed where the successor starts too early.

import { useId } from 'react'
import styles from './TimelineLines.module.css'
import { type DependencyLine, linePath } from './timelineRows.ts'
import { leftOf, type TimelineScale } from './timelineScale.ts'

interface TimelineLinesProps {
  readonly lines: readonly DependencyLine[]
  readonly scale: TimelineScale
  readonly rowHeight: number
  readonly rows: number
}

/** One drawing over all rows; the same facts stand in words in the item's form. */
export function TimelineLines({ lines, scale, rowHeight, rows }: TimelineLinesProps) {
  const arrow = useId()
  const limit = (month: number) => leftOf(scale, Math.min(Math.max(month, scale.first), scale.last + 1))
  return (
    <svg className={styles.lines} width={scale.width} height={rows * rowHeight} aria-hidden="true">
      <defs>
        <marker id={arrow} viewBox="0 0 6 6" refX="5.5" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0 6 3 0 6z" className={styles.arrow} />
        </marker>
      </defs>
      {lines.map((line) => (
        <path
          key={line.key}
          d={linePath(line, limit(line.fromMonth), limit(line.toMonth), rowHeight)}
          className={line.early ? styles.early : styles.line}
          markerEnd={`url(#${arrow})`}
        />
      ))}
    </svg>
  )
}
