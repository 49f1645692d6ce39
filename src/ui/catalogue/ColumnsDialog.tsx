// Which columns the catalogue shows and in what order: ticks and buttons, for those who do not drag.

import { ArrowDown, ArrowUp } from 'lucide-react'
import { attributeColumnsOf, FIELD_COLUMNS, USUAL_COLUMNS } from '../../catalogue/column.ts'
import type { Element, Id } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { usePreferences } from '../preferences.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import { closeDialog } from './catalogueDialog.ts'
import { columnLayout, moveColumn, setColumns } from './catalogueState.ts'
import { columnLabel } from './columnLabel.ts'
import styles from './dialogs.module.css'

/** The chosen columns in their order first, then what else there is for the kinds shown. */
export function ColumnsDialog({ rows }: { readonly rows: readonly Element[] }) {
  const text = useText(catalogueText)
  const { language } = usePreferences()
  const { columns } = useExternalStore(columnLayout)
  const attributes = attributeColumnsOf(new Set(rows.map(({ kind }) => kind))).map(({ id }) => id)
  const fields = FIELD_COLUMNS.map(({ id }) => id)
  const toggle = (id: Id) =>
    setColumns(columns.includes(id) ? columns.filter((other) => other !== id) : [...columns, id])
  const line = (id: Id, nth: number) => {
    const label = columnLabel(id, language)
    return (
      <li key={id} className={styles.line}>
        <label>
          <input type="checkbox" checked={nth >= 0} disabled={id === 'name'} onChange={() => toggle(id)} />
          {label}
        </label>
        {nth >= 0 ? (
          <span className={styles.buttons}>
            <IconButton label={text.up(label)} icon={<ArrowUp />} onClick={() => moveColumn(id, nth - 1)} />
            <IconButton label={text.down(label)} icon={<ArrowDown />} onClick={() => moveColumn(id, nth + 1)} />
          </span>
        ) : null}
      </li>
    )
  }
  const rest = (ids: readonly Id[]) => ids.filter((id) => !columns.includes(id)).map((id) => line(id, -1))
  return (
    <Dialog
      title={text.columnsTitle}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={() => setColumns(USUAL_COLUMNS)}>{text.usual}</Button>
          <Button kind="primary" onClick={closeDialog}>
            {text.done}
          </Button>
        </>
      }
    >
      <p className={styles.quiet}>{text.columnsHint}</p>
      <ol className={styles.list}>{columns.map(line)}</ol>
      <h3>{text.fieldGroup}</h3>
      <ul className={styles.grid}>{rest(fields)}</ul>
      <h3>{text.attributeGroup}</h3>
      <ul className={styles.grid}>{rest(attributes)}</ul>
    </Dialog>
  )
}
