// The form of a new survey result; what the service's last result said about indicators and users comes along.

import { type FormEvent, useId, useState } from 'react'
import { addSatisfaction } from '../../editing/commands/addSatisfaction.ts'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { yearOf } from '../../model/month.ts'
import { serviceIndicators } from '../../scoring/serviceVerdicts.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ComboField } from '../parts/ComboField.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { satisfactionText } from '../text/satisfaction.ts'
import styles from './AddSurveyDialog.module.css'
import { IndicatorSelect } from './IndicatorSelect.tsx'
import { parseCount, parseScore, parseYear } from './parseFigures.ts'

interface AddSurveyDialogProps {
  readonly blueprint: Blueprint
  readonly instrument: Instrument
  /** Elements of kind "layanan". */
  readonly services: readonly Element[]
  readonly onClose: () => void
}

/** A modal form; closes itself when the result was added. */
export function AddSurveyDialog({ blueprint, instrument, services, onClose }: AddSurveyDialogProps) {
  const karta = useKarta()
  const text = useText(satisfactionText)
  const parts = useText(partsText)
  const words = useWords()
  const formId = useId()
  const [service, setService] = useState('')
  const [typed, setTyped] = useState({
    year: String(yearOf(karta.thisMonth()) - 1),
    score: '',
    respondents: '',
    users: '',
    source: '',
  })
  const [indicator, setIndicator] = useState('')
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string>()
  const [year, score] = [parseYear(typed.year), parseScore(typed.score)]
  const [respondents, users] = [parseCount(typed.respondents), parseCount(typed.users)]
  const known = service === '' ? [] : serviceIndicators(blueprint, service, instrument)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (service === '' || year === undefined || score === undefined) return
    if (respondents === undefined || users === undefined) return
    const outcome = karta.store.run(addSatisfaction, {
      satisfaction: {
        id: karta.newId('skm'),
        service,
        year,
        score,
        ...(respondents !== null && { respondents }),
        ...(users !== null && { users }),
        ...(typed.source.trim() && { source: typed.source.trim() }),
        ...(indicator && { indicators: { [instrument.id]: { [indicator]: true as const } } }),
      },
    })
    if (outcome.ok) onClose()
    else setRefused(words(outcome.refusal.message))
  }
  const line = (field: keyof typeof typed, wrong: string | undefined, hint?: string) => (
    <Field
      label={text[field]}
      hint={hint}
      error={tried ? wrong : undefined}
      required={field === 'year' || field === 'score'}
    >
      {(ids) => (
        <input
          {...ids}
          className={fieldStyles.control}
          inputMode={field === 'source' ? 'text' : 'decimal'}
          autoComplete="off"
          maxLength={field === 'source' ? 5000 : 20}
          value={typed[field]}
          onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <Dialog
      title={text.add}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {text.add}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={submit}>
        <ComboField
          label={text.service}
          hint={text.addHint}
          placeholder={text.serviceNone}
          value={service === '' ? null : service}
          error={tried && service === '' ? text.serviceMissing : undefined}
          choices={services.map(({ id, name }) => ({ id, label: name }))}
          onChange={(id) => setService(id ?? '')}
        />
        <div className={styles.pair}>
          {line('year', year === undefined ? text.yearWrong : undefined)}
          {line('score', score === undefined ? text.scoreWrong : undefined, text.scoreHint)}
          {line('respondents', respondents === undefined ? text.countWrong : undefined)}
          {line('users', users === undefined ? text.countWrong : undefined)}
        </div>
        <div>
          <p className={fieldStyles.label}>{text.indicators}</p>
          <IndicatorSelect
            label={text.indicators}
            none={known.length > 0 ? `${known.join(', ')} (${text.inherited})` : parts.none}
            instrument={instrument}
            without={[]}
            value={indicator}
            onChange={setIndicator}
          />
          <p className={fieldStyles.hint}>{text.indicatorsHint}</p>
        </div>
        {line('source', undefined, text.sourceHint)}
        {refused ? (
          <p role="alert" className={fieldStyles.error}>
            {refused}
          </p>
        ) : null}
      </form>
    </Dialog>
  )
}
