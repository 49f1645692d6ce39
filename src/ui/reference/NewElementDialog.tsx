// Makes an element with the chosen code: kind, name, owner. It stands in no drawing yet.

import { useState } from 'react'
import { addElement } from '../../editing/commands/addElement.ts'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import type { BookEntry } from '../../reference/referenceBook.ts'
import { kindsOfModel } from '../../reference/suggestCodes.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { agencyChoices } from '../inspector/agencyChoices.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { referenceText } from '../text/reference.ts'
import styles from './Panel.module.css'

const whole = (blueprint: Blueprint) => blueprint

/** The form; the name of the code is offered as the name. */
export function NewElementDialog({ entry, onClose }: { readonly entry: BookEntry; readonly onClose: () => void }) {
  const text = useText(referenceText)
  const parts = useText(partsText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const kinds = kindsOfModel(entry.model)
  const [kind, setKind] = useState(kinds[0]?.id ?? '')
  const [name, setName] = useState(words(entry.name))
  const [owner, setOwner] = useState('')
  const [id] = useState(() => karta.newId('el'))
  const element: Element = {
    id,
    kind,
    name: name.trim(),
    reference: entry.code,
    state: 'as-is',
    attributes: {},
    ...(owner !== '' && { owner }),
  }
  const refused = addElement.refuse?.(blueprint, { element })
  const run = () => {
    if (!refused && runCommand(karta, addElement, { element }, true)) onClose()
  }
  return (
    <Dialog
      title={text.newElementTitle(entry.code)}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" whyNot={refused && words(refused.message)} onClick={run}>
            {text.create}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <Field label={text.name} required>
          {(ids) => (
            <input
              {...ids}
              autoFocus
              className={fieldStyles.control}
              value={name}
              maxLength={500}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <SelectField
          label={text.kind}
          value={kind}
          choices={kinds.map(({ id: value, name: label }) => ({ value, label: words(label) }))}
          onChange={setKind}
        />
        <SelectField
          label={text.agency}
          value={owner}
          choices={agencyChoices(blueprint.agencies)}
          none={text.noOwner}
          onChange={setOwner}
        />
        <input type="submit" hidden />
      </form>
    </Dialog>
  )
}
