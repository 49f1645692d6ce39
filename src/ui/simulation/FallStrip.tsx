// The months of the plan in which levels fall because evidence lapses: marks on a line of time, each with its sentence.

import { TrendingDown } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { type Month, monthNumber, toMonth } from '../../model/month.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { fallSentence } from '../../simulation/fallSentence.ts'
import type { LevelFall } from '../../simulation/levelFalls.ts'
import { useFormat } from '../format.ts'
import { useKarta, useViewpoint } from '../karta.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import { viewText } from '../text/status.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './FallStrip.module.css'

interface FallStripProps {
  readonly falls: readonly LevelFall[]
  readonly blueprint: Blueprint
  readonly instrument: Instrument
}

/** Marks closer than this many months stand in two rows. */
const CLOSE = 4

/** The line of time, its sentences below, and its twin as a table. */
export function FallStrip({ falls, blueprint, instrument }: FallStripProps) {
  const text = useText(reasonsText)
  const views = useText(viewText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const viewpoint = useViewpoint()
  const { from, to } = blueprint.plan
  const first = monthNumber(toMonth(from, 1))
  const span = Math.max(1, (to - from + 1) * 12)
  const place = (month: Month) => ({ '--at': (monthNumber(month) + 0.5 - first) / span }) as CSSProperties
  const months = [...new Set(falls.map(({ month }) => month))]
  const rows = rowsOf(months)
  const level = (stored: number) => exactText({ units: stored, per: instrument.levels.denominator }, language)
  const name = (id: string) => {
    const indicator = instrument.indicators.find((each) => each.id === id)
    return indicator ? `I${id} ${words(indicator.shortName)}` : `I${id}`
  }
  const look = (month: Month) => karta.viewpoint.set({ month, view: viewpoint.view })
  return (
    <ChartFrame
      title={falls.length === 0 ? text.fallsNone : text.fallsTitle(falls.length)}
      {...(falls.length > 0 && { subtitle: text.fallsSubtitle(views[viewpoint.view]) })}
      chart={
        <div className={styles.strip} role="group" aria-label={text.fallsTitle(falls.length)}>
          <div className={styles.line}>
            {Array.from({ length: to - from + 1 }, (_, nth) => from + nth).map((year) => (
              <span key={year} className={styles.year} style={{ '--at': ((year - from) * 12) / span } as CSSProperties}>
                {year}
              </span>
            ))}
            <span className={styles.now} style={place(viewpoint.month)} aria-hidden="true" />
          </div>
          {months.map((month, nth) => {
            const count = falls.filter((fall) => fall.month === month).length
            const told = falls
              .filter((fall) => fall.month === month)
              .map((fall) => words(fallSentence(fall, blueprint, instrument)))
            return (
              <button
                key={month}
                type="button"
                className={rows[nth] === 1 ? styles.lower : styles.mark}
                style={place(month)}
                title={told.join('\n')}
                aria-label={text.fallCell(format.monthLong(month), count)}
                aria-pressed={month === viewpoint.month}
                onClick={() => look(month)}
              >
                <TrendingDown aria-hidden="true" />
                {count}
              </button>
            )
          })}
        </div>
      }
      legend={
        <ul className={styles.sentences}>
          {falls.map((fall) => (
            <li
              key={`${fall.month} ${fall.indicator}`}
              className={fall.month === viewpoint.month ? styles.current : undefined}
            >
              {words(fallSentence(fall, blueprint, instrument))}{' '}
              <PlaceLink to={{ kind: 'why', id: fall.indicator }}>{text.why}</PlaceLink>
            </li>
          ))}
        </ul>
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{text.month}</th>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{text.change}</th>
              <th scope="col">{text.loss}</th>
            </tr>
          </thead>
          <tbody>
            {falls.map((fall) => (
              <tr key={`${fall.month} ${fall.indicator}`}>
                <th scope="row">{format.month(fall.month)}</th>
                <td>{name(fall.indicator)}</td>
                <td>{`${level(fall.from)} → ${level(fall.to)}`}</td>
                <td>−{exactText(fall.loss, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}

/** 0 or 1 for each month: neighbours too close to stand side by side take turns. */
function rowsOf(months: readonly Month[]): readonly number[] {
  const rows: number[] = []
  months.forEach((month, nth) => {
    const before = months[nth - 1]
    const close = before !== undefined && monthNumber(month) - monthNumber(before) < CLOSE
    rows.push(close && rows[nth - 1] === 0 ? 1 : 0)
  })
  return rows
}
