// The criteria of every level as cards: the text is there at the moment of choosing. Keys choose too; filled
// criteria give the level by themselves.

import { useId } from 'react'
import { answerIndicator } from '../../editing/commands/answerIndicator.ts'
import { setCriterion } from '../../editing/commands/setCriterion.ts'
import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { answerStanding } from '../../scoring/answerStanding.ts'
import { rungValidity } from '../../scoring/rungValidity.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useViewpoint } from '../karta.ts'
import { assessmentText } from '../text/assessment.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CriteriaPicker.module.css'
import { CriterionCard } from './CriterionCard.tsx'
import { chooseLevel } from './chooseLevel.ts'
import { FractionField } from './FractionField.tsx'
import { StandingLine } from './StandingLine.tsx'
import { validityWords } from './validityWords.ts'

interface CriteriaPickerProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
  readonly indicator: Indicator
  readonly disabled: boolean
}

const registerOf = (blueprint: Blueprint) => blueprint.evidence

/** Where the level comes from, one card per level, lowest first, and one for "not assessed" while no criteria are filled. */
export function CriteriaPicker({ instrument, assessment, indicator, disabled }: CriteriaPickerProps) {
  const text = useText(assessmentText)
  const evidence = useText(evidenceText)
  const words = useWords()
  const format = useFormat()
  const karta = useKarta()
  const { month } = useViewpoint()
  const register = useBlueprint(registerOf)
  const group = useId()
  const { min, max, denominator } = instrument.levels
  const answer = assessment.answers[indicator.id]
  const { level: counted, derived, from } = answerStanding(instrument, indicator, answer)
  const validities = answer ? rungValidity(instrument, indicator.id, answer, register) : {}
  const choose = (level: number | null) => chooseLevel(karta, assessment, indicator, level)
  const steps = instrument.scales.find((candidate) => candidate.id === indicator.scale)?.levels ?? []
  return (
    <div className={styles.picker} role="group" aria-labelledby={`${group}-name`}>
      <h3 id={`${group}-name`}>{text.criteria}</h3>
      <p className={styles.hint}>
        {derived !== undefined
          ? text.criteriaFilledHint
          : `${indicator.criteria.length > 0 ? `${text.criteriaHint} ` : ''}${text.keysHint(min, max)}`}
      </p>
      <StandingLine instrument={instrument} assessment={assessment} indicator={indicator} disabled={disabled} />
      {steps.map((step) => {
        const stored = step.level * denominator
        const validity = validities[step.level]
        return (
          <CriterionCard
            key={`${assessment.id}-${indicator.id}-${step.level}`}
            level={step.level}
            name={text.levelName(step.level, words(step.name))}
            asks={((asked) => asked && words(asked.text))(indicator.criteria.find(({ level }) => level === step.level))}
            floor={step.level === min || indicator.fractional === true}
            group={group}
            chosen={counted === stored}
            held={counted !== null && stored < counted}
            criterion={answer?.criteria?.[step.level]}
            validity={validity && validityWords(evidence, format, instrument, register, validity, month)}
            limit={answer?.validUntil?.[step.level]}
            limits={step.level > min && from !== 'derived' && counted !== null && stored <= counted}
            disabled={disabled}
            onLimit={(month) => {
              const set = { validUntil: { [step.level]: month === '' ? null : month } }
              const args = { assessment: assessment.id, indicator: indicator.id, set }
              const outcome = karta.store.run(answerIndicator, args)
              return outcome.ok ? undefined : words(outcome.refusal.message)
            }}
            onChoose={() => choose(stored)}
            onSet={(set) =>
              runCommand(karta, setCriterion, {
                assessment: assessment.id,
                indicator: indicator.id,
                level: step.level,
                set,
              })
            }
          />
        )
      })}
      {indicator.fractional ? (
        <FractionField
          key={`${assessment.id}-${indicator.id}-fraction`}
          levels={instrument.levels}
          level={counted}
          readOnly={disabled}
          onChoose={choose}
        />
      ) : null}
      {derived === undefined ? (
        <div className={[styles.card, counted === null && styles.chosen].filter(Boolean).join(' ')}>
          <label className={styles.choose}>
            <input
              type="radio"
              name={group}
              checked={counted === null}
              disabled={disabled}
              onChange={() => choose(null)}
            />
            <b>{text.unknown}</b>
          </label>
        </div>
      ) : null}
    </div>
  )
}
