// What an item does to the architecture: which elements it introduces, changes, retires or replaces.

import { Plus, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { removeChange } from '../../../editing/commands/removeChange.ts'
import { setChange } from '../../../editing/commands/setChange.ts'
import type { Blueprint, ElementChange, Id, RoadmapItem } from '../../../model/blueprint.ts'
import { kindOf } from '../../../model/metamodel.ts'
import { getRow, hasRow, rowsOf } from '../../../model/table.ts'
import { viewRoute } from '../../architecture/architecturePlace.ts'
import { useBlueprint, useKarta } from '../../karta.ts'
import { Button } from '../../parts/Button.tsx'
import { ComboField } from '../../parts/ComboField.tsx'
import { IconButton } from '../../parts/IconButton.tsx'
import { SelectField } from '../../parts/SelectField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { usePreferences } from '../../preferences.ts'
import { useText } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { numeric } from '../itemSummary.ts'
import { useReadOnly } from '../useReadOnly.ts'
import styles from './ChangeTab.module.css'
import formStyles from './Form.module.css'
import { useStep } from './useStep.ts'

const KINDS: readonly ElementChange['kind'][] = ['introduce', 'change', 'retire', 'replace']
const elementsOf = (blueprint: Blueprint) => blueprint.elements

/** The list of changes, then a row to add one. */
export function ChangeTab({ item }: { readonly item: RoadmapItem }) {
  const text = useText(roadmapItemText)
  const blocked = useReadOnly()
  const step = useStep()
  const elements = useBlueprint(elementsOf)
  const choices = useElementChoices()
  const nameOf = (id: Id): string => getRow(elements, id)?.name ?? id
  const changes = Object.values(item.changes).sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || numeric.compare(nameOf(a.element), nameOf(b.element)),
  )
  return (
    <div className={formStyles.form}>
      {changes.length === 0 ? <p className={formStyles.quiet}>{text.noChanges}</p> : null}
      <ul className={formStyles.list} aria-label={text.changes}>
        {changes.map((change) => {
          const name = nameOf(change.element)
          const keep = (next: ElementChange) => step.run(change.id, setChange, { item: item.id, change: next })
          const error = step.errorOf(change.id)
          return (
            <li key={change.id} className={styles.change}>
              <div className={styles.head}>
                <strong>{text.kind[change.kind]}</strong>
                <ElementLink id={change.element} />
                <IconButton
                  label={text.remove(name)}
                  icon={<X aria-hidden="true" />}
                  whyNot={blocked}
                  onClick={() => step.run('remove', removeChange, { item: item.id, change: change.id })}
                />
              </div>
              {change.kind === 'replace' ? (
                <ComboField
                  label={text.by}
                  placeholder={text.elementPlaceholder}
                  choices={choices}
                  value={change.by ?? null}
                  onChange={(by) => {
                    if (by !== null && by !== change.by && blocked === undefined) keep({ ...change, by })
                  }}
                />
              ) : null}
              <TextField
                label={text.note}
                value={change.note ?? ''}
                readOnly={blocked !== undefined}
                error={error}
                onCommit={(note) => {
                  const { note: _, ...rest } = change
                  keep(note === '' ? rest : { ...rest, note })
                }}
              />
            </li>
          )
        })}
      </ul>
      {blocked === undefined ? <NewChange item={item} choices={choices} /> : null}
    </div>
  )
}

/** Every element as a choice: name, with kind and code beneath. */
function useElementChoices() {
  const elements = useBlueprint(elementsOf)
  const { language } = usePreferences()
  return useMemo(
    () =>
      rowsOf(elements)
        .slice()
        .sort((a, b) => numeric.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
        .map(({ id, name, kind, code }) => ({
          id,
          label: name,
          detail: [kindOf(kind)?.shortName[language] ?? kind, code].filter(Boolean).join(' · '),
        })),
    [elements, language],
  )
}

/** The name of an element, which shows it on the architecture screen. */
function ElementLink({ id }: { readonly id: Id }) {
  const text = useText(roadmapItemText)
  const karta = useKarta()
  const element = useBlueprint((blueprint) => getRow(blueprint.elements, id))
  if (!element) {
    return (
      <span className={formStyles.grow}>
        {id} <span className={formStyles.warn}>{text.missingElement}</span>
      </span>
    )
  }
  return (
    <span className={formStyles.grow}>
      <button
        type="button"
        className={formStyles.link}
        title={text.showElement(element.name)}
        onClick={() => {
          const view = Object.values(karta.store.getBlueprint().views)
            .sort((a, b) => (a.order < b.order ? -1 : 1))
            .find(({ placements }) => hasRow(placements, id))
          karta.selection.set({ kind: 'elements', ids: [id] })
          karta.route.set(view ? viewRoute(view.id) : { screen: 'arsitektur' })
        }}
      >
        {element.name}
      </button>
    </span>
  )
}

interface NewChangeProps {
  readonly item: RoadmapItem
  readonly choices: ReturnType<typeof useElementChoices>
}

function NewChange({ item, choices }: NewChangeProps) {
  const text = useText(roadmapItemText)
  const karta = useKarta()
  const step = useStep()
  const [kind, setKind] = useState<ElementChange['kind']>('introduce')
  const [element, setElement] = useState<Id | null>(null)
  const [by, setBy] = useState<Id | null>(null)
  const add = () => {
    if (element === null) return
    const change: ElementChange = {
      id: karta.newId('change'),
      kind,
      element,
      ...(kind === 'replace' && by !== null ? { by } : {}),
    }
    if (!step.run('new', setChange, { item: item.id, change })) return
    setElement(null)
    setBy(null)
  }
  const error = step.errorOf('new')
  return (
    <section className={styles.fresh} aria-label={text.addChange}>
      <SelectField
        label={text.changeKind}
        value={kind}
        choices={KINDS.map((one) => ({ value: one, label: text.kind[one] }))}
        onChange={(next) => setKind(KINDS.find((one) => one === next) ?? 'introduce')}
      />
      <ComboField
        key={`element ${Object.keys(item.changes).length}`}
        label={text.element}
        placeholder={text.elementPlaceholder}
        choices={choices}
        value={element}
        onChange={setElement}
      />
      {kind === 'replace' ? (
        <ComboField
          key={`by ${Object.keys(item.changes).length}`}
          label={text.by}
          placeholder={text.elementPlaceholder}
          choices={choices.filter((choice) => choice.id !== element)}
          value={by}
          onChange={setBy}
        />
      ) : null}
      {error ? (
        <p className={formStyles.error} role="alert">
          {error}
        </p>
      ) : null}
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          whyNot={element === null ? text.elementPlaceholder : undefined}
          onClick={add}
        >
          {text.addChange}
        </Button>
      </div>
    </section>
  )
}
