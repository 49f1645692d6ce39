// The filters over the list of changes; kinds, domains and agencies that change are offered, the rest is not.

import { Search } from 'lucide-react'
import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { domainOfKind, kindOf, metamodel } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import type { ChangeEntry, ChangeWhat } from '../../roadmap/changeEntries.ts'
import { useBlueprint } from '../karta.ts'
import { fieldStyles } from '../parts/Field.tsx'
import { changeText } from '../text/change.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './ChangeFilterBar.module.css'
import type { ChangeFilter } from './changeFilter.ts'
import { WHATS } from './changeWords.ts'

interface ChangeFilterBarProps {
  readonly entries: readonly ChangeEntry[]
  readonly filter: ChangeFilter
  readonly onChange: (filter: ChangeFilter) => void
  readonly shown: number
  readonly gaps: number
}

const whole = (blueprint: Blueprint) => blueprint

/** One row of filters and how many rows are shown. */
export function ChangeFilterBar({ entries, filter, onChange, shown, gaps }: ChangeFilterBarProps) {
  const text = useText(changeText)
  const words = useWords()
  const blueprint = useBlueprint(whole)
  const offered = useMemo(() => {
    const elements = entries.flatMap(({ element }) => getRow(blueprint.elements, element) ?? [])
    return {
      kinds: new Set(elements.map(({ kind }) => kind)),
      domains: new Set(elements.map(({ kind }) => domainOfKind(kind)?.id)),
      agencies: new Set(elements.flatMap(({ owner }) => owner ?? [])),
    }
  }, [entries, blueprint.elements])
  const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label)
  return (
    <div className={styles.bar} role="search" aria-label={text.filters}>
      <div className={styles.search}>
        <Search aria-hidden="true" />
        <input
          type="search"
          className={fieldStyles.control}
          aria-label={text.search}
          placeholder={text.search}
          maxLength={200}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </div>
      <FilterSelect
        label={text.change}
        all={text.allWhat}
        value={filter.what}
        choices={WHATS.filter((what) => entries.some((entry) => entry.what === what)).map((what) => ({
          value: what,
          label: text.what[what],
        }))}
        onChange={(what) => onChange({ ...filter, what: what as ChangeWhat | '' })}
      />
      <FilterSelect
        label={text.domain}
        all={text.allDomains}
        value={filter.domain}
        choices={metamodel.domains
          .filter(({ id }) => offered.domains.has(id))
          .map(({ id, name }) => ({ value: id, label: words(name) }))}
        onChange={(domain) => onChange({ ...filter, domain })}
      />
      <FilterSelect
        label={text.kind}
        all={text.allKinds}
        value={filter.kind}
        choices={[...offered.kinds]
          .map((kind) => ({ value: kind, label: words(kindOf(kind)?.name ?? { id: kind, en: kind }) }))
          .sort(byLabel)}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <FilterSelect
        label={text.agencyFilter}
        all={text.allAgencies}
        value={filter.agency}
        choices={[...offered.agencies]
          .map((id) => ({ value: id, label: blueprint.agencies[id]?.short ?? id }))
          .sort(byLabel)}
        onChange={(agency) => onChange({ ...filter, agency })}
      />
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={filter.onlyGaps}
          onChange={(event) => onChange({ ...filter, onlyGaps: event.target.checked })}
        />
        {text.onlyGaps(gaps)}
      </label>
      <span className={styles.count} role="status">
        {text.shown(shown, entries.length)}
      </span>
    </div>
  )
}

interface Choice {
  readonly value: string
  readonly label: string
}

interface FilterSelectProps {
  readonly label: string
  readonly all: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChange: (value: string) => void
}

/** A list box whose first choice lets everything through. */
export function FilterSelect({ label, all, value, choices, onChange }: FilterSelectProps) {
  return (
    <select
      className={[fieldStyles.control, styles.select].join(' ')}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
