// The fan of the index over the evaluation years, with its table.

import { shownFraction, shownText } from '../../scoring/ratioText.ts'
import type { Ratio } from '../../scoring/score.ts'
import type { RiskYear } from '../../simulation/riskPath.ts'
import { FanChart } from '../charts/FanChart.tsx'
import { useFormat } from '../format.ts'
import { targetRatio } from '../frame/indexWords.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { riskText } from '../text/risk.ts'
import { chanceText } from './chanceText.ts'

const number = ({ units, per }: Ratio): number => units / per

/** All years; the one looked at in bold. */
export function RiskFan({ path, year }: { readonly path: readonly RiskYear[]; readonly year: number }) {
  const text = useText(riskText)
  const format = useFormat()
  const { language } = usePreferences()
  const shown = (ratio: Ratio) => shownText(ratio, language)
  const now = path.find((each) => each.year === year)
  const title = now ? text.fanTitle(year, shown(now.p10), shown(now.p90)) : text.tab
  return (
    <ChartFrame
      title={title}
      subtitle={text.fanSubtitle}
      chart={
        <FanChart
          label={title}
          current={String(year)}
          formatTick={(value) => format.decimal(value.toFixed(2))}
          ends={{ high: 'P90', middle: 'P50', low: 'P10', target: text.target }}
          points={path.map((each) => ({
            x: String(each.year),
            low: number(each.p10),
            middle: number(each.p50),
            high: number(each.p90),
            ...(each.target !== undefined && { target: each.target / 10_000 }),
            title: `${each.year}: ${shown(each.p10)} – ${shown(each.p50)} – ${shown(each.p90)}`,
          }))}
        />
      }
      table={
        <table>
          <thead>
            <tr>
              {[text.yearHead, text.p10, text.p50, text.p90, text.expected, text.target, text.chance, text.method].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {path.map((each) => (
              <tr key={each.year}>
                <th scope="row">{each.year}</th>
                <td>{shownText(each.p10, language, 3)}</td>
                <td>{shownText(each.p50, language, 3)}</td>
                <td>{shownText(each.p90, language, 3)}</td>
                <td>{shownFraction(each.expected, language, 3)}</td>
                <td>{each.target === undefined ? '–' : shown(targetRatio(each.target))}</td>
                <td>{each.probability === undefined ? '–' : chanceText(each.probability, language)}</td>
                <td>{each.method.kind === 'exact' ? text.exact : `N = ${format.number(each.method.trials)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
