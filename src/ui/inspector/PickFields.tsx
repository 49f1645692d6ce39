// Pick lists, open to values of the government's own: added here for every element of the kind, renamed and deleted below
// the field. A text that stands in no list stays where it is.

import { Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { addPickValue } from '../../editing/commands/addPickValue.ts'
import { deletePickValue } from '../../editing/commands/deletePickValue.ts'
import { renamePickValue } from '../../editing/commands/renamePickValue.ts'
import type { Blueprint, IdSet, PickLists, PickValue } from '../../model/blueprint.ts'
import { ownPickValues, pickChoices } from '../../model/pickChoices.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import type { ValueFieldProps } from './AttributeField.tsx'
import styles from './Inspector.module.css'

const ADD = '\u0000add'
const listsOf = (blueprint: Blueprint): PickLists => blueprint.pickLists

interface PickFieldProps extends ValueFieldProps {
  readonly kind: string
}

/** One of a list. */
export function EnumField(props: PickFieldProps) {
  const { label, attribute, value, set, error, kind } = props
  const text = useText(inspectorText)
  const { language } = usePreferences()
  const known = pickChoices(useBlueprint(listsOf), kind, attribute)
  const [adding, setAdding] = useState(false)
  const current = typeof value === 'string' ? value : ''
  const isFree = current !== '' && !known.some(({ id }) => id === current)
  return (
    <div className={styles.stack}>
      <SelectField
        label={label}
        value={adding ? ADD : current}
        choices={[
          ...known.map(({ id, name }) => ({ value: id, label: name[language] })),
          ...(isFree ? [{ value: current, label: text.freeValue(current) }] : []),
          { value: ADD, label: text.addValue },
        ]}
        none="—"
        error={error}
        onChange={(next) => {
          setAdding(next === ADD)
          if (next !== ADD) set(next === '' ? null : next)
        }}
      />
      {adding ? (
        <NewValue
          {...props}
          onAdded={(id) => {
            setAdding(false)
            set(id)
          }}
        />
      ) : null}
      <OwnValues {...props} />
    </div>
  )
}

/** Several of a list. */
export function BoxesField(props: PickFieldProps) {
  const { label, attribute, value, set, error, kind } = props
  const text = useText(inspectorText)
  const { language } = usePreferences()
  const known = pickChoices(useBlueprint(listsOf), kind, attribute)
  const [adding, setAdding] = useState(false)
  const chosen: IdSet = typeof value === 'object' ? value : {}
  const free = Object.keys(chosen).filter((id) => !known.some((choice) => choice.id === id))
  const toggle = (id: string, on: boolean) => {
    const next = Object.fromEntries(
      Object.entries({ ...chosen, [id]: true as const }).filter(([key]) => on || key !== id),
    )
    set(Object.keys(next).length === 0 ? null : next)
  }
  return (
    <div className={styles.stack}>
      <fieldset className={styles.boxes}>
        <legend>{label}</legend>
        {[
          ...known.map(({ id, name }) => [id, name[language]] as const),
          ...free.map((id) => [id, text.freeValue(id)] as const),
        ].map(([id, name]) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen[id] === true}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            {name}
          </label>
        ))}
        {error ? (
          <p className={styles.error} role="alert">
            {error}
          </p>
        ) : null}
      </fieldset>
      {adding ? (
        <NewValue
          {...props}
          onAdded={(id) => {
            setAdding(false)
            toggle(id, true)
          }}
        />
      ) : (
        <div>
          <Button size="small" kind="quiet" onClick={() => setAdding(true)}>
            {text.addValue}
          </Button>
        </div>
      )}
      <OwnValues {...props} />
    </div>
  )
}

/** The name of a value to add. */
function NewValue({ kind, attribute, onAdded }: PickFieldProps & { readonly onAdded: (id: string) => void }) {
  const karta = useKarta()
  const text = useText(inspectorText)
  const words = useWords()
  const [refused, setRefused] = useState<string>()
  return (
    <TextField
      label={text.newValueOf(words(attribute.name))}
      value=""
      hint={text.newValueHint}
      error={refused}
      maxLength={200}
      autoFocus
      onCommit={(name) => {
        const value = { id: karta.newId('nilai'), name }
        const outcome = karta.store.run(addPickValue, { kind, attribute: attribute.id, value })
        setRefused(outcome.ok ? undefined : words(outcome.refusal.message))
        if (outcome.ok) onAdded(value.id)
        return outcome.ok
      }}
    />
  )
}

/** The government's own values of a list, folded away; nothing where there are none. */
function OwnValues({ kind, attribute }: PickFieldProps) {
  const text = useText(inspectorText)
  const own = ownPickValues(useBlueprint(listsOf), kind, attribute.id)
  const [open, setOpen] = useState(false)
  const id = useId()
  if (own.length === 0) return null
  return (
    <div>
      <Button size="small" kind="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {text.manageValues} ({own.length})
      </Button>
      <div id={id}>
        {open
          ? own.map((value) => <OwnValue key={value.id} kind={kind} attribute={attribute.id} value={value} />)
          : null}
      </div>
    </div>
  )
}

interface OwnValueProps {
  readonly kind: string
  readonly attribute: string
  readonly value: PickValue
}

function OwnValue({ kind, attribute, value }: OwnValueProps) {
  const karta = useKarta()
  const text = useText(inspectorText)
  const words = useWords()
  const [refused, setRefused] = useState<string>()
  const refusal = deletePickValue.refuse?.(karta.store.getBlueprint(), { kind, attribute, id: value.id })
  return (
    <div className={styles.ownValue}>
      <TextField
        label={text.ownValue(value.name)}
        value={value.name}
        required
        maxLength={200}
        error={refused}
        onCommit={(name) => {
          const outcome = karta.store.run(renamePickValue, { kind, attribute, id: value.id, name })
          setRefused(outcome.ok ? undefined : words(outcome.refusal.message))
          return outcome.ok
        }}
      />
      <IconButton
        label={text.deleteValue(value.name)}
        icon={<Trash2 />}
        whyNot={refusal ? words(refusal.message) : undefined}
        onClick={() => runCommand(karta, deletePickValue, { kind, attribute, id: value.id }, true)}
      />
    </div>
  )
}
