// The filter: words as they are typed, menus that add conditions, and the conditions as chips that can be taken away.

import { Bookmark, Check, ListFilter, X } from 'lucide-react'
import { agencyChoices, choicesOf, STATES } from '../../catalogue/choices.ts'
import { attributeColumnsOf, FIELD_COLUMNS } from '../../catalogue/column.ts'
import { MARKS } from '../../catalogue/filterElements.ts'
import { WITHOUT_APPLICATION } from '../../catalogue/isEmptyAt.ts'
import type { Blueprint, Id, IdSet } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { MenuButton, type MenuEntry } from '../parts/MenuButton.tsx'
import { usePreferences } from '../preferences.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import styles from './CatalogueTab.module.css'
import { catalogueDialog } from './catalogueDialog.ts'
import { catalogueState, setConditions } from './catalogueState.ts'
import { columnLabel } from './columnLabel.ts'
import { DOMAIN_KINDS, dropped, filterChips, markWords, withoutWords } from './filterChips.ts'
import { isChanged } from './queries.ts'

const mark = <Check aria-hidden="true" />

/** Adds an id to a set, or takes it out. */
function toggled(set: IdSet | undefined, id: Id): IdSet {
  return set?.[id] ? dropped(set, id) : { ...set, [id]: true }
}

/** Search field and menus. */
export function FilterBar({ blueprint }: { readonly blueprint: Blueprint }) {
  const text = useText(catalogueText)
  const { language } = usePreferences()
  const format = useFormat()
  const { month } = useViewpoint()
  const { conditions } = useExternalStore(catalogueState)
  const { kinds = {}, owners, states, without, marks, attributes = {} } = conditions
  const entry = (id: string, label: string, on: boolean, run: () => void): MenuEntry => ({
    id,
    label,
    run,
    ...(on && { icon: mark }),
  })
  const kindEntries: MenuEntry[] = [
    ...DOMAIN_KINDS.filter((domain) => domain.kinds.length > 1).map((domain) =>
      entry(`domain ${domain.id}`, text.wholeDomain(domain.name[language]), false, () =>
        setConditions({ kinds: Object.fromEntries(domain.kinds.map((id) => [id, true as const])) }),
      ),
    ),
    ...metamodel.kinds
      .filter(({ drawable }) => drawable)
      .map(({ id, name }) =>
        entry(id, name[language], kinds[id] === true, () => setConditions({ kinds: toggled(kinds, id) })),
      ),
  ]
  const ownerEntries = [
    entry('', text.noOwner, without?.owner === true, () => setConditions({ without: toggled(without, 'owner') })),
    ...agencyChoices(blueprint.agencies).map(({ id, name }) =>
      entry(id, name[language], owners?.[id] === true, () => setConditions({ owners: toggled(owners, id) })),
    ),
  ]
  const stateEntries = STATES.map(({ id, name }) => {
    const state = id === 'to-be' ? 'to-be' : 'as-is'
    return entry(id, name[language], states?.[state] === true, () => setConditions({ states: toggled(states, id) }))
  })
  const own = Object.keys(kinds).length > 0 ? attributeColumnsOf(new Set(Object.keys(kinds))) : []
  const emptyIds = [
    ...FIELD_COLUMNS.filter(
      ({ id, type, editable }) => id !== 'issues' && (type === 'count' || (editable && !NEVER_EMPTY.has(id))),
    ).map(({ id }) => id),
    WITHOUT_APPLICATION,
    ...own.map(({ id }) => id),
  ]
  const emptyEntries = emptyIds.map((id) =>
    entry(id, withoutWords(id, language), without?.[id] === true, () =>
      setConditions({ without: toggled(without, id) }),
    ),
  )
  const [only] = Object.keys(kinds)
  const values = own
    .filter(({ type }) => type === 'choice' || type === 'choices')
    .flatMap(({ id }) =>
      (choicesOf(blueprint, only ?? '', id) ?? []).map((choice) =>
        entry(
          `${id} ${choice.id}`,
          text.attributeChip(columnLabel(id, language), choice.name[language]),
          attributes[id]?.[choice.id] === true,
          () => {
            const next = toggled(attributes[id], choice.id)
            const others = Object.fromEntries(Object.entries(attributes).filter(([other]) => other !== id))
            setConditions({ attributes: Object.keys(next).length > 0 ? { ...others, [id]: next } : others })
          },
        ),
      ),
    )
  const moreEntries: MenuEntry[] = [
    ...MARKS.map((id) =>
      entry(id, markWords(id, language, format.month(month)), marks?.[id] === true, () =>
        setConditions({ marks: toggled(marks, id) }),
      ),
    ),
    ...(values.length > 0
      ? values
      : [{ id: 'needs-kind', label: text.needsKind, whyNot: text.needsKind, run: () => undefined }]
    ).slice(0, 120),
  ]
  return (
    <div className={styles.filters}>
      <input
        type="search"
        className={`${fieldStyles.control} ${styles.search}`}
        aria-label={text.search}
        placeholder={text.search}
        value={conditions.text ?? ''}
        onChange={(event) => setConditions({ text: event.target.value })}
      />
      <ListFilter className={styles.filterIcon} aria-hidden="true" />
      <MenuButton kind="quiet" label={text.byKind} entries={kindEntries} />
      <MenuButton kind="quiet" label={text.byOwner} entries={ownerEntries} />
      <MenuButton kind="quiet" label={text.byState} entries={stateEntries} />
      <MenuButton kind="quiet" label={text.byEmpty} entries={emptyEntries} />
      <MenuButton kind="quiet" label={text.byMore} entries={moreEntries} />
    </div>
  )
}

const NEVER_EMPTY: ReadonlySet<Id> = new Set(['name', 'kind', 'state', 'domain'])

/** The conditions in words; pressing one takes it away. */
export function FilterChips({ blueprint }: { readonly blueprint: Blueprint }) {
  const text = useText(catalogueText)
  const { language } = usePreferences()
  const format = useFormat()
  const { month } = useViewpoint()
  const readOnly = useReadOnly()
  const { conditions, query } = useExternalStore(catalogueState)
  const chips = filterChips(blueprint, conditions, language, format.month(month))
  return (
    <>
      {chips.map((chip) => (
        <button
          key={chip.id}
          type="button"
          className={styles.chip}
          aria-label={text.removeChip(chip.words)}
          title={text.removeChip(chip.words)}
          onClick={() => setConditions(chip.without)}
        >
          {chip.words}
          <X aria-hidden="true" />
        </button>
      ))}
      {Object.keys(conditions).length > 0 && (query === undefined || isChanged(blueprint, query)) ? (
        <Button
          size="small"
          icon={<Bookmark aria-hidden="true" />}
          whyNot={readOnly ? text.readOnly : undefined}
          onClick={() => catalogueDialog.set({ kind: 'saveQuery' })}
        >
          {text.saveAs}
        </Button>
      ) : null}
    </>
  )
}
