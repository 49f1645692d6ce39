// The form of a shock, new or to be changed: what strikes, how likely, and whom.

import { type FormEvent, useId, useState } from 'react'
import { addShock } from '../../editing/commands/addShock.ts'
import { editShock } from '../../editing/commands/editShock.ts'
import { metamodel } from '../../model/metamodel.ts'
import type { Shock } from '../../model/scenario.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { riskText } from '../text/risk.ts'
import { parsePercent, percentOf } from './chanceText.ts'
import styles from './ShockDialog.module.css'
import { StruckItems } from './StruckItems.tsx'

interface ShockDialogProps {
  /** Absent = a new one. */
  readonly shock?: Shock
  readonly onClose: () => void
}

/** A modal form; closes itself when the shock was kept. */
export function ShockDialog({ shock, onClose }: ShockDialogProps) {
  const text = useText(riskText)
  const parts = useText(partsText)
  const words = useWords()
  const { language } = usePreferences()
  const karta = useKarta()
  const plan = useBlueprint((blueprint) => blueprint.plan)
  const formId = useId()
  const cut = shock?.kind === 'budget-cut' ? shock : undefined
  const late = shock?.kind === 'late' ? shock : undefined
  const [typed, setTyped] = useState({
    name: shock?.name ?? '',
    chance: percentOf(shock?.chance ?? 200, language),
    months: String(late?.months ?? 6),
    note: shock?.note ?? '',
  })
  const [kind, setKind] = useState<Shock['kind']>(shock?.kind ?? 'budget-cut')
  const [year, setYear] = useState(String(cut?.year ?? plan.to))
  const [fund, setFund] = useState(cut?.fund ?? '')
  const [items, setItems] = useState<readonly string[]>(Object.keys(late?.items ?? {}))
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string>()
  const chance = parsePercent(typed.chance) ?? undefined
  const months = /^\d{1,3}$/.test(typed.months.trim()) ? Number(typed.months) : 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (chance === undefined || (kind === 'late' && months === 0)) return
    const note = typed.note.trim()
    const shared = {
      id: shock?.id ?? karta.newId('guncangan'),
      name: typed.name.trim(),
      chance,
      ...(note !== '' && { note }),
    }
    const next: Shock =
      kind === 'budget-cut'
        ? { ...shared, kind, year: Number(year), ...(fund !== '' && { fund }) }
        : { ...shared, kind, months, items: Object.fromEntries(items.map((id) => [id, true as const])) }
    const outcome = karta.store.run(shock ? editShock : addShock, { shock: next })
    if (outcome.ok) onClose()
    else setRefused(words(outcome.refusal.message))
  }
  const line = (field: keyof typeof typed, label: string, error: string | undefined, required: boolean) => (
    <Field label={label} error={error} required={required}>
      {(ids) => (
        <input
          {...ids}
          className={fieldStyles.control}
          inputMode={field === 'chance' || field === 'months' ? 'decimal' : 'text'}
          autoComplete="off"
          maxLength={field === 'name' ? 200 : 5000}
          value={typed[field]}
          onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
        />
      )}
    </Field>
  )
  const years = Array.from({ length: plan.to - plan.from + 2 }, (_, at) => String(plan.from - 1 + at))
  return (
    <Dialog
      title={shock ? text.editShock : text.addShock}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {text.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={submit}>
        {line('name', text.name, refused, true)}
        <div className={styles.pair}>
          <SelectField
            label={text.kind}
            value={kind}
            choices={(['budget-cut', 'late'] as const).map((value) => ({ value, label: text.kinds[value] }))}
            onChange={(value) => setKind(value === 'late' ? 'late' : 'budget-cut')}
          />
          {line('chance', text.shockChance, tried && chance === undefined ? text.badPercent : undefined, true)}
        </div>
        {kind === 'budget-cut' ? (
          <div className={styles.pair}>
            <SelectField
              label={text.cutYear}
              value={year}
              choices={[...new Set([...years, year])].sort().map((value) => ({ value, label: value }))}
              onChange={setYear}
            />
            <SelectField
              label={text.fund}
              none={text.allFunds}
              value={fund}
              choices={metamodel.roadmap.fundSources.map(({ id, name }) => ({ value: id, label: words(name) }))}
              onChange={setFund}
            />
          </div>
        ) : (
          <>
            <div className={styles.pair}>
              {line('months', text.months, tried && months === 0 ? text.badMonths : undefined, true)}
            </div>
            <StruckItems items={items} onChange={setItems} />
          </>
        )}
        {line('note', text.note, undefined, false)}
      </form>
    </Dialog>
  )
}
