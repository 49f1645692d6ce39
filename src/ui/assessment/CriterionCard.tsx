// One level of an indicator: the choice of the level, what it asks for, how that stands, on which evidence, until when.

import { CalendarClock, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import type { SetCriterionArgs } from '../../editing/commands/setCriterion.ts'
import type { CriterionAnswer } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { TextField } from '../parts/TextField.tsx'
import { evidenceText } from '../text/evidence.ts'
import { useText } from '../text/language.ts'
import styles from './CriteriaPicker.module.css'
import { CriterionEvidence } from './CriterionEvidence.tsx'
import { CriterionStatus } from './CriterionStatus.tsx'
import { RungLimit } from './RungLimit.tsx'

interface CriterionCardProps {
  readonly level: number
  /** "Tingkat 3 · Terdefinisi". */
  readonly name: string
  readonly asks: string | undefined
  /** The scale's lowest level: nothing to fill in. */
  readonly floor: boolean
  readonly group: string
  readonly chosen: boolean
  readonly held: boolean
  readonly criterion: CriterionAnswer | undefined
  readonly validity: { readonly lapsed: boolean; readonly words: string } | undefined
  /** The stated end of the level, and whether one can be stated: the level counts and was typed or claimed. */
  readonly limit: Month | undefined
  readonly limits: boolean
  readonly disabled: boolean
  /** States an end, or with '' none; gives back why it was refused. */
  readonly onLimit: (month: Month | '') => string | undefined
  readonly onChoose: () => void
  readonly onSet: (set: SetCriterionArgs['set']) => void
}

/** A card; its heading is the radio button that chooses the level. */
export function CriterionCard({ level, criterion, validity, disabled, onSet, ...card }: CriterionCardProps) {
  const text = useText(evidenceText)
  const [noting, setNoting] = useState(false)
  const note = criterion?.note ?? ''
  return (
    <div className={[styles.card, card.chosen && styles.chosen, card.held && styles.held].filter(Boolean).join(' ')}>
      <label className={styles.choose}>
        <input type="radio" name={card.group} checked={card.chosen} disabled={disabled} onChange={card.onChoose} />
        <span>
          <b>{card.name}</b>
          {card.asks ? <span className={styles.criterion}>{card.asks}</span> : null}
        </span>
      </label>
      {card.floor && card.limit === undefined && !card.limits && !validity ? null : (
        <div className={styles.fill} data-criterion={level}>
          {card.floor ? null : (
            <>
              {card.asks === undefined && (criterion?.status ?? 'unknown') === 'unknown' ? null : (
                <CriterionStatus
                  level={level}
                  status={criterion?.status ?? 'unknown'}
                  disabled={disabled}
                  onChange={(status) => onSet({ status })}
                />
              )}
              <CriterionEvidence
                level={level}
                evidence={criterion?.evidence ?? {}}
                disabled={disabled}
                onChange={(evidence) => onSet({ evidence })}
              />
              {noting || note !== '' ? (
                <div className={styles.note}>
                  <TextField
                    label={text.addNoteTo(level)}
                    value={note}
                    readOnly={disabled}
                    autoFocus={noting && note === ''}
                    maxLength={20000}
                    onCommit={(next) => {
                      onSet({ note: next === '' ? null : next })
                      if (next === '') setNoting(false)
                    }}
                  />
                </div>
              ) : disabled ? null : (
                <IconButton
                  label={text.addNoteTo(level)}
                  size="small"
                  icon={<NotebookPen />}
                  onClick={() => setNoting(true)}
                />
              )}
            </>
          )}
          <RungLimit
            level={level}
            limit={card.limit}
            offered={card.limits}
            disabled={disabled}
            onLimit={card.onLimit}
          />
          {validity ? (
            <p className={validity.lapsed ? styles.lapsed : styles.until}>
              <CalendarClock aria-hidden="true" />
              {validity.words}
            </p>
          ) : null}
        </div>
      )}
    </div>
  )
}
