// Four questions to a new blueprint: name of the government, kind, period of the plan, target index per year.

import { type FormEvent, useId, useState } from 'react'
import type { Government } from '../../model/blueprint.ts'
import { templateBlueprint } from '../../model/templateBlueprint.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { openAndShow } from '../files/openAndSave.ts'
import { parseTarget, proposedTargets } from '../files/parseTarget.ts'
import { targetRatio } from '../frame/indexWords.ts'
import { evaluationYear } from '../frame/monthRange.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { homeText } from '../text/home.ts'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { kindInName } from './kindInName.ts'
import styles from './TemplateWizard.module.css'

const KINDS: ReadonlyArray<Government['kind']> = ['kota', 'kabupaten', 'provinsi', 'lainnya']
const YEARS = 5
const MOST_YEARS = 20
/** August, as the template has it. */
const CUTOFF = 8
/** Where "Baik" and "Sangat Baik" begin. */
const [FIRST, LAST] = [26_000, 35_000]

/** The dialog; creates the blueprint and goes to the assessment, where the first index comes from. */
export function TemplateWizard({ onClose }: { readonly onClose: () => void }) {
  const karta = useKarta()
  const text = useText(homeText)
  const parts = useText(partsText)
  const { language } = usePreferences()
  const formId = useId()
  const firstYear = evaluationYear(karta.thisMonth(), { cutoff: CUTOFF })
  const [name, setName] = useState('')
  const [chosenKind, setKind] = useState<Government['kind'] | undefined>()
  const kind = chosenKind ?? kindInName(name) ?? 'kota'
  const [from, setFrom] = useState(String(firstYear))
  const [to, setTo] = useState(String(firstYear + YEARS - 1))
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [tried, setTried] = useState(false)
  const [first, last] = [Number(from), Number(to)]
  const periodOk = first >= 1900 && last <= 2199 && first <= last && last - first < MOST_YEARS
  const proposed = periodOk ? proposedTargets(first, last, FIRST, LAST) : {}
  const shownTarget = (year: string): string => typed[year] ?? shownText(targetRatio(proposed[year] ?? FIRST), language)
  const targets = Object.fromEntries(Object.keys(proposed).map((year) => [year, parseTarget(shownTarget(year))]))
  const wrong = Object.keys(targets).find((year) => {
    const target = targets[year]
    return target === undefined || target < 10_000 || target > 50_000
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || !periodOk || wrong !== undefined) return
    const blueprint = templateBlueprint({
      id: karta.newId('cetak-biru'),
      title: text.defaultTitle(name.trim()),
      governmentName: name.trim(),
      kind,
      from: first,
      to: last,
      // `wrong` has found every target a number.
      targets: targets as Record<string, number>,
      newId: karta.newId,
    })
    onClose()
    await openAndShow(karta, () => karta.session.openBlueprint(blueprint), 'penilaian', homeCreated(blueprint.title))
  }
  return (
    <Dialog
      title={text.wizardTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {text.create}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <Field label={text.governmentName} required error={tried && name.trim() === '' ? text.nameMissing : undefined}>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              value={name}
              maxLength={200}
              placeholder={text.governmentPlaceholder}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <SelectField
          label={text.governmentKind}
          value={kind}
          choices={KINDS.map((id) => ({ value: id, label: text.kinds[id] }))}
          // The choices are the kinds.
          onChange={(next) => setKind(next as Government['kind'])}
        />
        <div className={styles.period}>
          <YearField label={text.from} value={from} onChange={setFrom} hint={text.periodHint} />
          <YearField label={text.to} value={to} onChange={setTo} error={periodOk ? undefined : text.periodWrong} />
        </div>
        <fieldset className={styles.targets}>
          <legend>{text.targets}</legend>
          <p className={styles.hint}>{text.targetsHint}</p>
          <div className={styles.years}>
            {Object.keys(proposed).map((year) => (
              <label key={year}>
                <span>{year}</span>
                <input
                  className={fieldStyles.control}
                  inputMode="decimal"
                  value={shownTarget(year)}
                  aria-invalid={wrong === year ? true : undefined}
                  onChange={(event) => setTyped({ ...typed, [year]: event.target.value })}
                />
              </label>
            ))}
          </div>
          {wrong === undefined ? null : (
            <p role="alert" className={fieldStyles.error}>
              {text.targetWrong(wrong)}
            </p>
          )}
        </fieldset>
      </form>
    </Dialog>
  )
}

function homeCreated(title: string) {
  return {
    id: `“${title}” dibuat. Nilai indikator satu per satu dengan tombol 1 sampai 5; 0 berarti belum diketahui.`,
    en: `“${title}” was created. Assess the indicators one by one with the keys 1 to 5; 0 means not known.`,
  }
}

interface YearFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly error?: string | undefined
}

function YearField({ label, value, onChange, hint, error }: YearFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          {...ids}
          className={fieldStyles.control}
          type="number"
          inputMode="numeric"
          min={1900}
          max={2199}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
