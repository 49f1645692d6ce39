// The field of one attribute, by its type: text, list, boxes, agency, number, money, day, year, address or code.

import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import type { AttributeValue, Blueprint, Element, IdSet } from '../../model/blueprint.ts'
import type { Attribute } from '../../model/metamodelShape.ts'
import { useFormat } from '../format.ts'
import { useBlueprint } from '../karta.ts'
import { SelectField } from '../parts/SelectField.tsx'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText } from '../text/language.ts'
import { agencyChoices } from './agencyChoices.ts'
import { readTyped, typedText } from './attributeText.ts'
import styles from './Inspector.module.css'
import { ReferenceField } from './ReferenceField.tsx'
import { useEdit } from './useEdit.ts'

const OTHER = '\u0000other'
const agenciesOf = (blueprint: Blueprint): Blueprint['agencies'] => blueprint.agencies

interface AttributeFieldProps {
  readonly element: Element
  readonly attribute: Attribute
}

/** A labelled field that writes one attribute of an element. */
export function AttributeField({ element, attribute }: AttributeFieldProps) {
  const { language } = usePreferences()
  const agencies = useBlueprint(agenciesOf)
  const { error, edit } = useEdit(element.id)
  const label = `${attribute.name[language]}${attribute.required ? ' *' : ''}`
  const value = element.attributes[attribute.id]
  const set = (next: AttributeValue | null) => edit({ attributes: { [attribute.id]: next } })
  switch (attribute.type) {
    case 'enum':
      return <EnumField {...{ label, attribute, value, set, error }} />
    case 'multi-enum':
      return <BoxesField {...{ label, attribute, value, set, error }} />
    case 'unit':
      return (
        <SelectField
          label={label}
          value={typeof value === 'string' ? value : ''}
          choices={agencyChoices(agencies)}
          none="—"
          error={error}
          onChange={(id) => set(id === '' ? null : id)}
        />
      )
    case 'refcode':
      return (
        <ReferenceField
          label={label}
          // The only code besides the element's own names the government affair it belongs to.
          model="RAB"
          value={typeof value === 'string' ? value : ''}
          error={error}
          onCommit={(code) => set(code === '' ? null : code)}
        />
      )
    default:
      return <TypedField {...{ label, attribute, value, set, error }} id={element.id} />
  }
}

interface ValueFieldProps {
  readonly label: string
  readonly attribute: Attribute
  readonly value: AttributeValue | undefined
  readonly set: (next: AttributeValue | null) => void
  readonly error: string | undefined
}

function TypedField({ label, attribute, value, set, error }: ValueFieldProps & { readonly id: string }) {
  const text = useText(inspectorText)
  const format = useFormat()
  const { language } = usePreferences()
  const [complaint, setComplaint] = useState<string>()
  const { type } = attribute
  const shown = typedText(value, language)
  const money = type === 'currency' && typeof value === 'number' ? text.rupiah(format.money(value)) : undefined
  const hint = money ?? attribute.note?.[language]
  const isLink = type === 'url' && /^https?:\/\//i.test(shown)
  return (
    <div>
      <TextField
        label={label}
        value={shown}
        multiline={type === 'longtext'}
        type={type === 'date' ? 'date' : type === 'url' ? 'url' : 'text'}
        maxLength={type === 'longtext' ? 20_000 : 5000}
        error={complaint ?? error}
        {...(hint ? { hint } : {})}
        onCommit={(typed) => {
          const read = readTyped(type, typed)
          setComplaint(read.ok ? undefined : text[read.why])
          if (read.ok) set(read.value)
        }}
      />
      {isLink ? (
        <a className={styles.link} href={shown} target="_blank" rel="noopener noreferrer">
          <ExternalLink size={12} aria-hidden="true" /> {text.openLink}
        </a>
      ) : null}
    </div>
  )
}

/** A pick list that is open to other values: the manual shows none, so what the pack knows may not be all. */
function EnumField({ label, attribute, value, set, error }: ValueFieldProps) {
  const text = useText(inspectorText)
  const { language } = usePreferences()
  const [writing, setWriting] = useState(false)
  const known = attribute.values ?? []
  const current = typeof value === 'string' ? value : ''
  const foreign = current !== '' && !known.some((choice) => choice.id === current)
  const choices = [
    ...known.map((choice) => ({ value: choice.id, label: choice.name[language] })),
    ...(foreign ? [{ value: current, label: current }] : []),
    { value: OTHER, label: text.otherValue },
  ]
  return (
    <div className={styles.stack}>
      <SelectField
        label={label}
        value={writing ? OTHER : current}
        choices={choices}
        none="—"
        error={error}
        onChange={(next) => {
          setWriting(next === OTHER)
          if (next !== OTHER) set(next === '' ? null : next)
        }}
      />
      {writing ? (
        <TextField
          label={text.otherValueOf(attribute.name[language])}
          value=""
          autoFocus
          onCommit={(typed) => {
            setWriting(false)
            if (typed) set(typed)
          }}
        />
      ) : null}
    </div>
  )
}

function BoxesField({ label, attribute, value, set, error }: ValueFieldProps) {
  const { language } = usePreferences()
  const chosen: IdSet = typeof value === 'object' ? value : {}
  const known = attribute.values ?? []
  const foreign = Object.keys(chosen).filter((id) => !known.some((choice) => choice.id === id))
  const toggle = (id: string, on: boolean) => {
    const next = Object.fromEntries(
      Object.entries({ ...chosen, [id]: true as const }).filter(([key]) => on || key !== id),
    )
    set(Object.keys(next).length === 0 ? null : next)
  }
  return (
    <fieldset className={styles.boxes}>
      <legend>{label}</legend>
      {[
        ...known.map((choice) => [choice.id, choice.name[language]] as const),
        ...foreign.map((id) => [id, id] as const),
      ].map(([id, name]) => (
        <label key={id}>
          <input type="checkbox" checked={chosen[id] === true} onChange={(event) => toggle(id, event.target.checked)} />
          {name}
        </label>
      ))}
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
