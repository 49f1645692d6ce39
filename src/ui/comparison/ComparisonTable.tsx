// The table of the comparison: a row for each indicator under its domain and aspect, a column for each assessment.

import { Equal, EqualNot } from 'lucide-react'
import type { Assessment } from '../../model/blueprint.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import type { Instrument } from '../../model/instrument.ts'
import type { Agreement, SideBySide } from '../../scoring/agreement.ts'
import { LevelPips } from '../assessment/LevelPips.tsx'
import { useKarta } from '../karta.ts'
import { levelText } from '../levelText.ts'
import { usePreferences } from '../preferences.ts'
import { comparisonText } from '../text/comparison.ts'
import { useText, useWords } from '../text/language.ts'
import { AssessmentColumnHead } from './AssessmentColumnHead.tsx'
import styles from './ComparisonTable.module.css'

interface ComparisonTableProps {
  readonly instrument: Instrument
  readonly assessments: readonly Assessment[]
  readonly found: Agreement
  /** Show only the rows that differ. */
  readonly only: boolean
}

/** Levels side by side; the name of an indicator opens it. */
export function ComparisonTable({ instrument, assessments, found, only }: ComparisonTableProps) {
  const text = useText(comparisonText)
  const words = useWords()
  const shown = only ? found.rows.filter(({ spread = 0 }) => spread > 0) : found.rows
  const aspectOf = ({ indicator }: SideBySide) => indicatorOf(instrument, indicator)?.aspect
  if (shown.length === 0) return <p>{text.nothingApart}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.head}</th>
            {assessments.map((assessment) => (
              <th key={assessment.id} scope="col" className={styles.assessment}>
                <AssessmentColumnHead instrument={instrument} assessment={assessment} />
              </th>
            ))}
            <th scope="col">{text.spread}</th>
          </tr>
        </thead>
        {instrument.aspects.map((aspect) => {
          const rows = shown.filter((row) => aspectOf(row) === aspect.id)
          if (rows.length === 0) return null
          const domain = instrument.domains.find(({ id }) => id === aspect.domain)
          return (
            <tbody key={aspect.id}>
              <tr className={styles.aspect}>
                <th scope="rowgroup" colSpan={assessments.length + 2}>
                  {domain ? <span className={styles.domain}>{words(domain.name)} · </span> : null}
                  {words(aspect.name)}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.indicator} row={row} instrument={instrument} assessments={assessments} />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: SideBySide
  readonly instrument: Instrument
  readonly assessments: readonly Assessment[]
}

function Row({ row, instrument, assessments }: RowProps) {
  const text = useText(comparisonText)
  const words = useWords()
  const karta = useKarta()
  const { language } = usePreferences()
  const { denominator, max } = instrument.levels
  const { indicator, levels, spread } = row
  const name = words(indicatorOf(instrument, indicator)?.shortName ?? { id: indicator, en: indicator })
  const [first] = levels
  const change = (level: number | null, at: number) => {
    const against = assessments[0]
    if (at === 0 || level === null || first === null || first === undefined || level === first || !against) return null
    const by = levelText(Math.abs(level - first), denominator, language)
    const told = level < first ? text.lowerThan(by, against.name) : text.higherThan(by, against.name)
    return (
      <span className={level < first ? styles.lower : styles.higher} title={told}>
        {level < first ? '▼' : '▲'} {level < first ? text.lower(by) : text.higher(by)}
      </span>
    )
  }
  const open = () => {
    karta.selection.set({ kind: 'indicator', id: indicator })
    karta.route.set({ screen: 'penilaian', detail: indicator })
  }
  return (
    // The whole row is a larger target for the pointer; keys and screen readers have the button in it.
    <tr className={[styles.row, (spread ?? 0) > 0 && styles.apart].filter(Boolean).join(' ')} onClick={open}>
      <th scope="row">
        <button
          type="button"
          className={styles.open}
          data-indicator={indicator}
          title={text.openIndicator(name)}
          onClick={open}
        >
          <span className={styles.number}>{indicator}</span>
          {name}
        </button>
      </th>
      {levels.map((level, at) => (
        <td key={assessments[at]?.id ?? at}>
          <span className={styles.level}>
            <LevelPips level={level} max={max} denominator={denominator} />
            {change(level, at)}
          </span>
        </td>
      ))}
      <td className={styles.spread}>
        {spread === undefined ? (
          <span title={text.singleWhy}>
            {text.single}
            <span className="visually-hidden"> {text.singleWhy}</span>
          </span>
        ) : (
          <span className={styles.mark}>
            {spread === 0 ? <Equal aria-hidden="true" /> : <EqualNot aria-hidden="true" />}
            {spread === 0 ? text.same : text.differs(levelText(spread, denominator, language))}
          </span>
        )}
      </td>
    </tr>
  )
}
