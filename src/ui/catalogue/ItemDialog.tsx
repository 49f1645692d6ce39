// Makes one roadmap item that touches several elements.

import { useState } from 'react'
import { addItem } from '../../editing/commands/addItem.ts'
import type { Element, ElementChange } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import { addMonths } from '../../model/month.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { MonthField } from '../parts/MonthField.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { catalogueText } from '../text/catalogue.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { closeDialog } from './catalogueDialog.ts'
import styles from './dialogs.module.css'

const KINDS = ['introduce', 'change', 'retire'] as const

interface ItemDialogProps {
  readonly elements: readonly Element[]
}

/** Name, category, months and what is done to the elements; twelve months from now on to begin with. */
export function ItemDialog({ elements }: ItemDialogProps) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const parts = useText(partsText)
  const words = useWords()
  const format = useFormat()
  const [name, setName] = useState('')
  const [category, setCategory] = useState(metamodel.roadmap.categories[0]?.id ?? '')
  const [kind, setKind] = useState<(typeof KINDS)[number]>('change')
  const [months, setMonths] = useState(() => ({
    start: karta.thisMonth(),
    finish: addMonths(karta.thisMonth(), 11),
  }))
  const owners = [...new Set(elements.map(({ owner }) => owner))]
  const [owner] = owners
  const make = () => {
    const changes: Record<string, ElementChange> = {}
    for (const element of elements) {
      const id = karta.newId('change')
      changes[id] = { id, kind, element: element.id }
    }
    const item = {
      id: karta.newId('item'),
      name: name.trim(),
      category,
      ...(owners.length === 1 && owner !== undefined && { owner }),
      support: {},
      ...months,
      costs: {},
      predecessors: {},
      effects: {},
      changes,
      status: 'planned' as const,
      history: {},
    }
    if (runCommand(karta, addItem, { item }, true)) closeDialog()
  }
  const month = (field: 'start' | 'finish') => (
    <MonthField
      label={field === 'start' ? text.itemStart : text.itemFinish}
      value={months[field]}
      required
      onCommit={(value) => setMonths({ ...months, [field]: value })}
    />
  )
  return (
    <Dialog
      title={text.itemTitle(format.number(elements.length))}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{parts.cancel}</Button>
          <Button kind="primary" whyNot={name.trim() === '' ? text.itemName : undefined} onClick={make}>
            {text.itemApply}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={text.itemName} required>
          {(ids) => (
            <input
              {...ids}
              className={fieldStyles.control}
              value={name}
              maxLength={5000}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div className={styles.pair}>
          <SelectField
            label={text.itemDoes}
            value={kind}
            choices={KINDS.map((id) => ({ value: id, label: text.changeKinds[id] }))}
            onChange={(next) => setKind(KINDS.find((id) => id === next) ?? 'change')}
          />
          <SelectField
            label={text.itemCategory}
            value={category}
            choices={metamodel.roadmap.categories.map((each) => ({ value: each.id, label: words(each.name) }))}
            onChange={setCategory}
          />
        </div>
        <div className={styles.pair}>
          {month('start')}
          {month('finish')}
        </div>
        <ul className={styles.names}>
          {elements.slice(0, 12).map((element) => (
            <li key={element.id}>{element.name}</li>
          ))}
          {elements.length > 12 ? <li>{text.moreRows(format.number(elements.length - 12))}</li> : null}
        </ul>
      </div>
    </Dialog>
  )
}
