// The criteria of every level as radio cards: the text is there at the moment of choosing. Keys 1–5 and 0 choose too.

import { useId } from 'react'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { assessmentText } from '../text/assessment.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CriteriaPicker.module.css'

interface CriteriaPickerProps {
  readonly instrument: Instrument
  readonly indicator: Indicator
  readonly level: number | null
  readonly onChoose: (level: number | null) => void
  readonly disabled: boolean
}

/** One card per level, lowest first, and one for "not assessed". */
export function CriteriaPicker({ instrument, indicator, level, onChoose, disabled }: CriteriaPickerProps) {
  const text = useText(assessmentText)
  const words = useWords()
  const name = useId()
  const scale = instrument.scales.find((candidate) => candidate.id === indicator.scale)
  const levels = scale?.levels ?? []
  return (
    <fieldset className={styles.picker} disabled={disabled}>
      <legend>{text.criteria}</legend>
      <p className={styles.hint}>{text.criteriaHint}</p>
      {levels.map((step) => {
        const criterion = indicator.criteria.find((candidate) => candidate.level === step.level)
        const held = level !== null && step.level < level
        return (
          <label key={step.level} className={[styles.card, held && styles.held].filter(Boolean).join(' ')}>
            <input type="radio" name={name} checked={level === step.level} onChange={() => onChoose(step.level)} />
            <span>
              <b>{text.levelName(step.level, words(step.name))}</b>
              {criterion ? <span className={styles.criterion}>{words(criterion.text)}</span> : null}
            </span>
          </label>
        )
      })}
      <label className={styles.card}>
        <input type="radio" name={name} checked={level === null} onChange={() => onChoose(null)} />
        <b>{text.unknown}</b>
      </label>
    </fieldset>
  )
}
