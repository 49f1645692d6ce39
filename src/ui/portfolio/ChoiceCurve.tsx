// The frontier of cost against index: a curve whose points are picked, and the same as a table.

import { useMemo } from 'react'
import type { Portfolio } from '../../portfolio/answer.ts'
import { knees } from '../../portfolio/knees.ts'
import { presentPlan } from '../../portfolio/presentPlan.ts'
import { subtractRatios } from '../../scoring/ratio.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { FrontierChart } from '../charts/FrontierChart.tsx'
import { useFormat } from '../format.ts'
import { Button } from '../parts/Button.tsx'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { signed } from '../simulation/signed.ts'
import { useText } from '../text/language.ts'
import { portfolioText } from '../text/portfolio.ts'
import { frontierOf } from './bestSoFar.ts'
import styles from './ChoiceCurve.module.css'
import { type ChoiceRun, pickPoint } from './choiceRun.ts'

interface ChoiceCurveProps {
  readonly run: ChoiceRun
  /** The point looked at. */
  readonly shown: Portfolio
}

const number = ({ units, per }: Portfolio['index']): number => units / per

/** The figure; picking a point shows its items below. */
export function ChoiceCurve({ run, shown }: ChoiceCurveProps) {
  const text = useText(portfolioText)
  const format = useFormat()
  const { language } = usePreferences()
  const points = frontierOf(run)
  const bends = useMemo(() => new Set(knees(points)), [points])
  const { blueprint, question } = run
  const plan = useMemo(() => presentPlan(blueprint, question), [blueprint, question])
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const exact = ({ index }: Pick<Portfolio, 'index'>) => exactText(index, language)
  const stepOf = (at: number) => {
    const [point, before] = [points[at], points[at - 1]]
    if (!point || !before) return undefined
    return {
      gain: signed(exactText(subtractRatios(point.index, before.index), language)),
      cost: format.moneyShort(point.cost - before.cost),
    }
  }
  const told = (point: Portfolio, at: number): string => {
    const step = stepOf(at)
    return [
      text.pointOf(exact(point), format.moneyShort(point.cost), point.items.length),
      step && text.pointStep(step.gain, step.cost),
      bends.has(at) && text.pointKnee,
    ]
      .filter(Boolean)
      .join('; ')
  }
  const picked = Math.max(0, points.indexOf(shown))
  return (
    <div className={styles.curve}>
      <ChartFrame
        title={text.curveTitle(points.length, exact(first), exact(last), format.moneyShort(last.cost))}
        subtitle={text.curveSubtitle}
        chart={
          <FrontierChart
            label={text.curve}
            points={points.map((point, at) => ({
              cost: point.cost,
              index: number(point.index),
              isKnee: bends.has(at),
              title: told(point, at),
            }))}
            picked={picked}
            onPick={pickPoint}
            mark={{
              cost: plan.cost,
              index: number(plan.index),
              label: text.planMark,
              title: text.plan(exact(plan), format.moneyShort(plan.cost)),
            }}
            axes={{ cost: text.axisCost, index: text.axisIndex }}
            formatCost={format.moneyShort}
            formatIndex={(value) => format.decimal(value.toFixed(2))}
          />
        }
        legend={<p className={styles.told}>{told(shown, picked)}</p>}
        table={
          <table>
            <thead>
              <tr>
                {[text.cost, text.axisIndex, text.step, text.items].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{text.show}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {points.map((point, at) => (
                <tr key={point.cost} aria-current={at === picked || undefined}>
                  <th scope="row">{format.money(point.cost)}</th>
                  <td>
                    {exact(point)} {bends.has(at) ? <small>({text.knee})</small> : null}
                  </td>
                  <td>{stepOf(at)?.gain ?? '–'}</td>
                  <td>{point.items.length}</td>
                  <td>
                    <Button
                      size="small"
                      kind="quiet"
                      pressed={at === picked}
                      aria-label={`${text.show}: ${told(point, at)}`}
                      onClick={() => pickPoint(at)}
                    >
                      {text.show}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </div>
  )
}
