// One indicator for a room full of people: its name and criteria large, who said what beside it, the note below.

import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Fragment } from 'react'
import type { Assessment } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { answerStanding } from '../../scoring/answerStanding.ts'
import { FractionField } from '../assessment/FractionField.tsx'
import { answer } from '../assessment/indicatorMoves.ts'
import { useKarta } from '../karta.ts'
import { levelText } from '../levelText.ts'
import { Button } from '../parts/Button.tsx'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { assessmentText } from '../text/assessment.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText, useWords } from '../text/language.ts'
import { workshopText } from '../text/workshop.ts'
import { OtherAnswers } from './OtherAnswers.tsx'
import { WorkshopClaim } from './WorkshopClaim.tsx'
import styles from './WorkshopQuestion.module.css'

interface WorkshopQuestionProps {
  readonly assessment: Assessment
  readonly instrument: Instrument
  readonly indicator: Indicator
  readonly locked: boolean
  /** Stored level, or null for "unknown". */
  readonly onChoose: (level: number | null) => void
  readonly onStep: (by: number) => void
  /** Stored level whose reason is being asked for. */
  readonly claim: number | undefined
  /** The question for the reason is over; true when the level was claimed. */
  readonly onClaimed: (claimed: boolean) => void
}

/** The body of the workshop while it asks. */
export function WorkshopQuestion({
  assessment,
  instrument,
  indicator,
  locked,
  onChoose,
  onStep,
  claim,
  onClaimed,
}: WorkshopQuestionProps) {
  const text = useText(workshopText)
  const assessing = useText(assessmentText)
  const evidence = useText(evidenceText)
  const words = useWords()
  const { language } = usePreferences()
  const karta = useKarta()
  const { levels } = instrument
  const given = assessment.answers[indicator.id]
  const { level, derived, from } = answerStanding(instrument, indicator, given)
  const shown = (stored: number) => levelText(stored, levels.denominator, language)
  const aspect = instrument.aspects.find(({ id }) => id === indicator.aspect)
  const domain = instrument.domains.find(({ id }) => id === indicator.domain)
  const steps = instrument.scales.find(({ id }) => id === indicator.scale)?.levels ?? []
  const whyNot = locked ? assessing.locked : undefined
  return (
    <>
      <div className={styles.body}>
        <section className={styles.main} key={indicator.id}>
          <p className={styles.path}>
            {[domain, aspect]
              .map((part) => (part ? words(part.name) : ''))
              .filter(Boolean)
              .join(' › ')}
          </p>
          <h2>
            {indicator.number}. {words(indicator.name)}
          </h2>
          <div className={styles.levels} role="group" aria-label={text.levels}>
            {steps.map((step) => {
              const criterion = indicator.criteria.find((candidate) => candidate.level === step.level)
              const stored = step.level * levels.denominator
              return (
                <Fragment key={step.level}>
                  <button
                    type="button"
                    className={styles.level}
                    aria-pressed={level === stored}
                    aria-disabled={locked || undefined}
                    title={whyNot}
                    onClick={() => onChoose(stored)}
                  >
                    <span className={styles.digit}>{step.level}</span>
                    <span>
                      <b>{words(step.name)}</b>
                      {criterion ? <span className={styles.criterion}>{words(criterion.text)}</span> : null}
                    </span>
                  </button>
                  {claim === stored && derived !== undefined ? (
                    <WorkshopClaim
                      instrument={instrument}
                      assessment={assessment}
                      indicator={indicator}
                      derived={derived}
                      level={stored}
                      onClose={onClaimed}
                    />
                  ) : null}
                </Fragment>
              )
            })}
            {derived === undefined ? (
              <button
                type="button"
                className={styles.level}
                aria-pressed={level === null}
                aria-disabled={locked || undefined}
                title={whyNot}
                onClick={() => onChoose(null)}
              >
                <span className={styles.digit}>?</span>
                <b>{text.unknown}</b>
              </button>
            ) : null}
          </div>
        </section>
        <aside className={styles.side}>
          <p className={styles.answered} data-testid="workshop-answer">
            {level === null ? text.notAnswered : text.answered(shown(level))}
          </p>
          {derived === undefined ? null : (
            <p className={styles.standing} data-testid="workshop-standing">
              {evidence.fromCriteria(shown(derived))}
              {from === 'claimed' ? (
                <>
                  {' · '}
                  {evidence.claimed(shown(level ?? 0))}
                  <span className={styles.quiet}>{evidence.claimReason(given?.claimReason?.trim() ?? '')}</span>
                </>
              ) : (
                <span className={styles.quiet}>{assessing.criteriaFilledHint}</span>
              )}
            </p>
          )}
          {indicator.fractional ? (
            <FractionField
              key={`${assessment.id}-${indicator.id}-fraction`}
              levels={levels}
              level={level}
              readOnly={locked}
              onChoose={onChoose}
            />
          ) : null}
          <OtherAnswers assessment={assessment} instrument={instrument} indicator={indicator} />
          <TextField
            key={`${assessment.id}-${indicator.id}`}
            label={text.note}
            hint={text.noteHint}
            multiline
            readOnly={locked}
            maxLength={20000}
            value={given?.note ?? ''}
            onCommit={(note) => answer(karta, assessment, indicator, { note: note === '' ? null : note })}
          />
        </aside>
      </div>
      <footer className={styles.foot}>
        <Button icon={<ArrowLeft aria-hidden="true" />} aria-keyshortcuts="K" onClick={() => onStep(-1)}>
          {assessing.previous}
        </Button>
        <p>{text.keys(levels.min, levels.max)}</p>
        <Button kind="primary" icon={<ArrowRight aria-hidden="true" />} aria-keyshortcuts="J" onClick={() => onStep(1)}>
          {assessing.next}
        </Button>
      </footer>
    </>
  )
}
