// The head of the timeline: years, then quarters or months, then the flags of cut-offs and of the month everyone looks at.

import { toMonth } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import styles from './TimelineHead.module.css'
import { type TimelineScale, yearsOf, type Zoom } from './timelineScale.ts'

interface TimelineHeadProps {
  readonly scale: TimelineScale
  readonly zoom: Zoom
  readonly cutoffs: readonly { readonly year: number; readonly left: number }[]
  readonly viewpoint: { readonly left: number; readonly label: string } | undefined
}

/** Three rows over the bars. */
export function TimelineHead({ scale, zoom, cutoffs, viewpoint }: TimelineHeadProps) {
  const text = useText(roadmapText)
  const format = useFormat()
  const step = zoom === 'months' ? 1 : 3
  const parts = 12 / step
  return (
    <div className={styles.head}>
      <div className={styles.corner}>{text.itemColumn}</div>
      <div className={styles.scale} style={{ width: scale.width }}>
        {yearsOf(scale).map(({ year, left }) => (
          <div key={year} className={styles.year} style={{ left, width: 12 * scale.pixels }}>
            <span className={styles.number}>{year}</span>
            <div className={styles.parts}>
              {Array.from({ length: parts }, (_, at) => (
                <span key={toMonth(year, at * step + 1)} className={styles.part}>
                  {zoom === 'months'
                    ? format.month(toMonth(year, at + 1)).slice(0, 3)
                    : zoom === 'quarters'
                      ? text.quarter(at + 1)
                      : null}
                </span>
              ))}
            </div>
          </div>
        ))}
        {cutoffs.map(({ year, left }) => (
          <span key={year} className={styles.cutoff} style={{ left }} title={text.cutoff(year)}>
            {text.cutoffShort(year)}
          </span>
        ))}
        {viewpoint ? (
          <span className={styles.viewpoint} style={{ left: viewpoint.left }} title={text.viewpoint(viewpoint.label)}>
            {viewpoint.label}
          </span>
        ) : null}
      </div>
    </div>
  )
}
