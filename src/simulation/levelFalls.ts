// Every month in which the level of an indicator falls, because evidence lapses: for marks on a line of time. Deliveries
// never lower a level, so only months in which something lapses are looked at.
import type { Blueprint, IndicatorId } from '../model/blueprint.ts'
import { type Month, monthNumber, monthOf, toMonth } from '../model/month.ts'
import type { DeliveryView, Overlay } from '../roadmap/delivery.ts'
import { subtractRatios } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { compileSimulation } from './compileSimulation.ts'
import type { LapseSource } from './lapses.ts'
import { packGatesOn, reachedAt, windowsOf } from './reachedAt.ts'

export interface LevelFall {
  readonly indicator: IndicatorId
  /** First month on the lower level. */
  readonly month: Month
  /** Stored levels. */
  readonly from: number
  readonly to: number
  /** What lapsed for this indicator then, lowest rung first; empty where a gate closed because another indicator fell. */
  readonly causes: readonly { readonly source: LapseSource; readonly rung: number }[]
  /** Index points this indicator loses; never negative. */
  readonly loss: Ratio
}

/** The falls within the years of the plan in a view, by month and place in the instrument; unknown counts as the lowest level. */
export function levelFalls(blueprint: Blueprint, view: DeliveryView, overlay?: Overlay): readonly LevelFall[] {
  const simulation = compileSimulation(blueprint)
  const { table } = simulation
  const windows = windowsOf(blueprint, simulation, view, overlay)
  const packGates = packGatesOn(blueprint, overlay)
  const first = monthNumber(toMonth(blueprint.plan.from, 1))
  const last = monthNumber(toMonth(blueprint.plan.to, 12))
  const months = new Set<number>()
  for (const { until } of simulation.lapses) months.add(until + 1)
  for (let e = 0; e < simulation.effects.length; e++) {
    if ((windows.from[e] as number) < (windows.until[e] as number)) months.add(windows.until[e] as number)
  }
  const falls: LevelFall[] = []
  for (const month of [...months].sort((a, b) => a - b)) {
    if (month < first || month > last) continue
    const before = reachedAt(simulation, windows, month - 1, packGates).low
    const after = reachedAt(simulation, windows, month, packGates).low
    table.answers.forEach((indicator, position) => {
      const from = before[position] as number
      const to = after[position] as number
      if (to >= from) return
      const one = (level: number): Ratio => ({ units: (table.weights[position] as number) * level, per: table.per })
      falls.push({
        indicator,
        month: monthOf(month),
        from,
        to,
        causes: causesOf(position, month),
        loss: subtractRatios(one(from), one(to)),
      })
    })
  }
  return falls

  function causesOf(position: number, month: number): LevelFall['causes'] {
    const causes: { source: LapseSource; rung: number }[] = []
    for (const { position: at, rung, until } of simulation.lapses) {
      if (at === position && until + 1 === month) causes.push({ source: { kind: 'assessment' }, rung })
    }
    const start = simulation.effectStart[position] as number
    for (let e = start; e < (simulation.effectStart[position + 1] as number); e++) {
      const owned = simulation.effects[e]
      if (!owned || windows.until[e] !== month || (windows.from[e] as number) >= month) continue
      const source = { kind: 'effect' as const, item: owned.item.id, effect: owned.effect.id }
      causes.push({ source, rung: owned.effect.from + 1 })
    }
    return causes.sort((a, b) => a.rung - b.rung)
  }
}
