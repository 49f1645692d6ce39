// A level as filled steps with its digit: readable without colour, and with the level expected at the chosen month beside it.

import { assessmentText } from '../text/assessment.ts'
import { useText } from '../text/language.ts'
import styles from './LevelPips.module.css'

interface LevelPipsProps {
  /** null = unknown. */
  readonly level: number | null
  /** Level at the month in view, when it is higher or lower. */
  readonly later?: number
  readonly max: number
}

/** Steps 1..max: filled up to the level, outlined up to the later level. */
export function LevelPips({ level, later, max }: LevelPipsProps) {
  const text = useText(assessmentText)
  const shown = level === null ? text.unknownShort : String(level)
  const moved = later !== undefined && level !== null && later !== level
  return (
    <span className={styles.pips}>
      <span aria-hidden="true" className={styles.steps}>
        {steps(max).map((step) => (
          <i
            key={step}
            className={[
              styles.step,
              level !== null && step <= level && styles.full,
              moved && step <= later && styles.later,
            ]
              .filter(Boolean)
              .join(' ')}
          />
        ))}
      </span>
      <span className={styles.digit}>
        {moved ? text.change(shown, String(later)) : shown}
        {level === null ? <span className="visually-hidden"> {text.unknown}</span> : null}
      </span>
    </span>
  )
}

function steps(max: number): readonly number[] {
  return Array.from({ length: max }, (_, i) => i + 1)
}
