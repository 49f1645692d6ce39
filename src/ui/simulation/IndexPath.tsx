// The index per evaluation year in the three ways to count, against the target; a table one click away.

import type { Blueprint } from '../../model/blueprint.ts'
import { toMonth, yearOf } from '../../model/month.ts'
import { compareRatios, subtractRatios } from '../../scoring/ratio.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { Ratio } from '../../scoring/score.ts'
import type { YearResult } from '../../simulation/result.ts'
import { LineChart } from '../charts/LineChart.tsx'
import { formatIn, useFormat } from '../format.ts'
import { intervalText, targetRatio } from '../frame/indexWords.ts'
import { useBlueprint, useViewpoint } from '../karta.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { viewText } from '../text/status.ts'

const VIEWS = ['realised', 'committed', 'planned'] as const
const planOf = (blueprint: Blueprint) => blueprint.plan
const number = (ratio: Ratio): number => ratio.units / ratio.per

/** Line chart and table of the yearly indices. */
export function IndexPath({ years }: { readonly years: readonly YearResult[] }) {
  const text = useText(simulationText)
  const views = useText(viewText)
  const format = useFormat()
  const { language } = usePreferences()
  const plan = useBlueprint(planOf)
  const viewpoint = useViewpoint()
  const ticks = formatIn(language)
  const values = years.flatMap((year) => [
    ...VIEWS.flatMap((view) => [number(year[view].score.index.min), number(year[view].score.index.max)]),
    ...(year.target === null ? [] : [year.target / 10_000]),
  ])
  const low = Math.max(0, Math.floor(Math.min(...values) * 4 - 0.4) / 4)
  const high = Math.min(5, Math.ceil(Math.max(...values) * 4 + 0.4) / 4)
  const month = format.monthLong(toMonth(plan.from, plan.cutoff)).replace(/ \d+$/, '')
  const currentYear = yearOf(viewpoint.month) + (Number(viewpoint.month.slice(5)) > plan.cutoff ? 1 : 0)
  return (
    <ChartFrame
      title={finding(years, text, language)}
      subtitle={`${text.pathSubtitle(month)}. ${text.official}`}
      chart={
        <LineChart
          label={finding(years, text, language)}
          domain={[low, high]}
          formatTick={(value) => ticks.decimal(value.toFixed(2))}
          current={String(currentYear)}
          target={{
            label: text.targetLine,
            points: years.flatMap((year) =>
              year.target === null ? [] : [{ x: String(year.year), y: year.target / 10_000 }],
            ),
          }}
          series={VIEWS.map((view) => ({
            id: view,
            look: view,
            label: views[view],
            points: years.map((year) => ({
              x: String(year.year),
              low: number(year[view].score.index.min),
              high: number(year[view].score.index.max),
              title: `${views[view]} ${year.year}: ${intervalText(year[view].score.index, language)}`,
            })),
          }))}
        />
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{text.year}</th>
              {VIEWS.map((view) => (
                <th key={view} scope="col">
                  {views[view]}
                </th>
              ))}
              <th scope="col">{text.target}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                {VIEWS.map((view) => (
                  <td key={view} data-testid={`index-${year.year}-${view}`}>
                    {intervalText(year[view].score.index, language)}
                  </td>
                ))}
                <td>{year.target === null ? '–' : shownText(targetRatio(year.target), language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}

/** What the chart says in one sentence. */
function finding(
  years: readonly YearResult[],
  text: (typeof simulationText)['id'] | (typeof simulationText)['en'],
  language: 'id' | 'en',
): string {
  const last = years.at(-1)
  const first = years[0]
  if (!last || !first) return text.title
  // While levels are unknown the lowest end proves nothing about the plan.
  const { score } = last.planned
  if (score.unknown > 0) return text.pathTitleOpen(last.year, intervalText(score.index, language), score.unknown)
  const meets = (year: YearResult) =>
    year.target !== null && compareRatios(year.planned.score.index.min, targetRatio(year.target)) >= 0
  const withTarget = years.filter((year) => year.target !== null)
  // From the first year on after which no target is missed.
  const missed = withTarget.findLastIndex((year) => !meets(year))
  const reached = withTarget[missed + 1]
  if (reached) return text.pathTitleReach(reached.year, shownText(reached.planned.score.index.min, language))
  const lastTarget = withTarget.at(-1)
  if (lastTarget && lastTarget.target !== null) {
    return text.pathTitleMiss(
      lastTarget.year,
      shownText(subtractRatios(targetRatio(lastTarget.target), lastTarget.planned.score.index.min), language),
    )
  }
  return text.pathTitle(
    shownText(first.planned.score.index.min, language),
    shownText(last.planned.score.index.min, language),
    last.year,
  )
}
