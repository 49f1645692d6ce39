// The filters of the roadmap: words, category, owner, status, indicator. What they mean is in itemFilter.ts.

import { Search, X } from 'lucide-react'
import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { metamodel } from '../../model/metamodel.ts'
import { Button } from '../parts/Button.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import type { ShownStatus } from '../parts/shownStatus.ts'
import { useText, useWords } from '../text/language.ts'
import { roadmapText } from '../text/roadmap.ts'
import { statusText } from '../text/status.ts'
import styles from './FilterBar.module.css'
import { EVERYTHING, type ItemFilter, NO_OWNER, showsAll } from './itemFilter.ts'
import { STATUSES } from './itemOrder.ts'
import { numeric } from './itemSummary.ts'
import { SEARCH_ID } from './roadmapActions.ts'
import { setFilter } from './roadmapState.ts'

/** Every status an item can be shown with, proposals first. */
const SHOWN: readonly ShownStatus[] = ['proposed', ...STATUSES]

interface FilterBarProps {
  readonly blueprint: Blueprint
  readonly filter: ItemFilter
}

/** One row of filters; each is empty until chosen. */
export function FilterBar({ blueprint, filter }: FilterBarProps) {
  const text = useText(roadmapText)
  const status = useText(statusText)
  const words = useWords()
  const indicators = useMemo(() => indicatorChoices(blueprint, words), [blueprint, words])
  const owners = Object.values(blueprint.agencies).sort((a, b) => numeric.compare(a.short, b.short))
  return (
    <div className={styles.bar} role="search" aria-label={text.filters}>
      <div className={styles.search}>
        <Search aria-hidden="true" />
        <input
          id={SEARCH_ID}
          type="search"
          className={fieldStyles.control}
          aria-label={text.search}
          placeholder={text.searchHint}
          value={filter.text}
          maxLength={200}
          onChange={(event) => setFilter({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            if (filter.text === '') event.currentTarget.blur()
            else setFilter({ text: '' })
          }}
        />
      </div>
      <FilterSelect
        label={text.category}
        all={text.allCategories}
        value={filter.category}
        choices={metamodel.roadmap.categories.map(({ id, name }) => [id, words(name)])}
        onChange={(category) => setFilter({ category })}
      />
      <FilterSelect
        label={text.owner}
        all={text.allOwners}
        value={filter.owner}
        choices={[...owners.map(({ id, short }) => [id, short] as const), [NO_OWNER, text.noOwner]]}
        onChange={(owner) => setFilter({ owner })}
      />
      <FilterSelect
        label={text.status}
        all={text.allStatuses}
        value={filter.status}
        choices={SHOWN.map((one) => [one, status[one]])}
        // The select offers statuses and the empty choice only.
        onChange={(one) => setFilter({ status: one as ShownStatus | '' })}
      />
      <FilterSelect
        label={text.indicator}
        all={text.allIndicators}
        value={filter.indicator}
        choices={indicators}
        onChange={(indicator) => setFilter({ indicator })}
      />
      {showsAll(filter) ? null : (
        <Button kind="quiet" icon={<X aria-hidden="true" />} onClick={() => setFilter(EVERYTHING)}>
          {text.clearFilters}
        </Button>
      )}
    </div>
  )
}

type Choices = readonly (readonly [string, string])[]

/** Indicators that some item has an effect on, by number. */
function indicatorChoices(blueprint: Blueprint, words: (name: { id: string; en: string }) => string): Choices {
  const found = new Map<string, string>()
  for (const item of Object.values(blueprint.roadmap)) {
    for (const { instrument, indicator } of Object.values(item.effects)) {
      if (found.has(indicator)) continue
      const pack = instrumentOf(blueprint, instrument)
      const known = pack && indicatorOf(pack, indicator)
      found.set(indicator, known ? `I${indicator} ${words(known.shortName)}` : `I${indicator}`)
    }
  }
  return [...found].sort(([a], [b]) => numeric.compare(a, b))
}

interface FilterSelectProps {
  readonly label: string
  readonly all: string
  readonly value: string
  readonly choices: Choices
  readonly onChange: (value: string) => void
}

function FilterSelect({ label, all, value, choices, onChange }: FilterSelectProps) {
  return (
    <select
      className={[fieldStyles.control, styles.select, value === '' ? '' : styles.chosen].join(' ')}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{all}</option>
      {choices.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
