// From the assessed index to the index at a month, one step per delivery and per lapse, in order of time. Each step is an
// evaluation of its own, so the gains add up exactly.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { type Month, monthNumber, monthOf } from '../model/month.ts'
import { byId } from '../model/sortedIds.ts'
import { subtractRatios } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { indexOfLevels } from '../scoring/scoreLevels.ts'
import { compileSimulation, rungBits } from './compileSimulation.ts'
import { deliveredItems } from './deliveredItems.ts'
import { activeAt, baseAt, type EffectWindows, effectWindows, evaluateLevels } from './evaluateLevels.ts'
import { packGatesOn } from './reachedAt.ts'
import type { Waterfall, WaterfallStep } from './result.ts'
import { NEVER, type Simulation } from './simulation.ts'
import type { StandingQuestion } from './standingAt.ts'
import { storedLevels } from './storedLevels.ts'

/** A month before every lapse. */
const BEFORE_ALL = -1

/** Something that happens to rungs in a month: effects begin (delivered) or end (lapsed), or base evidence ends (no item). */
interface Happening {
  readonly month: number
  readonly kind: WaterfallStep['kind']
  /** Position of the item; −1 for evidence of the assessment. */
  readonly item: number
  readonly effects: number[]
}

/** Where the waterfall ends, and where it begins. */
export interface WaterfallQuestion extends StandingQuestion {
  /**
   * Begin with the realised index at the end of this month instead of the index of the assessment. What the view counts by
   * then but is not done comes first, with the month it was planned for.
   */
  readonly since?: Month
}

/**
 * Steps by month; within a month deliveries before lapses (a renewal in time shows no fall), base evidence before items,
 * items by id. What needs several items is gained by the last of them. Deliveries that gain nothing (banked) are kept,
 * lapses that cost nothing are not. An unknown base counts as the lowest level.
 */
export function waterfall(blueprint: Blueprint, question: WaterfallQuestion): Waterfall {
  const { view, overlay } = question
  const simulation = compileSimulation(blueprint)
  const month = monthNumber(question.month)
  const delivered = deliveredItems(blueprint, simulation, view, overlay)
  const windows = effectWindows(simulation, delivered)
  const packGates = packGatesOn(blueprint, overlay)
  const since = question.since === undefined ? undefined : Math.min(monthNumber(question.since), month)
  const base = baseAt(simulation, simulation.lowBase, since ?? BEFORE_ALL).slice()
  const active = new Uint8Array(simulation.effects.length)
  if (since !== undefined) {
    activeAt(effectWindows(simulation, deliveredItems(blueprint, simulation, 'realised', overlay)), since, active)
  }
  const levels = new Uint8Array(simulation.table.answers.length)
  const index = (): Ratio => {
    evaluateLevels(simulation, base, active, packGates, levels)
    return indexOfLevels(simulation.table, storedLevels(simulation, levels))
  }
  const start = index()
  const steps: WaterfallStep[] = []
  let before = start
  const all = happenings(simulation, delivered, windows, month)
  for (const happening of since === undefined ? all : all.flatMap((each) => after(each, since, windows, active))) {
    for (const effect of happening.effects) active[effect] = happening.kind === 'delivered' ? 1 : 0
    if (happening.item < 0) lapseBase(simulation, base, happening.month)
    const old = levels.slice()
    const now = index()
    const gain = subtractRatios(now, before)
    if (happening.kind === 'delivered' || gain.units !== 0) {
      const others = gain.units > 0 ? joinedItems(simulation, happening, active, old, levels) : []
      steps.push(stepOf(simulation, happening, gain, now, others))
    }
    before = now
  }
  return { start, steps, end: before }
}

function stepOf(
  simulation: Simulation,
  { kind, item, month }: Happening,
  gain: Ratio,
  index: Ratio,
  others: readonly Id[],
): WaterfallStep {
  const id: Id | undefined = simulation.items[item]?.id
  const step = { kind, month: monthOf(month), gain, index, ...(others.length > 0 && { with: others }) }
  return id === undefined ? step : { ...step, item: id }
}

/** What a happening still brings after a month: of those before it only deliveries that are overdue and would still count. */
function after(happening: Happening, since: number, windows: EffectWindows, active: Uint8Array): readonly Happening[] {
  if (happening.month > since) return [happening]
  if (happening.kind === 'lapsed') return []
  const effects = happening.effects.filter((e) => active[e] === 0 && since < (windows.until[e] as number))
  return effects.length === 0 ? [] : [{ ...happening, effects }]
}

/**
 * The other items a step owes its gain to, by id: those its effects need, and those whose banked rungs it lets count.
 * `old` and `levels` are the levels before and after it.
 */
function joinedItems(
  simulation: Simulation,
  { item, effects }: Happening,
  active: Uint8Array,
  old: Uint8Array,
  levels: Uint8Array,
): readonly Id[] {
  const others = new Set<number>()
  const begun = new Set(effects)
  levels.forEach((level, position) => {
    const low = old[position] as number
    if (level <= low) return
    let open = rungBits(low + 1, level)
    const start = simulation.effectStart[position] as number
    const end = simulation.effectStart[position + 1] as number
    for (let e = start; e < end; e++) {
      if (!begun.has(e) || ((simulation.effectRungs[e] as number) & open) === 0) continue
      for (let n = simulation.needStart[e] as number; n < (simulation.needStart[e + 1] as number); n++) {
        others.add(simulation.needs[n] as number)
      }
    }
    for (const e of begun) if (e >= start && e < end) open &= ~(simulation.effectRungs[e] as number)
    for (let e = start; e < end; e++) {
      if (active[e] === 0 || begun.has(e) || ((simulation.effectRungs[e] as number) & open) === 0) continue
      others.add(simulation.needs[simulation.needStart[e] as number] as number)
    }
  })
  others.delete(item)
  return [...others].flatMap((at) => simulation.items[at]?.id ?? []).sort(byId)
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
