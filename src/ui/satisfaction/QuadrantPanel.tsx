// The quadrant of one survey year with its finding, its legend of services and its table twin.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { getRow } from '../../model/table.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { CATEGORY_FROM } from '../../scoring/satisfactionCategory.ts'
import type { Levels } from '../../scoring/score.ts'
import {
  MATURE_LEVEL,
  type NoVerdict,
  type ServiceVerdict,
  serviceVerdicts,
  type Verdict,
} from '../../scoring/serviceVerdicts.ts'
import { useFormat } from '../format.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { satisfactionText } from '../text/satisfaction.ts'
import chart from './QuadrantChart.module.css'
import { QuadrantChart, Shape } from './QuadrantChart.tsx'
import styles from './QuadrantPanel.module.css'

interface QuadrantPanelProps {
  readonly blueprint: Blueprint
  readonly instrument: Instrument
  /** Stored levels; null = unknown. */
  readonly levels: Levels
  /** Whose levels they are. */
  readonly levelsName: string
  readonly year: number
}

const ORDER: readonly Verdict[] = ['formalitas', 'prioritas', 'rintisan', 'andalan']

const judged = (verdict: Verdict | NoVerdict): Verdict | null => ORDER.find((each) => each === verdict) ?? null

/** A chart frame titled by what the quadrant shows. */
export function QuadrantPanel({ blueprint, instrument, levels, levelsName, year }: QuadrantPanelProps) {
  const text = useText(satisfactionText)
  const format = useFormat()
  const { language } = usePreferences()
  const rows = useMemo(() => {
    const place = ({ verdict }: ServiceVerdict) => {
      const known = judged(verdict)
      return known === null ? ORDER.length : ORDER.indexOf(known)
    }
    return [...serviceVerdicts(blueprint, instrument, levels, year)].sort(
      (a, b) => place(a) - place(b) || b.row.score - a.row.score,
    )
  }, [blueprint, instrument, levels, year])
  const { denominator } = instrument.levels
  const nameOf = ({ row }: ServiceVerdict) => getRow(blueprint.elements, row.service)?.name ?? row.service
  const scoreText = ({ row }: ServiceVerdict) => shownText({ units: row.score, per: 100 }, language, 2)
  const levelText = ({ level }: ServiceVerdict) =>
    level === null ? text.outside : shownText({ units: level, per: denominator }, language, denominator === 1 ? 0 : 2)
  const said = ({ verdict }: ServiceVerdict) => {
    const found = judged(verdict)
    if (found) return text.verdicts[found]
    // What is no verdict is a reason for none.
    return `${text.noVerdict}: ${text.noVerdicts[verdict as NoVerdict]}`
  }
  const counts = rows.filter(({ verdict }) => judged(verdict))
  const empty = counts.filter(({ verdict }) => verdict === 'formalitas').length
  const mature = counts.filter(({ verdict }) => verdict === 'formalitas' || verdict === 'andalan').length
  const title =
    counts.length === 0
      ? text.finding.nothing
      : empty > 0
        ? text.finding.formalitas(empty, counts.length)
        : text.finding.allLiked(mature, counts.length)
  return (
    <ChartFrame
      title={title}
      subtitle={text.chartSubtitle(year, levelsName)}
      chart={
        <QuadrantChart
          label={`${text.chartLabel}: ${title}`}
          levels={instrument.levels}
          mature={MATURE_LEVEL}
          liked={CATEGORY_FROM.B / 100}
          levelAxis={text.levelAxis}
          scoreAxis={text.scoreAxis}
          corners={text.verdicts}
          formatTick={String}
          marks={rows.flatMap((each, at) =>
            each.level === null
              ? []
              : [
                  {
                    id: each.row.id,
                    n: at + 1,
                    level: each.level / denominator,
                    score: each.row.score / 100,
                    users: each.row.users,
                    verdict: judged(each.verdict),
                    title: `${text.plotted(
                      String(at + 1),
                      nameOf(each),
                      levelText(each),
                      scoreText(each),
                      each.row.users === undefined ? '' : format.number(each.row.users),
                    )}: ${said(each)}`,
                  },
                ],
          )}
        />
      }
      legend={
        <>
          <ol className={styles.legend}>
            {rows.map((each, at) => (
              <li key={each.row.id} data-verdict={each.verdict}>
                <svg
                  viewBox="-11 -11 22 22"
                  className={[styles.key, chart[judged(each.verdict) ?? 'none']].join(' ')}
                  aria-hidden="true"
                >
                  <Shape verdict={judged(each.verdict)} r={8} />
                  <text className={chart.number} textAnchor="middle" dominantBaseline="central">
                    {at + 1}
                  </text>
                </svg>
                <span>
                  <b>{nameOf(each)}</b>
                  <br />
                  <span className={judged(each.verdict) ? styles.verdict : styles.quiet}>{said(each)}</span>{' '}
                  <span className={styles.quiet}>
                    {each.level === null ? '' : `· ${text.level.toLowerCase()} ${levelText(each)} `}· {scoreText(each)}{' '}
                    ({each.category})
                  </span>
                </span>
              </li>
            ))}
          </ol>
          <p className={styles.quiet}>{text.threshold}</p>
        </>
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{text.service}</th>
              <th scope="col">{text.level}</th>
              <th scope="col">{text.score}</th>
              <th scope="col">{text.category}</th>
              <th scope="col">{text.respondents}</th>
              <th scope="col">{text.usersShort}</th>
              <th scope="col">{text.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((each) => (
              <tr key={each.row.id}>
                <th scope="row">{nameOf(each)}</th>
                <td>{levelText(each)}</td>
                <td>{scoreText(each)}</td>
                <td>{each.category}</td>
                <td>{each.row.respondents === undefined ? '–' : format.number(each.row.respondents)}</td>
                <td>{each.row.users === undefined ? '–' : format.number(each.row.users)}</td>
                <td>{said(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
