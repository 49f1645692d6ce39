// How a criterion stands, as four small choices in a row: a shape and a word each, arrows move between them.

import { CircleCheck, CircleDashed, CircleSlash2, CircleX } from 'lucide-react'
import { useId } from 'react'
import type { CriterionAnswer } from '../../model/blueprint.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText } from '../text/language.ts'
import styles from './CriterionStatus.module.css'

const STATUSES = [
  ['met', CircleCheck],
  ['partly', CircleSlash2],
  ['not', CircleX],
  ['unknown', CircleDashed],
] as const

interface CriterionStatusProps {
  readonly level: number
  readonly status: CriterionAnswer['status']
  readonly disabled: boolean
  readonly onChange: (status: CriterionAnswer['status']) => void
}

/** Met, partly, not, unknown. */
export function CriterionStatus({ level, status, disabled, onChange }: CriterionStatusProps) {
  const text = useText(evidenceText)
  const name = useId()
  return (
    <div role="radiogroup" aria-label={text.status(level)} className={styles.row}>
      {STATUSES.map(([value, Icon]) => (
        <label key={value} className={[styles.choice, styles[value]].join(' ')}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={status === value}
            disabled={disabled}
            onChange={() => onChange(value)}
          />
          <Icon aria-hidden="true" />
          {text.statuses[value]}
        </label>
      ))}
    </div>
  )
}
