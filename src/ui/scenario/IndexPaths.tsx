// The planned index per year of the plan and of the scenarios compared, as lines told apart by style, marker and name.

import type { Blueprint } from '../../model/blueprint.ts'
import { toMonth } from '../../model/month.ts'
import { compareRatios } from '../../scoring/ratio.ts'
import type { Ratio } from '../../scoring/score.ts'
import { LineChart, type LineLook } from '../charts/LineChart.tsx'
import { formatIn, useFormat } from '../format.ts'
import { intervalText } from '../frame/indexWords.ts'
import { useBlueprint } from '../karta.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { scenarioCompareText } from '../text/scenarioCompare.ts'
import styles from './CompareTab.module.css'
import type { Compared } from './CompareTab.tsx'

interface IndexPathsProps {
  readonly columns: readonly Compared[]
  /** The year in detail. */
  readonly year: number
}

const LOOKS: readonly LineLook[] = ['plain', 'committed', 'realised', 'warm', 'planned']
const planOf = (blueprint: Blueprint) => blueprint.plan
const number = (ratio: Ratio): number => ratio.units / ratio.per

/** Chart and table twin; its title says which is highest in the year. */
export function IndexPaths({ columns, year }: IndexPathsProps) {
  const text = useText(scenarioCompareText)
  const format = useFormat()
  const { language } = usePreferences()
  const plan = useBlueprint(planOf)
  const first = columns[0]?.outcome.years ?? []
  const targets = first.flatMap(({ year: x, target }) =>
    target === null ? [] : [{ x: String(x), y: target / 10_000 }],
  )
  const values = [
    ...targets.map(({ y }) => y),
    ...columns.flatMap(({ outcome }) =>
      outcome.years.flatMap(({ planned }) => [number(planned.score.index.min), number(planned.score.index.max)]),
    ),
  ]
  const low = Math.max(0, Math.floor(Math.min(...values) * 4 - 0.4) / 4)
  const high = Math.min(5, Math.ceil(Math.max(...values) * 4 + 0.4) / 4)
  const month = format.monthLong(toMonth(plan.from, plan.cutoff)).replace(/ \d+$/, '')
  const title = findingOf(columns, year, text, language)
  return (
    <ChartFrame
      title={title}
      subtitle={text.subtitle(month)}
      chart={
        <LineChart
          label={title}
          domain={[low, high]}
          formatTick={(value) => formatIn(language).decimal(value.toFixed(2))}
          current={String(year)}
          target={{ label: text.target, points: targets }}
          series={columns.map(({ id, name, mark, outcome }, nth) => ({
            id: id || 'plan',
            look: LOOKS[nth] ?? 'plain',
            label: mark,
            points: outcome.years.map(({ year: x, planned }) => ({
              x: String(x),
              low: number(planned.score.index.min),
              high: number(planned.score.index.max),
              title: `${name} ${x}: ${intervalText(planned.score.index, language)}`,
            })),
          }))}
        />
      }
      legend={
        <ul className={styles.legend}>
          {columns.slice(1).map(({ id, name, mark }) => (
            <li key={id}>
              <b>{mark}</b> {name}
            </li>
          ))}
        </ul>
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{text.index}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ year: x }, nth) => (
              <tr key={x}>
                <th scope="row">{x}</th>
                {columns.map(({ id, outcome }) => {
                  const index = outcome.years[nth]?.planned.score.index
                  return <td key={id}>{index ? intervalText(index, language) : '–'}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}

/** Which column is highest in the year; by the lowest end while something is unknown. */
function findingOf(
  columns: readonly Compared[],
  year: number,
  text: (typeof scenarioCompareText)['id'] | (typeof scenarioCompareText)['en'],
  language: 'id' | 'en',
): string {
  const standings = columns.flatMap(({ name, outcome }) => {
    const index = outcome.years.find((each) => each.year === year)?.planned.score.index
    return index ? [{ name, index }] : []
  })
  const [best] = [...standings].sort((a, b) => compareRatios(b.index.min, a.index.min))
  if (!best) return text.index
  const shown = intervalText(best.index, language)
  const equal = standings.every(({ index }) => compareRatios(index.min, best.index.min) === 0)
  return equal && standings.length > 1 ? text.findingEqual(year, shown) : text.finding(best.name, year, shown)
}
