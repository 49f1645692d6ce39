// The field of one attribute, by its type: text, list, boxes, agency, number, money, day, year, address or code.

import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import type { AttributeValue, Blueprint, Element } from '../../model/blueprint.ts'
import type { Attribute } from '../../model/metamodelShape.ts'
import { REFERENCE_MODELS } from '../../model/referenceCode.ts'
import { useFormat } from '../format.ts'
import { useBlueprint } from '../karta.ts'
import { SelectField } from '../parts/SelectField.tsx'
import { TextField } from '../parts/TextField.tsx'
import { usePreferences } from '../preferences.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText } from '../text/language.ts'
import { agencyChoices } from './agencyChoices.ts'
import { readTyped, storedFault, typedText } from './attributeText.ts'
import styles from './Inspector.module.css'
import { BoxesField, EnumField } from './PickFields.tsx'
import { ReferenceField } from './ReferenceField.tsx'
import { useEdit } from './useEdit.ts'

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
      return <EnumField {...{ label, attribute, value, set, error }} kind={element.kind} />
    case 'multi-enum':
      return <BoxesField {...{ label, attribute, value, set, error }} kind={element.kind} />
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
          // Besides its own code an element names the affair it belongs to: mostly of RAB, and the metamodel forbids no other.
          models={REFERENCE_MODELS}
          value={typeof value === 'string' ? value : ''}
          error={error}
          onCommit={(code) => set(code === '' ? null : code)}
        />
      )
    default:
      return <TypedField {...{ label, attribute, value, set, error }} id={element.id} />
  }
}

export interface ValueFieldProps {
  readonly label: string
  readonly attribute: Attribute
  readonly value: AttributeValue | undefined
  /** False when it was refused. */
  readonly set: (next: AttributeValue | null) => boolean
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
  const fault = storedFault(type, value)
  const isLink = type === 'url' && /^https?:\/\//i.test(shown)
  return (
    <div>
      <TextField
        label={label}
        value={shown}
        multiline={type === 'longtext'}
        // A value from a file that is no day could not be shown by a date field.
        type={type === 'date' && !fault ? 'date' : type === 'url' ? 'url' : 'text'}
        maxLength={type === 'longtext' ? 20_000 : 5000}
        error={complaint ?? error ?? (fault && text[fault])}
        {...(hint ? { hint } : {})}
        onCommit={(typed) => {
          const read = readTyped(type, typed)
          setComplaint(read.ok ? undefined : text[read.why])
          return read.ok && set(read.value)
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
