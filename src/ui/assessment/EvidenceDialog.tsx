// Records a new piece of evidence, or edits one of the register.

import { type FormEvent, useState } from 'react'
import { addEvidence } from '../../editing/commands/addEvidence.ts'
import { editEvidence } from '../../editing/commands/editEvidence.ts'
import type { Blueprint, Evidence, Id } from '../../model/blueprint.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { evidenceText } from '../text/evidence.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import styles from './EvidenceDialog.module.css'

interface EvidenceDialogProps {
  /** The one to edit; absent = record a new one. */
  readonly evidence?: Evidence
  readonly onClose: () => void
  /** Called with the id when it was saved. */
  readonly onSaved?: (id: Id) => void
}

const agenciesOf = (blueprint: Blueprint) => blueprint.agencies
const FIELDS = ['title', 'number', 'kind', 'date', 'validUntil', 'agency', 'link', 'fileName', 'note'] as const
type FieldName = (typeof FIELDS)[number]

/** A form of all fields; a refusal is said below them and nothing typed is lost. */
export function EvidenceDialog({ evidence, onClose, onSaved }: EvidenceDialogProps) {
  const text = useText(evidenceText)
  const parts = useText(partsText)
  const words = useWords()
  const karta = useKarta()
  const agencies = useBlueprint(agenciesOf)
  const [values, setValues] = useState<Readonly<Partial<Record<FieldName, string>>>>(evidence ?? {})
  const [refused, setRefused] = useState<string | undefined>()
  const set = (field: FieldName) => (value: string) => {
    setValues({ ...values, [field]: value })
    setRefused(undefined)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const filled = FIELDS.flatMap((field) => {
      const value = values[field]?.trim() ?? ''
      return value === '' ? [] : [[field, value] as const]
    })
    const title = values.title?.trim() ?? ''
    const id = evidence?.id ?? karta.newId('bukti')
    const cleared = FIELDS.filter((field) => field !== 'title' && !filled.some(([name]) => name === field))
    const outcome = evidence
      ? karta.store.run(editEvidence, {
          id,
          set: { ...Object.fromEntries(cleared.map((field) => [field, null])), ...Object.fromEntries(filled), title },
        })
      : karta.store.run(addEvidence, { evidence: { id, ...Object.fromEntries(filled), title } })
    if (!outcome.ok) return setRefused(words(outcome.refusal.message))
    onClose()
    onSaved?.(id)
  }
  const line = (field: FieldName, label: string, hint?: string, type = 'text') => (
    <Field label={label} hint={hint} required={field === 'title'}>
      {(ids) => (
        <input
          {...ids}
          type={type}
          className={fieldStyles.control}
          maxLength={5000}
          value={values[field] ?? ''}
          onChange={(event) => set(field)(event.target.value)}
        />
      )}
    </Field>
  )
  return (
    <Dialog
      title={evidence ? text.edit : text.add}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form="evidence-form">
            {text.save}
          </Button>
        </>
      }
    >
      {/* The form may stand inside a group that is switched off: it is sent by itself. */}
      <form id="evidence-form" className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.whole}>{line('title', text.title)}</div>
        {line('number', text.number)}
        {line('kind', text.kind, text.kindHint)}
        {line('date', text.date, text.dateHint)}
        {line('validUntil', text.validUntil, text.dateHint)}
        <div className={styles.whole}>
          <SelectField
            label={text.agency}
            value={values.agency ?? ''}
            none={parts.none}
            choices={Object.values(agencies)
              .sort((a, b) => a.name.localeCompare(b.name))
              .map((each) => ({ value: each.id, label: each.name }))}
            onChange={set('agency')}
          />
        </div>
        {line('link', text.link, text.linkHint, 'url')}
        {line('fileName', text.file)}
        <div className={styles.whole}>
          <Field label={text.note}>
            {(ids) => (
              <textarea
                {...ids}
                className={fieldStyles.control}
                rows={2}
                maxLength={20000}
                value={values.note ?? ''}
                onChange={(event) => set('note')(event.target.value)}
              />
            )}
          </Field>
        </div>
        {refused ? (
          <p role="alert" className={[fieldStyles.error, styles.whole].join(' ')}>
            {refused}
          </p>
        ) : null}
      </form>
    </Dialog>
  )
}
