// The summary of an item: what it is, whose it is, when, and what comes out of it.

import { useEffect, useRef } from 'react'
import { editItem, type ItemPatch } from '../../../editing/commands/editItem.ts'
import { scheduleItem } from '../../../editing/commands/scheduleItem.ts'
import type { Blueprint, Id, RoadmapItem } from '../../../model/blueprint.ts'
import { metamodel } from '../../../model/metamodel.ts'
import { useBlueprint } from '../../karta.ts'
import { ComboField } from '../../parts/ComboField.tsx'
import { fieldStyles } from '../../parts/Field.tsx'
import { MonthField } from '../../parts/MonthField.tsx'
import { SelectField } from '../../parts/SelectField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { useText, useWords } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { lengthInMonths, startedAt } from '../barMonths.ts'
import { numeric } from '../itemSummary.ts'
import { wantedFocus } from '../roadmapState.ts'
import { useReadOnly } from '../useReadOnly.ts'
import styles from './Form.module.css'
import { chipStyles, RemovableChip } from './RemovableChip.tsx'
import { useStep } from './useStep.ts'

const agenciesOf = (blueprint: Blueprint) => blueprint.agencies

/** Fields; each commits when it is left. */
export function SummaryTab({ item }: { readonly item: RoadmapItem }) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const agencies = useBlueprint(agenciesOf)
  const blocked = useReadOnly()
  const readOnly = blocked !== undefined
  const step = useStep()
  const nameBox = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wantedFocus.get() !== 'name') return
    wantedFocus.set(null)
    const input = nameBox.current?.querySelector('input')
    input?.focus()
    input?.select()
  }, [])
  const edit = (field: string, set: ItemPatch) => step.run(field, editItem, { id: item.id, set })
  const optional = (field: 'code' | 'alternative' | 'description' | 'output' | 'legalBasis') => ({
    value: item[field] ?? '',
    readOnly,
    error: step.errorOf(field),
    onCommit: (value: string) => edit(field, { [field]: value === '' ? null : value }),
  })
  const choices = Object.values(agencies)
    .sort((a, b) => numeric.compare(a.short, b.short))
    .map(({ id, short, name }) => ({ id, label: short, detail: name }))
  const support = Object.keys(item.support).sort()
  const supportedBy = (ids: readonly Id[]) =>
    edit('support', { support: Object.fromEntries(ids.map((id) => [id, true as const])) })
  return (
    <div className={styles.form}>
      <div className={styles.nameRow}>
        <TextField label={text.code} {...optional('code')} maxLength={100} />
        <div ref={nameBox}>
          <TextField
            label={text.name}
            value={item.name}
            required
            readOnly={readOnly}
            error={step.errorOf('name')}
            onCommit={(name) => edit('name', { name })}
          />
        </div>
      </div>
      <div className={styles.pair}>
        <SelectField
          label={text.category}
          value={item.category}
          disabled={readOnly}
          error={step.errorOf('category')}
          choices={metamodel.roadmap.categories.map(({ id, name }) => ({ value: id, label: words(name) }))}
          onChange={(category) => edit('category', { category })}
        />
        <ComboField
          label={text.owner}
          placeholder={text.ownerPlaceholder}
          choices={choices}
          value={item.owner ?? null}
          onChange={(owner) => {
            if (!readOnly) edit('owner', { owner })
          }}
        />
      </div>
      <div className={styles.group}>
        <h3 className={fieldStyles.label}>{text.support}</h3>
        {support.length > 0 ? (
          <ul className={chipStyles.chips}>
            {support.map((id) => {
              const name = agencies[id]?.short ?? id
              return (
                <RemovableChip
                  key={id}
                  removeLabel={text.remove(name)}
                  whyNot={blocked}
                  onRemove={() => supportedBy(support.filter((other) => other !== id))}
                >
                  {name}
                </RemovableChip>
              )
            })}
          </ul>
        ) : null}
        <ComboField
          label={text.addSupport}
          hideLabel
          pick
          placeholder={text.addSupport}
          choices={choices.filter(({ id }) => id !== item.owner && !support.includes(id))}
          value={null}
          onChange={(id) => {
            if (id !== null && !readOnly) supportedBy([...support, id])
          }}
        />
      </div>
      <div className={styles.pair}>
        <MonthField
          label={text.start}
          value={item.start}
          required
          readOnly={readOnly}
          error={step.errorOf('start')}
          onCommit={(start) => step.run('start', scheduleItem, { id: item.id, ...startedAt(item, start) })}
        />
        <MonthField
          label={text.finish}
          value={item.finish}
          required
          readOnly={readOnly}
          hint={text.duration(lengthInMonths(item))}
          error={step.errorOf('finish')}
          onCommit={(finish) => step.run('finish', scheduleItem, { id: item.id, start: item.start, finish })}
        />
      </div>
      {item.actualStart !== undefined || item.actualFinish !== undefined ? (
        <div className={styles.pair}>
          <MonthField
            label={text.actualStart}
            value={item.actualStart ?? ''}
            readOnly={readOnly}
            error={step.errorOf('actualStart')}
            onCommit={(month) => edit('actualStart', { actualStart: month === '' ? null : month })}
          />
          {item.actualFinish !== undefined ? (
            <MonthField
              label={text.actualFinish}
              value={item.actualFinish}
              required
              readOnly={readOnly}
              error={step.errorOf('actualFinish')}
              onCommit={(actualFinish) => edit('actualFinish', { actualFinish })}
            />
          ) : null}
        </div>
      ) : null}
      {item.status === 'planned' || item.proposed ? (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={item.proposed ?? false}
            disabled={readOnly}
            onChange={(event) => edit('proposed', { proposed: event.target.checked ? true : null })}
          />
          <span>
            {text.proposed}
            <span className={fieldStyles.hint}>{text.proposedHint}</span>
          </span>
        </label>
      ) : null}
      <TextField label={text.alternative} hint={text.alternativeHint} {...optional('alternative')} maxLength={200} />
      <TextField label={text.description} multiline {...optional('description')} maxLength={20000} />
      <TextField label={text.output} multiline {...optional('output')} maxLength={20000} />
      <TextField label={text.legalBasis} multiline {...optional('legalBasis')} maxLength={20000} />
    </div>
  )
}
