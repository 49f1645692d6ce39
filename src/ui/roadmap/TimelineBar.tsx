// The row of controls over the timeline: grouping, scale, bars or month fields, and what the lines mean.

import { Button } from '../parts/Button.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { useText } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { setRoadmapState, useRoadmapState } from './roadmapState.ts'
import styles from './TimelineBar.module.css'
import type { Zoom } from './timelineScale.ts'

interface TimelineBarProps {
  readonly asTable: boolean
  readonly onToggle: () => void
}

/** Controls left, legend right. */
export function TimelineBar({ asTable, onToggle }: TimelineBarProps) {
  const text = useText(roadmapText)
  const { grouping, zoom } = useRoadmapState()
  const zooms: readonly (readonly [Zoom, string])[] = [
    ['years', text.zoomYears],
    ['quarters', text.zoomQuarters],
    ['months', text.zoomMonths],
  ]
  return (
    <div className={styles.bar}>
      <label className={styles.field}>
        <span className={styles.name}>{text.group}</span>
        <select
          className={fieldStyles.control}
          value={grouping}
          onChange={(event) => setRoadmapState({ grouping: event.target.value === 'owner' ? 'owner' : 'category' })}
        >
          <option value="category">{text.byCategory}</option>
          <option value="owner">{text.byOwner}</option>
        </select>
      </label>
      {asTable ? null : (
        <label className={styles.field}>
          <span className={styles.name}>{text.zoom}</span>
          <select
            className={fieldStyles.control}
            value={zoom}
            onChange={(event) => {
              const chosen = zooms.find(([id]) => id === event.target.value)
              if (chosen) setRoadmapState({ zoom: chosen[0] })
            }}
          >
            {zooms.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button kind="quiet" onClick={onToggle}>
        {asTable ? text.asBars : text.asTable}
      </Button>
      {asTable ? null : (
        <ul className={styles.legend} aria-label={text.legend}>
          <li>
            <span className={styles.cutoff} aria-hidden="true" />
            {text.legendCutoff}
          </li>
          <li>
            <span className={styles.viewpoint} aria-hidden="true" />
            {text.legendViewpoint}
          </li>
          <li>
            <span className={styles.early} aria-hidden="true" />
            {text.legendEarly}
          </li>
          <li>
            <span className={styles.plan} aria-hidden="true" />
            {text.legendPlan}
          </li>
        </ul>
      )}
    </div>
  )
}
