// From the assessed index to the index at a month, one step per delivery and per lapse, in order of time. Each step is an
// evaluation of its own, so the gains add up exactly.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { monthNumber, monthOf } from '../model/month.ts'
import { subtractRatios } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { indexOfLevels } from '../scoring/scoreLevels.ts'
import { compileSimulation } from './compileSimulation.ts'
import { deliveredItems } from './deliveredItems.ts'
import { type EffectWindows, effectWindows, evaluateLevels } from './evaluateLevels.ts'
import { packGatesOn } from './reachedAt.ts'
import type { Waterfall, WaterfallStep } from './result.ts'
import { NEVER, type Simulation } from './simulation.ts'
import type { StandingQuestion } from './standingAt.ts'
import { storedLevels } from './storedLevels.ts'

/** Something that happens to rungs in a month: effects begin (delivered) or end (lapsed), or base evidence ends (no item). */
interface Happening {
  readonly month: number
  readonly kind: WaterfallStep['kind']
  /** Position of the item; −1 for evidence of the assessment. */
  readonly item: number
  readonly effects: number[]
}

/**
 * Steps by month; within a month deliveries before lapses (a renewal in time shows no fall), base evidence before items,
 * items by id. What needs several items is gained by the last of them. Deliveries that gain nothing (banked) are kept,
 * lapses that cost nothing are not. An unknown base counts as the lowest level.
 */
export function waterfall(blueprint: Blueprint, question: StandingQuestion): Waterfall {
  const { view, overlay } = question
  const simulation = compileSimulation(blueprint)
  const month = monthNumber(question.month)
  const delivered = deliveredItems(blueprint, simulation, view, overlay)
  const windows = effectWindows(simulation, delivered)
  const packGates = packGatesOn(blueprint, overlay)
  const base = simulation.lowBase.slice()
  const active = new Uint8Array(simulation.effects.length)
  const levels = new Uint8Array(simulation.table.answers.length)
  const index = (): Ratio => {
    evaluateLevels(simulation, base, active, packGates, levels)
    return indexOfLevels(simulation.table, storedLevels(simulation, levels))
  }
  const start = index()
  const steps: WaterfallStep[] = []
  let before = start
  for (const happening of happenings(simulation, delivered, windows, month)) {
    for (const effect of happening.effects) active[effect] = happening.kind === 'delivered' ? 1 : 0
    if (happening.item < 0) lapseBase(simulation, base, happening.month)
    const after = index()
    const gain = subtractRatios(after, before)
    if (happening.kind === 'delivered' || gain.units !== 0) steps.push(stepOf(simulation, happening, gain, after))
    before = after
  }
  return { start, steps, end: before }
}

function stepOf(simulation: Simulation, { kind, item, month }: Happening, gain: Ratio, index: Ratio): WaterfallStep {
  const id: Id | undefined = simulation.items[item]?.id
  const step = { kind, month: monthOf(month), gain, index }
  return id === undefined ? step : { ...step, item: id }
}

function lapseBase(simulation: Simulation, base: Int32Array, month: number): void {
  for (const { position, rung, until } of simulation.lapses) {
    if (until + 1 === month) base[position] = (base[position] as number) & ~(1 << rung)
  }
}

function happenings(
  simulation: Simulation,
  delivered: Int32Array,
  windows: EffectWindows,
  month: number,
): readonly Happening[] {
  const found = new Map<string, Happening>()
  const at = (when: number, kind: Happening['kind'], item: number): Happening => {
    const key = `${when} ${kind} ${item}`
    const happening = found.get(key) ?? { month: when, kind, item, effects: [] }
    found.set(key, happening)
    return happening
  }
  const waiting = new Set<number>()
  const told = new Set<number>()
  for (let e = 0; e < simulation.effects.length; e++) {
    const from = windows.from[e] as number
    const until = windows.until[e] as number
    const owner = simulation.needs[simulation.needStart[e] as number] as number
    if ((delivered[owner] as number) <= month) waiting.add(owner)
    if (from > month || from >= until) continue
    const last = lastNeeded(simulation, delivered, e)
    told.add(last)
    at(from, 'delivered', last).effects.push(e)
    if (until <= month) at(until, 'lapsed', owner).effects.push(e)
  }
  for (const item of waiting) if (!told.has(item)) at(delivered[item] as number, 'delivered', item)
  for (const { until } of simulation.lapses) if (until < month) at(until + 1, 'lapsed', -1)
  return [...found.values()].sort(
    (a, b) => a.month - b.month || Number(a.kind === 'lapsed') - Number(b.kind === 'lapsed') || a.item - b.item,
  )
}

/** The needed item that is delivered last; of several in one month the last by id. */
function lastNeeded(simulation: Simulation, delivered: Int32Array, effect: number): number {
  let last = -1
  let when = -NEVER
  for (let n = simulation.needStart[effect] as number; n < (simulation.needStart[effect + 1] as number); n++) {
    const item = simulation.needs[n] as number
    const month = delivered[item] as number
    if (month < when || (month === when && item < last)) continue
    when = month
    last = item
  }
  return last
}
