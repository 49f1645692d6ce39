// Sets or clears one field of several elements, after a look at what changes.

import { useMemo, useState } from 'react'
import type { CatalogueContext } from '../../catalogue/catalogueContext.ts'
import { cellText } from '../../catalogue/cellText.ts'
import { choicesOf } from '../../catalogue/choices.ts'
import { attributeColumnsOf, FIELD_COLUMNS } from '../../catalogue/column.ts'
import { planCells } from '../../catalogue/planCells.ts'
import type { Element } from '../../model/blueprint.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { closeDialog } from './catalogueDialog.ts'
import { runPlan } from './cellWork.ts'
import { columnLabel } from './columnLabel.ts'
import styles from './dialogs.module.css'

const SHOWN = 40
const NEVER_EMPTY = new Set(['name', 'kind', 'state'])

interface BulkDialogProps {
  readonly context: CatalogueContext
  readonly elements: readonly Element[]
}

/** "Ubah 12 elemen": field, value, preview, one step. */
export function BulkDialog({ context, elements }: BulkDialogProps) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const parts = useText(partsText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const [column, setColumn] = useState('owner')
  const [value, setValue] = useState('')
  const [clears, setClears] = useState(false)
  const kinds = [...new Set(elements.map(({ kind }) => kind))]
  const fields = [
    ...FIELD_COLUMNS.filter(({ editable, id }) => editable && id !== 'name'),
    ...attributeColumnsOf(new Set(kinds)).filter(({ editable }) => editable),
  ]
  const choices = kinds.flatMap((kind) => choicesOf(context.blueprint, kind, column) ?? [])
  const listed = [...new Map(choices.map((choice) => [choice.id, choice])).values()]
  const clearable = !NEVER_EMPTY.has(column)
  const ready = clears || value.trim() !== ''
  const plan = useMemo(
    () =>
      planCells(context, ready ? elements.map(({ id }) => ({ element: id, column, text: clears ? '' : value })) : []),
    [context, elements, column, value, clears, ready],
  )
  const becomes = clears ? '' : (listed.find(({ id }) => id === value)?.name[language] ?? value)
  const n = (count: number) => format.number(count)
  const bad = new Map(plan.problems.map(({ element, why }) => [element, words(why)]))
  return (
    <Dialog
      title={text.bulkTitle(n(elements.length))}
      onClose={closeDialog}
      width="wide"
      footer={
        <>
          <Button onClick={closeDialog}>{parts.cancel}</Button>
          <Button
            kind="primary"
            whyNot={plan.changed === 0 ? text.nothingChanges : undefined}
            onClick={() => {
              closeDialog()
              runPlan(karta, plan, (said, cells) => said.filled(cells))
            }}
          >
            {text.bulkApply}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <SelectField
            label={text.bulkField}
            value={column}
            choices={fields.map(({ id, group }) => ({
              value: id,
              label: columnLabel(id, language),
              group: group === 'attribute' ? text.attributeGroup : text.fieldGroup,
            }))}
            onChange={(next) => {
              setColumn(next)
              setValue('')
              setClears(false)
            }}
          />
          {listed.length > 0 ? (
            <SelectField
              label={text.bulkValue}
              value={value}
              none="—"
              disabled={clears}
              choices={listed.map(({ id, name }) => ({ value: id, label: name[language] }))}
              onChange={setValue}
            />
          ) : (
            <Field label={text.bulkValue}>
              {(ids) => (
                <input
                  {...ids}
                  className={fieldStyles.control}
                  value={value}
                  disabled={clears}
                  onChange={(event) => setValue(event.target.value)}
                />
              )}
            </Field>
          )}
        </div>
        {clearable ? (
          <label className={styles.check}>
            <input type="checkbox" checked={clears} onChange={(event) => setClears(event.target.checked)} />
            {text.bulkClear}
          </label>
        ) : null}
        {ready ? (
          <>
            <p className={styles.counts} role="status">
              {text.bulkCounts(n(plan.changed), n(plan.same), n(plan.problems.length))}
            </p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
            <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.after}>
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">{text.columns.name}</th>
                    <th scope="col">{text.before}</th>
                    <th scope="col">{text.after}</th>
                  </tr>
                </thead>
                <tbody>
                  {elements.slice(0, SHOWN).map((element) => {
                    const why = bad.get(element.id)
                    return (
                      <tr key={element.id}>
                        <td>{element.name}</td>
                        <td>{cellText(context, element, column) || '–'}</td>
                        <td className={why ? styles.bad : undefined}>{why ?? (becomes || '–')}</td>
                      </tr>
                    )
                  })}
                </tbody>
              </table>
              {elements.length > SHOWN ? <p>{text.moreRows(n(elements.length - SHOWN))}</p> : null}
            </div>
          </>
        ) : null}
      </div>
    </Dialog>
  )
}
