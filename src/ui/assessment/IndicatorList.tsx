// The indicators by domain and aspect: number, name, owner and level in one line each; a click or J/K opens one.

import { useMemo, useState } from 'react'
import type { Assessment, Blueprint } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import type { LevelRanges } from '../../simulation/result.ts'
import { useBlueprint } from '../karta.ts'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { assessmentText } from '../text/assessment.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './IndicatorList.module.css'
import { LevelPips } from './LevelPips.tsx'

interface IndicatorListProps {
  readonly instrument: Instrument
  readonly assessment: Assessment
  /** Levels at the month in view, when this assessment is the baseline. */
  readonly later: LevelRanges | undefined
  readonly selected: string
  readonly onSelect: (indicator: string) => void
}

const intoView = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' })
const responsibilitiesOf = (blueprint: Blueprint) => blueprint.responsibilities
const agenciesOf = (blueprint: Blueprint) => blueprint.agencies

/** All indicators in the instrument's order under their domain and aspect. */
export function IndicatorList({ instrument, assessment, later, selected, onSelect }: IndicatorListProps) {
  const text = useText(assessmentText)
  const words = useWords()
  const responsibilities = useBlueprint(responsibilitiesOf)
  const agencies = useBlueprint(agenciesOf)
  const levels = assessedLevels(instrument, assessment)
  const [search, setSearch] = useState('')
  const [onlyUnknown, setOnlyUnknown] = useState(false)
  const shown = useMemo(() => {
    const wanted = search.trim().toLowerCase()
    return instrument.indicators.filter((indicator) => {
      if (onlyUnknown && (levels[indicator.id] ?? null) !== null) return false
      if (wanted === '') return true
      return (
        indicator.id === wanted ||
        `${indicator.name.id} ${indicator.name.en} ${indicator.shortName.id}`.toLowerCase().includes(wanted)
      )
    })
  }, [instrument, levels, search, onlyUnknown])

  const row = (indicator: Indicator) => {
    const owner = responsibilities[instrument.id]?.[indicator.id]?.owner
    const agency = owner === undefined ? undefined : agencies[owner]
    const range = later?.[indicator.id]
    return (
      <li key={indicator.id}>
        <button
          ref={indicator.id === selected ? intoView : null}
          type="button"
          className={styles.row}
          aria-current={indicator.id === selected ? 'true' : undefined}
          data-indicator={indicator.id}
          onClick={() => onSelect(indicator.id)}
        >
          <span className={styles.number}>{indicator.number}</span>
          <span className={styles.name}>
            {words(indicator.shortName)}
            <span className={agency ? styles.owner : styles.noOwner}>{agency?.short ?? text.noOwner}</span>
          </span>
          <LevelPips
            level={levels[indicator.id] ?? null}
            {...(range && range.min === range.max ? { later: range.min } : {})}
            max={instrument.levels.max}
            denominator={instrument.levels.denominator}
          />
        </button>
      </li>
    )
  }

  return (
    <section className={styles.list} aria-label={text.list}>
      <div className={styles.tools}>
        <Field label={text.filter}>
          {(ids) => (
            <input
              {...ids}
              type="search"
              className={fieldStyles.control}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          )}
        </Field>
        <label className={styles.only}>
          <input type="checkbox" checked={onlyUnknown} onChange={(event) => setOnlyUnknown(event.target.checked)} />
          {text.onlyUnknown}
        </label>
      </div>
      <div className={styles.scroll}>
        {shown.length === 0 ? (
          <p className={styles.nothing}>{onlyUnknown && search === '' ? text.allKnown : text.nothing}</p>
        ) : null}
        {instrument.aspects.map((aspect) => {
          const members = shown.filter((indicator) => indicator.aspect === aspect.id)
          if (members.length === 0) return null
          const domain = instrument.domains.find((candidate) => candidate.id === aspect.domain)
          return (
            <div key={aspect.id} className={styles.aspect}>
              <h2>
                {domain ? <span className={styles.domain}>{words(domain.name)}</span> : null}
                {words(aspect.name)}
              </h2>
              <ul>{members.map(row)}</ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}
