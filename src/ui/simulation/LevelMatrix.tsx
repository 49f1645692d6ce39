// The level of every indicator in every evaluation year, in the view in use; a cell opens its "kenapa" at that date.

import { useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'
import type { LevelRange, YearResult } from '../../simulation/result.ts'
import { useBlueprint, useKarta, useViewpoint } from '../karta.ts'
import { useText, useWords } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import styles from './LevelMatrix.module.css'

interface LevelMatrixProps {
  readonly years: readonly YearResult[]
  readonly selected: string
}

const whole = (blueprint: Blueprint) => blueprint
const written = (range: LevelRange): string =>
  range.min === range.max ? String(range.min) : `${range.min}–${range.max}`

/** Rows of indicators, columns of years. */
export function LevelMatrix({ years, selected }: LevelMatrixProps) {
  const text = useText(simulationText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const { view } = useViewpoint()
  const [onlyChanging, setOnlyChanging] = useState(true)
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  if (!instrument) return null
  const baseline = blueprint.plan.baseline === undefined ? undefined : blueprint.assessments[blueprint.plan.baseline]
  const levels = baseline?.instrument === instrument.id ? assessedLevels(instrument, baseline) : undefined
  const baseOf = (id: string): number | null => levels?.[id] ?? null
  const rangeOf = (year: YearResult, id: string): LevelRange =>
    year[view].levels[id] ?? { min: instrument.levels.min, max: instrument.levels.max }
  const shown = instrument.indicators.filter(
    ({ id }) => !onlyChanging || years.some((year) => rangeOf(year, id).min !== (baseOf(id) ?? instrument.levels.min)),
  )
  return (
    <div className={styles.wrap}>
      <div className={styles.tools}>
        <p>{text.matrixHint}</p>
        <label>
          <input type="checkbox" checked={onlyChanging} onChange={(event) => setOnlyChanging(event.target.checked)} />{' '}
          {text.onlyChanging}
        </label>
      </div>
      {shown.length === 0 ? <p>{text.nothingChanges}</p> : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.indicator}</th>
            <th scope="col">{text.base}</th>
            {years.map((year) => (
              <th key={year.year} scope="col">
                {year.year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((indicator) => {
            const base = baseOf(indicator.id)
            return (
              <tr key={indicator.id} className={indicator.id === selected ? styles.selected : undefined}>
                <th scope="row">
                  <span className={styles.number}>{indicator.number}</span> {words(indicator.shortName)}
                </th>
                <td>{base ?? '?'}</td>
                {years.map((year, i) => {
                  const range = rangeOf(year, indicator.id)
                  const before = i === 0 ? base : rangeOf(years[i - 1] as YearResult, indicator.id).min
                  const rose = before !== null && range.min > before
                  const fell = before !== null && range.min < before
                  return (
                    <td key={year.year}>
                      <button
                        type="button"
                        className={[styles.cell, rose && styles.rose, fell && styles.fell].filter(Boolean).join(' ')}
                        aria-label={text.cell(indicator.number, year.year, written(range))}
                        onClick={() => {
                          karta.selection.set({ kind: 'indicator', id: indicator.id })
                          karta.viewpoint.set({ month: year.cutoff, view })
                        }}
                      >
                        {written(range)}
                        {rose ? '▲' : fell ? '▼' : ''}
                      </button>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
