// What a paste would do, before it is done: counts, each row with what changes and what is left out, and why.

import { useMemo, useState } from 'react'
import { readDelimited } from '../../files/delimited.ts'
import { kindOf, metamodel } from '../../model/metamodel.ts'
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
import { applyPaste, kindForNew, plannedPaste, type Sheet, withoutTitles } from './cellWork.ts'
import { columnLabel } from './columnLabel.ts'
import styles from './dialogs.module.css'

const SHOWN = 200

interface PasteDialogProps {
  readonly sheet: Sheet
  /** Asked for in the dialog when absent. */
  readonly cells: readonly (readonly string[])[] | undefined
}

/** Preview of a paste; one step when it is carried out. */
export function PasteDialog({ sheet, cells: given }: PasteDialogProps) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const parts = useText(partsText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const [typed, setTyped] = useState('')
  const cells = useMemo(
    () => given ?? readDelimited(typed, typed.includes('\t') || !typed.includes(';') ? '\t' : ';'),
    [given, typed],
  )
  const { columns } = withoutTitles(cells, sheet.columns)
  // A list with names is meant as a list where it came with titles or there are no rows to paste over.
  const [asked, setMode] = useState<'over' | 'list'>()
  const titled = withoutTitles(cells, sheet.columns).titled
  const mode = asked ?? (given === undefined || titled || sheet.rows.length === 0 ? 'list' : 'over')
  const [kind, setKind] = useState(() => kindForNew(sheet))
  const plan = useMemo(() => plannedPaste(karta, sheet, cells, { mode, kind }), [karta, sheet, cells, mode, kind])
  const { new: made, changed, same, problem } = plan.counts
  const n = (count: number) => format.number(count)
  const whyNot = made + changed === 0 ? text.nothingChanges : undefined
  return (
    <Dialog
      title={text.pasteTitle(n(plan.rows.length))}
      onClose={closeDialog}
      width="wide"
      footer={
        <>
          <Button onClick={closeDialog}>{parts.cancel}</Button>
          <Button
            kind="primary"
            whyNot={whyNot}
            onClick={() => {
              if (applyPaste(karta, plan)) closeDialog()
            }}
          >
            {text.pasteApply}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {given === undefined ? (
          <Field label={text.pasteText} hint={text.pasteTextHint}>
            {(ids) => (
              <textarea
                {...ids}
                className={fieldStyles.control}
                rows={4}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        ) : null}
        <div className={styles.pair}>
          <SelectField
            label={text.pasteMode}
            value={mode}
            choices={[
              { value: 'over', label: text.pasteOver },
              ...(columns.includes('name') ? [{ value: 'list', label: text.pasteList }] : []),
            ]}
            onChange={(next) => setMode(next === 'list' ? 'list' : 'over')}
          />
          <SelectField
            label={text.pasteKind}
            value={kind}
            choices={metamodel.kinds
              .filter(({ drawable }) => drawable)
              .map(({ id }) => ({ value: id, label: kindOf(id)?.name[language] ?? id }))}
            onChange={setKind}
          />
        </div>
        <p className={styles.counts} role="status">
          {text.pasteCounts(n(made), n(changed), n(same), n(problem))}
          {plan.problems > 0 ? ` · ${text.pasteProblems(n(plan.problems))}` : ''}
        </p>
        {plan.rows.length > 0 ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.pasteStatus}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{text.pasteStatus}</th>
                  <th scope="col">{text.columns.name}</th>
                  <th scope="col">{text.pasteNote}</th>
                </tr>
              </thead>
              <tbody>
                {plan.rows.slice(0, SHOWN).map((row, nth) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pasted rows have no identity but their place
                  <tr key={nth}>
                    <td className={styles[row.kind]}>{text.pasteRow[row.kind]}</td>
                    <td>{row.name}</td>
                    <td>
                      {row.changed.map((id) => columnLabel(id, language)).join(', ')}
                      {row.problems.map(({ column, why }) => (
                        <span key={`${column} ${why.id}`} className={styles.bad}>
                          {columnLabel(column, language)}: {words(why)}
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {plan.rows.length > SHOWN ? <p>{text.moreRows(n(plan.rows.length - SHOWN))}</p> : null}
          </div>
        ) : null}
      </div>
    </Dialog>
  )
}
