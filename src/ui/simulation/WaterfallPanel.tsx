// From the baseline index to the index at the month in view: one bar per delivery or lapse, in order of time, summing exactly.

import { useMemo } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { compareRatios } from '../../scoring/ratio.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { Ratio } from '../../scoring/score.ts'
import type { WaterfallStep } from '../../simulation/result.ts'
import { waterfall } from '../../simulation/waterfall.ts'
import { WaterfallChart } from '../charts/WaterfallChart.tsx'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta, useOverlay, useViewpoint } from '../karta.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { viewText } from '../text/status.ts'
import { signed } from './signed.ts'
import styles from './WaterfallPanel.module.css'

const whole = (blueprint: Blueprint) => blueprint
const number = (ratio: Ratio): number => ratio.units / ratio.per

/** Waterfall at the viewpoint. */
export function WaterfallPanel() {
  const text = useText(simulationText)
  const views = useText(viewText)
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const viewpoint = useViewpoint()
  const fall = useMemo(() => waterfall(blueprint, { ...viewpoint, overlay }), [blueprint, viewpoint, overlay])
  const moving = fall.steps.filter((step) => step.gain.units !== 0)
  const idle = fall.steps.length - moving.length
  const nameOf = (step: WaterfallStep): string => {
    const name = step.item === undefined ? undefined : (blueprint.roadmap[step.item]?.name ?? step.item)
    if (step.kind === 'lapsed') return name === undefined ? text.lapsedBase : text.lapsed(name)
    return name ?? ''
  }
  const biggest = moving.reduce<WaterfallStep | undefined>(
    (best, step) => (best && compareRatios(best.gain, step.gain) >= 0 ? best : step),
    undefined,
  )
  const finding =
    biggest && biggest.gain.units > 0
      ? text.waterfallTitle(nameOf(biggest), signed(shownText(biggest.gain, language, 4)))
      : text.waterfallNone
  const start = shownText(fall.start, language)
  const end = shownText(fall.end, language)
  return (
    <div className={styles.panel}>
      <ChartFrame
        title={finding}
        subtitle={`${text.waterfallSubtitle(start, end)}. ${text.atDate(format.month(viewpoint.month), views[viewpoint.view])}`}
        chart={
          <WaterfallChart
            label={finding}
            bars={[
              { id: 'start', label: text.start, from: 0, to: number(fall.start), text: start, kind: 'total' },
              ...moving.map((step) => ({
                id: `${step.kind}-${step.item ?? 'base'}-${step.month}`,
                label: nameOf(step),
                detail: format.month(step.month),
                from: number(step.index) - number(step.gain),
                to: number(step.index),
                text: signed(shownText(step.gain, language, 4)),
                kind: step.gain.units > 0 ? ('gain' as const) : ('loss' as const),
                ...(step.item === undefined
                  ? {}
                  : { onOpen: () => karta.route.set({ screen: 'peta-rencana', detail: step.item as string }) }),
              })),
              { id: 'end', label: text.end, from: 0, to: number(fall.end), text: end, kind: 'total' },
            ]}
          />
        }
        legend={idle > 0 ? <p className={styles.idle}>{text.zero(idle)}</p> : undefined}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{text.month}</th>
                <th scope="col">{text.item}</th>
                <th scope="col">{text.gain}</th>
                <th scope="col">{text.index}</th>
              </tr>
            </thead>
            <tbody>
              {fall.steps.map((step) => (
                <tr key={`${step.kind}-${step.item ?? 'base'}-${step.month}`}>
                  <td>{format.month(step.month)}</td>
                  <th scope="row">{nameOf(step)}</th>
                  <td>{signed(shownText(step.gain, language, 4))}</td>
                  <td>{shownText(step.index, language, 4)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </div>
  )
}
