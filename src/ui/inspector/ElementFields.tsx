// The fields every element has: name, code, description, reference; owner, state, months of operation.

import { Suspense } from 'react'
import type { ElementPatch } from '../../editing/elementPatch.ts'
import type { Blueprint, Element } from '../../model/blueprint.ts'
import { kindOf, metamodel } from '../../model/metamodel.ts'
import type { ElementField } from '../../model/metamodelShape.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useBlueprint } from '../karta.ts'
import { MonthField } from '../parts/MonthField.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { TextField } from '../parts/TextField.tsx'
import { ONLY } from '../reference/oneModel.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import { agencyChoices } from './agencyChoices.ts'
import styles from './Inspector.module.css'
import { ReferenceField } from './ReferenceField.tsx'
import { useEdit } from './useEdit.ts'

const agenciesOf = (blueprint: Blueprint): Blueprint['agencies'] => blueprint.agencies

/** Every element has a state; its choices stand at the kinds that are asked for it. */
const STATES =
  metamodel.kinds
    .flatMap((kind) => kind.attributes)
    .find((attribute) => attribute.field === 'state' && attribute.values !== undefined)?.values ?? []

type TextKey = 'name' | 'code' | 'description'

interface FieldProps {
  readonly element: Element
}

interface FilteredProps extends FieldProps {
  readonly shows: (field: ElementField) => boolean
}

/** The label with the sign of what the kind requires. */
function labelled(element: Element, field: ElementField, label: string): string {
  const attribute = kindOf(element.kind)?.attributes.find((each) => each.field === field)
  return attribute?.required ? `${label} *` : label
}

function ElementText({ element, field, label }: FieldProps & { readonly field: TextKey; readonly label: string }) {
  const { error, edit } = useEdit(element.id)
  return (
    <TextField
      // The name's sign is the field's own: it can never be emptied.
      label={field === 'name' ? label : labelled(element, field, label)}
      value={element[field] ?? ''}
      multiline={field === 'description'}
      required={field === 'name'}
      maxLength={field === 'description' ? 20_000 : 5000}
      error={error}
      onCommit={(typed) => edit(patchOf(field, typed))}
    />
  )
}

/** An emptied field is cleared; a name never is. */
function patchOf(field: TextKey, typed: string): ElementPatch {
  return field === 'name' ? { name: typed } : { [field]: typed === '' ? null : typed }
}

function ElementMonth({ element, field }: FieldProps & { readonly field: 'start' | 'end' }) {
  const text = useText(inspectorText)
  const readOnly = useReadOnly()
  const { error, edit } = useEdit(element.id)
  return (
    <MonthField
      label={text[field]}
      value={element[field] ?? ''}
      hint={field === 'start' ? text.startHint : text.endHint}
      error={error}
      readOnly={readOnly}
      onCommit={(month) => edit({ [field]: month === '' ? null : month })}
    />
  )
}

/** Name, kind, code, description, reference. */
export function ElementIdentity({ element, shows }: FilteredProps) {
  const text = useText(inspectorText)
  const words = useWords()
  const { error, edit } = useEdit(element.id)
  const kind = kindOf(element.kind)
  const reference = element.reference ?? ''
  const label = labelled(element, 'reference', text.reference(kind?.referenceModel ?? ''))
  return (
    <>
      {shows('name') ? (
        <>
          <ElementText element={element} field="name" label={text.name} />
          <dl className={styles.fixed}>
            <dt>{text.kind}</dt>
            <dd title={kind ? words(kind.name) : undefined}>{kind ? words(kind.name) : element.kind}</dd>
          </dl>
        </>
      ) : null}
      {shows('code') ? <ElementText element={element} field="code" label={text.code} /> : null}
      {kind?.referenceModel && shows('reference') ? (
        <Suspense
          fallback={
            <TextField
              label={label}
              value={reference}
              readOnly
              hint={text.referenceLoading}
              onCommit={() => undefined}
            />
          }
        >
          <ReferenceField
            label={label}
            models={ONLY[kind.referenceModel]}
            value={reference}
            element={element}
            error={error}
            onCommit={(code) => edit({ reference: code === '' ? null : code })}
          />
        </Suspense>
      ) : null}
      {shows('description') ? <ElementText element={element} field="description" label={text.description} /> : null}
    </>
  )
}

interface LifeProps extends FilteredProps {
  /** Whether to show the months of operation. */
  readonly months: boolean
}

/** Owner, state, first and last month. */
export function ElementLife({ element, shows, months }: LifeProps) {
  const text = useText(inspectorText)
  const words = useWords()
  const agencies = useBlueprint(agenciesOf)
  const owner = useEdit(element.id)
  const state = useEdit(element.id)
  return (
    <>
      {shows('owner') ? (
        <SelectField
          label={labelled(element, 'owner', text.owner)}
          value={element.owner ?? ''}
          choices={agencyChoices(agencies)}
          none={text.noOwner}
          error={owner.error}
          onChange={(id) => owner.edit({ owner: id === '' ? null : id })}
        />
      ) : null}
      {shows('state') ? (
        <SelectField
          label={labelled(element, 'state', text.state)}
          value={element.state}
          choices={STATES.map((choice) => ({ value: choice.id, label: words(choice.name) }))}
          error={state.error}
          onChange={(next) => state.edit({ state: next === 'to-be' ? 'to-be' : 'as-is' })}
        />
      ) : null}
      {months ? (
        <div className={styles.pair}>
          <ElementMonth element={element} field="start" />
          <ElementMonth element={element} field="end" />
        </div>
      ) : null}
    </>
  )
}
