// The one slider that sets the month for canvas, levels and index together; marks stand at the evaluation cut-offs.

import { type CSSProperties, useMemo } from 'react'
import { monthNumber, monthOf } from '../../model/month.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useViewpoint } from '../karta.ts'
import { frameText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import styles from './MonthSlider.module.css'
import { cutoffMarks, evaluationYear, monthRange, withinRange } from './monthRange.ts'

/** Arrow keys move a month; [ and ] a year (see `frameActions`). */
export function MonthSlider() {
  const karta = useKarta()
  const viewpoint = useViewpoint()
  const blueprint = useBlueprint((whole) => whole)
  const text = useText(frameText)
  const format = useFormat()
  const { plan, assessments } = blueprint
  // Only plan and assessments decide the range; the rest of the blueprint changes far more often.
  const range = useMemo(() => monthRange({ plan, assessments }), [plan, assessments])
  const marks = useMemo(() => cutoffMarks(range, plan), [range, plan])
  const first = monthNumber(range.first)
  const last = monthNumber(range.last)
  const month = withinRange(viewpoint.month, range)
  const at = (number: number): number => (number - first) / Math.max(1, last - first)
  const year = evaluationYear(month, plan)
  return (
    <div className={styles.slider}>
      <div className={styles.words} aria-hidden="true">
        <span className={styles.month}>{format.month(month)}</span>
        <span className={styles.evaluation}>{text.evaluation(year)}</span>
      </div>
      <div className={styles.track}>
        <input
          type="range"
          aria-label={text.month}
          aria-valuetext={text.monthValue(format.monthLong(month), year)}
          min={first}
          max={last}
          step={1}
          value={monthNumber(month)}
          onChange={(event) => karta.viewpoint.set({ ...viewpoint, month: monthOf(Number(event.target.value)) })}
        />
        <div className={styles.marks} aria-hidden="true">
          {marks.map((mark) => (
            <span key={mark} style={{ '--at': at(monthNumber(mark)) } as CSSProperties} />
          ))}
        </div>
      </div>
    </div>
  )
}
