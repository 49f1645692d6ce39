// A level as filled steps with its digit: readable without colour, and with the level expected at the chosen month beside it.

import { exactText } from '../../scoring/ratioText.ts'
import { usePreferences } from '../preferences.ts'
import { assessmentText } from '../text/assessment.ts'
import { useText } from '../text/language.ts'
import styles from './LevelPips.module.css'

interface LevelPipsProps {
  /** Stored level (times `denominator`); null = unknown. */
  readonly level: number | null
  /** Level at the month in view, when it is higher or lower. */
  readonly later?: number
  readonly max: number
  /** Of the instrument's levels; absent = 1. */
  readonly denominator?: number
}

/** Steps 1..max: filled up to the level, outlined up to the later level. */
export function LevelPips({ level, later, max, denominator = 1 }: LevelPipsProps) {
  const text = useText(assessmentText)
  const { language } = usePreferences()
  const textOf = (units: number) => exactText({ units, per: denominator }, language)
  const shown = level === null ? text.unknownShort : textOf(level)
  const moved = later !== undefined && level !== null && later !== level
  return (
    <span className={styles.pips}>
      <span aria-hidden="true" className={styles.steps}>
        {steps(max).map((step) => (
          <i
            key={step}
            className={[
              styles.step,
              level !== null && step * denominator <= level && styles.full,
              moved && step * denominator <= later && styles.later,
            ]
              .filter(Boolean)
              .join(' ')}
          />
        ))}
      </span>
      <span className={styles.digit}>
        {moved ? text.change(shown, textOf(later)) : shown}
        {level === null ? <span className="visually-hidden"> {text.unknown}</span> : null}
      </span>
    </span>
  )
}

function steps(max: number): readonly number[] {
  return Array.from({ length: max }, (_, i) => i + 1)
}
