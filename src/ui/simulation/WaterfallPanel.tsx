// From today's index (or the assessment's) to the index of an evaluation and its target: one bar per delivery or lapse, in
// order of time, summing exactly.

import { useDeferredValue, useMemo, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { toMonth } from '../../model/month.ts'
import { compareRatios, subtractRatios } from '../../scoring/ratio.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { Ratio } from '../../scoring/score.ts'
import type { WaterfallStep } from '../../simulation/result.ts'
import { standingAt } from '../../simulation/standingAt.ts'
import { waterfall } from '../../simulation/waterfall.ts'
import { type WaterfallBar, WaterfallChart } from '../charts/WaterfallChart.tsx'
import { useFormat } from '../format.ts'
import { targetRatio } from '../frame/indexWords.ts'
import { evaluationYear } from '../frame/monthRange.ts'
import { useBlueprint, useKarta, useOverlay, useViewpoint } from '../karta.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { simulationText } from '../text/simulation.ts'
import { viewText } from '../text/status.ts'
import { waterfallText } from '../text/waterfall.ts'
import { goToPlace } from '../why/places.ts'
import { aheadView } from './aheadView.ts'
import { signed } from './signed.ts'
import styles from './WaterfallPanel.module.css'

const whole = (blueprint: Blueprint) => blueprint
const number = (ratio: Ratio): number => ratio.units / ratio.per
const keyOf = (step: WaterfallStep): string => `${step.kind}-${step.item ?? 'base'}-${step.month}`

/** The month in view, among the choices of where to end. */
const IN_VIEW = 'view'

/** The waterfall with its two choices. */
export function WaterfallPanel() {
  const text = useText(waterfallText)
  const simulation = useText(simulationText)
  const views = useText(viewText)
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const overlay = useDeferredValue(useOverlay())
  const viewpoint = useDeferredValue(useViewpoint())
  const { plan, roadmap } = blueprint
  const [fromToday, setFromToday] = useState(true)
  const [until, setUntil] = useState('')
  const years = Array.from({ length: plan.to - plan.from + 1 }, (_, nth) => plan.from + nth)
  const chosen = years.find((each) => String(each) === until)
  const year = until === IN_VIEW ? evaluationYear(viewpoint.month, plan) : (chosen ?? plan.to)
  const month = until === IN_VIEW ? viewpoint.month : toMonth(year, plan.cutoff)
  const today = karta.thisMonth()
  const since = fromToday ? (today < month ? today : month) : undefined
  const view = aheadView(viewpoint.view)
  const fall = useMemo(
    () => waterfall(blueprint, { month, view, overlay, ...(since !== undefined && { since }) }),
    [blueprint, month, view, overlay, since],
  )
  const { unknown } = useMemo(
    () => standingAt(blueprint, { month, view, overlay }).score,
    [blueprint, month, view, overlay],
  )
  const moving = fall.steps.filter((step) => step.gain.units !== 0)
  const idle = fall.steps.length - moving.length
  const itemName = (id: string): string => roadmap[id]?.name ?? id
  const nameOf = ({ kind, item }: WaterfallStep): string => {
    if (kind === 'lapsed') return item === undefined ? text.lapsedBase : text.lapsed(itemName(item))
    return item === undefined ? '' : itemName(item)
  }
  const jointOf = (step: WaterfallStep): string | undefined => {
    const [first, ...more] = step.with ?? []
    return first === undefined ? undefined : text.and(itemName(first), more.length)
  }
  const detailOf = (step: WaterfallStep): string => {
    const when = format.month(step.month)
    const joint = jointOf(step)
    const told = since !== undefined && step.month <= since ? text.overdue(when) : when
    return joint === undefined ? told : `${told} · ${text.with(joint)}`
  }
  const biggest = moving.reduce<WaterfallStep | undefined>(
    (best, step) => (best && compareRatios(best.gain, step.gain) >= 0 ? best : step),
    undefined,
  )
  const start = shownText(fall.start, language)
  const end = shownText(fall.end, language)
  const target = plan.targets[year] === undefined ? undefined : targetRatio(plan.targets[year])
  // While levels are unknown the lowest end proves nothing about the target.
  const gap = target && unknown === 0 ? subtractRatios(fall.end, target) : undefined
  const gapWords = gap && gapSentence(gap, year, text, language)
  const largest =
    biggest && biggest.gain.units > 0
      ? text.largest(nameOf(biggest), signed(shownText(biggest.gain, language, 4)))
      : text.nothing
  const startLabel = since === undefined ? text.fromBaseline : text.fromToday(format.month(since))
  const bars: WaterfallBar[] = [
    { id: 'start', label: startLabel, from: 0, to: number(fall.start), text: start, kind: 'total' },
    ...moving.map((step) => ({
      id: keyOf(step),
      label: nameOf(step),
      detail: detailOf(step),
      from: number(step.index) - number(step.gain),
      to: number(step.index),
      text: signed(shownText(step.gain, language, 4)),
      kind: step.gain.units > 0 ? ('gain' as const) : ('loss' as const),
      ...(step.item !== undefined && {
        onOpen: () => goToPlace(karta, { kind: 'item', id: step.item as string }),
      }),
    })),
    { id: 'end', label: text.end(format.month(month)), from: 0, to: number(fall.end), text: end, kind: 'total' },
    ...(gap && target && gapWords
      ? [
          {
            id: 'gap',
            label: gapWords,
            from: number(fall.end),
            to: number(target),
            text: signed(shownText(gap, language, 4)),
            kind: gap.units < 0 ? ('missing' as const) : ('above' as const),
          },
        ]
      : []),
  ]
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <SelectField
          label={text.from}
          value={fromToday ? 'today' : 'baseline'}
          choices={[
            { value: 'today', label: text.fromToday(format.month(today)) },
            { value: 'baseline', label: text.fromBaseline },
          ]}
          onChange={(value) => setFromToday(value === 'today')}
        />
        <SelectField
          label={text.until}
          value={until === IN_VIEW ? IN_VIEW : String(year)}
          choices={[
            ...years.map((each) => ({ value: String(each), label: text.untilYear(each) })),
            { value: IN_VIEW, label: text.untilView(format.month(viewpoint.month)) },
          ]}
          onChange={setUntil}
        />
      </div>
      <ChartFrame
        title={gapWords ? `${gapWords}. ${largest}` : largest}
        subtitle={text.subtitle(start, end, format.monthLong(month), views[view])}
        chart={
          <WaterfallChart
            label={gapWords ?? largest}
            bars={bars}
            {...(target && {
              target: { value: number(target), label: text.target(year), text: shownText(target, language) },
            })}
          />
        }
        legend={
          <div className={styles.notes}>
            {unknown > 0 ? <p>{simulation.unknownLowest(unknown)}</p> : null}
            {moving.some((step) => step.with) ? <p>{text.jointHint}</p> : null}
            {idle > 0 ? <p>{text.zero(idle)}</p> : null}
          </div>
        }
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{text.month}</th>
                <th scope="col">{text.item}</th>
                <th scope="col">{text.joint}</th>
                <th scope="col">{text.gain}</th>
                <th scope="col">{text.index}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>{since === undefined ? '' : format.month(since)}</td>
                <th scope="row">{startLabel}</th>
                <td />
                <td />
                <td>{shownText(fall.start, language, 4)}</td>
              </tr>
              {fall.steps.map((step) => (
                <tr key={keyOf(step)}>
                  <td>{format.month(step.month)}</td>
                  <th scope="row">{nameOf(step)}</th>
                  <td>{(step.with ?? []).map(itemName).join(', ')}</td>
                  <td>{signed(shownText(step.gain, language, 4))}</td>
                  <td>{shownText(step.index, language, 4)}</td>
                </tr>
              ))}
              {target && gap ? (
                <tr>
                  <td>{format.month(month)}</td>
                  <th scope="row">{text.target(year)}</th>
                  <td>{gapWords}</td>
                  <td>{signed(shownText(gap, language, 4))}</td>
                  <td>{shownText(target, language, 4)}</td>
                </tr>
              ) : null}
            </tbody>
          </table>
        }
      />
    </div>
  )
}

type Text = (typeof waterfallText)['id'] | (typeof waterfallText)['en']

/** How far the end is from the target, in words. */
function gapSentence(gap: Ratio, year: number, text: Text, language: 'id' | 'en'): string {
  if (gap.units === 0) return text.exact(year)
  const size = shownText({ units: Math.abs(gap.units), per: gap.per }, language)
  return gap.units < 0 ? text.short(size, year) : text.over(size, year)
}
