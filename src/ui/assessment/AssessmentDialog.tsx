// Makes a new assessment, empty or from the levels of another, or edits the details of one.

import { type FormEvent, useState } from 'react'
import { addAssessment } from '../../editing/commands/addAssessment.ts'
import { editAssessment } from '../../editing/commands/editAssessment.ts'
import { editPlan } from '../../editing/commands/editPlan.ts'
import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import { yearOf } from '../../model/month.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { assessmentText } from '../text/assessment.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { useInstrumentChoices } from '../useInstrument.ts'
import styles from './AssessmentDialog.module.css'
import { assessmentsInOrder, chosenAssessment } from './openAssessment.ts'

interface AssessmentDialogProps {
  /** The one to edit; absent = make a new one. */
  readonly assessment?: Assessment
  /** What a new one starts as: a copy for the next assessor, or an empty one by a given instrument. */
  readonly start?: {
    readonly kind?: Assessment['kind']
    readonly year?: number
    readonly copyFrom?: string
    readonly instrument?: string
  }
  readonly onClose: () => void
  /** Called before closing when one was made; it is the open one then. */
  readonly onMade?: () => void
}

const whole = (blueprint: Blueprint) => blueprint
const KINDS = ['claim', 'internal', 'external', 'agency'] as const

/** A form of name, year, kind, agency and source. */
export function AssessmentDialog({ assessment, start, onClose, onMade }: AssessmentDialogProps) {
  const text = useText(assessmentText)
  const parts = useText(partsText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const [kind, setKind] = useState<Assessment['kind']>(assessment?.kind ?? start?.kind ?? 'claim')
  const [year, setYear] = useState(String(assessment?.year ?? start?.year ?? yearOf(karta.thisMonth())))
  const [name, setName] = useState(assessment?.name ?? `${text.kinds[kind]} ${year}`)
  const [source, setSource] = useState(assessment?.source ?? '')
  const [agency, setAgency] = useState(assessment?.agency ?? '')
  const [copyFrom, setCopyFrom] = useState(start?.copyFrom ?? '')
  const [instrument, setInstrument] = useState(
    start?.instrument ?? blueprint.assessments[copyFrom]?.instrument ?? blueprint.plan.instrument,
  )
  const instrumentChoices = useInstrumentChoices()
  const [refused, setRefused] = useState<string | undefined>()
  const yearWrong = !/^(19|2[01])\d\d$/.test(year)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (yearWrong || name.trim() === '') return
    const details = { name: name.trim(), year: Number(year), kind }
    if (assessment) {
      const outcome = karta.store.run(editAssessment, {
        id: assessment.id,
        set: { ...details, source: source.trim() || null, agency: kind === 'agency' && agency ? agency : null },
      })
      if (!outcome.ok) return setRefused(words(outcome.refusal.message))
    } else {
      const id = karta.newId('nilai')
      const copied = blueprint.assessments[copyFrom]
      const outcome = karta.store.run(addAssessment, {
        assessment: {
          id,
          ...details,
          instrument: copied?.instrument ?? instrument,
          answers: copied?.answers ?? {},
          ...(source.trim() ? { source: source.trim() } : {}),
          ...(kind === 'agency' && agency ? { agency } : {}),
        },
      })
      if (!outcome.ok) return setRefused(words(outcome.refusal.message))
      if (blueprint.plan.baseline === undefined && instrument === blueprint.plan.instrument)
        karta.store.run(editPlan, { set: { baseline: id } })
      chosenAssessment.set(id)
      onMade?.()
    }
    onClose()
  }

  return (
    <Dialog
      title={assessment ? text.rename : text.add}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form="assessment-form">
            {assessment ? parts.save : text.create}
          </Button>
        </>
      }
    >
      <form id="assessment-form" className={styles.form} onSubmit={submit}>
        {assessment ? null : (
          <SelectField
            label={text.instrument}
            value={instrument}
            choices={instrumentChoices}
            onChange={(id) => {
              setInstrument(id)
              setCopyFrom('')
            }}
          />
        )}
        <SelectField
          label={text.kind}
          value={kind}
          choices={KINDS.map((value) => ({ value, label: text.kinds[value] }))}
          onChange={(value) => {
            const next = KINDS.find((each) => each === value) ?? 'claim'
            if (name === `${text.kinds[kind]} ${year}`) setName(`${text.kinds[next]} ${year}`)
            setKind(next)
          }}
        />
        <Field label={text.year} hint={text.yearHint} error={yearWrong ? text.yearWrong : undefined} required>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              inputMode="numeric"
              maxLength={4}
              value={year}
              onChange={(event) => {
                if (name === `${text.kinds[kind]} ${year}`) setName(`${text.kinds[kind]} ${event.target.value}`)
                setYear(event.target.value)
              }}
            />
          )}
        </Field>
        <Field label={text.name} required>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              required
              maxLength={5000}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {kind === 'agency' ? (
          <SelectField
            label={text.agency}
            value={agency}
            none={parts.none}
            choices={Object.values(blueprint.agencies).map((each) => ({ value: each.id, label: each.name }))}
            onChange={setAgency}
          />
        ) : null}
        <Field label={text.source}>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              maxLength={5000}
              value={source}
              onChange={(event) => setSource(event.target.value)}
            />
          )}
        </Field>
        {assessment ? null : (
          <SelectField
            label={text.copyFrom}
            value={copyFrom}
            none={text.copyNone}
            choices={assessmentsInOrder(blueprint.assessments)
              .filter((each) => each.instrument === instrument)
              .map((each) => ({ value: each.id, label: each.name }))}
            onChange={setCopyFrom}
          />
        )}
        {refused ? (
          <p role="alert" className={fieldStyles.error}>
            {refused}
          </p>
        ) : null}
      </form>
    </Dialog>
  )
}
