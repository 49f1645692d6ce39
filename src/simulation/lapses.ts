// Which evidence stops counting soon, how many index points hang on it, and what would renew it (semantics §5). Looks ahead
// from a month in a view; unknown levels count as the lowest.
import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { type Month, monthOf } from '../model/month.ts'
import { byId } from '../model/sortedIds.ts'
import { subtractRatios } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { indexOfLevels } from '../scoring/scoreLevels.ts'
import { rungBits } from './compileSimulation.ts'
import { activeAt, baseAt, type EffectWindows, evaluateLevels } from './evaluateLevels.ts'
import { type Ground, groundOf } from './ground.ts'
import { reachedAt, windowsOf } from './reachedAt.ts'
import type { StandingQuestion } from './standingAt.ts'
import { storedLevels } from './storedLevels.ts'

/** How many months ahead a lapse is worth a warning. */
export const WARNING_MONTHS = 6

/** Whose evidence it is: that of the assessment, or that of an item's effect. */
export type LapseSource =
  | { readonly kind: 'assessment' }
  | { readonly kind: 'effect'; readonly item: Id; readonly effect: Id }

/** An item with an effect that covers the rungs. */
export interface LapseRenewal {
  readonly item: Id
  /**
   * `counted`: in this view it counts in the month of the lapse, so that no rung is lost · `planned`: it would, delivered as
   * planned · `late`: not even then.
   */
  readonly when: 'counted' | 'planned' | 'late'
}

export interface Lapse {
  readonly source: LapseSource
  readonly indicator: IndicatorId
  /** The rungs it stops satisfying, lowest first. */
  readonly rungs: readonly number[]
  /** First month in which it no longer counts. */
  readonly month: Month
  /** Months from the one asked about to `month`: 1 = it counts this month for the last time. */
  readonly monthsLeft: number
  /** Index now less the index with these rungs lapsed; 0 where something else satisfies them too. */
  readonly risk: Ratio
  /** Stored level of the indicator in the months before and of the lapse in this view, where it falls. */
  readonly fall?: { readonly from: number; readonly to: number }
  /** Those that count first, then those planned in time, then by id. */
  readonly renewals: readonly LapseRenewal[]
}

/** The evidence that counts now and stops within `months`, by month, risk (largest first), place in the instrument and rung. */
export function lapses(blueprint: Blueprint, question: StandingQuestion, months = 12): readonly Lapse[] {
  const ground = groundOf(blueprint, question)
  const { simulation, month, windows, packGates, low } = ground
  const { table, instrument } = simulation
  const base = baseAt(simulation, simulation.lowBase, month)
  const active = new Uint8Array(simulation.effects.length)
  activeAt(windows, month, active)
  const levels = new Uint8Array(table.answers.length)
  const now = indexOfLevels(table, low)
  const riskOf = (rungs: Int32Array): Ratio => {
    evaluateLevels(simulation, rungs, active, packGates, levels)
    return subtractRatios(now, indexOfLevels(table, storedLevels(simulation, levels)))
  }
  const fallAt = fallsByMonth(ground)
  const planned = windowsOf(blueprint, simulation, 'planned', question.overlay)
  const isSoon = (lapse: number) => lapse > month && lapse <= month + months
  const found: { readonly lapse: Lapse; readonly position: number }[] = []
  const tell = (position: number, source: LapseSource, bits: number, at: number, risk: Ratio) => {
    const fall = fallAt(position, at)
    const rungs = Array.from({ length: instrument.levels.max }, (_, nth) => nth + 1).filter(
      (rung) => bits & (1 << rung),
    )
    const lapse: Lapse = {
      source,
      indicator: table.answers[position] as IndicatorId,
      rungs,
      month: monthOf(at),
      monthsLeft: at - month,
      risk,
      ...(fall && { fall }),
      renewals: renewalsOf(ground, planned, position, bits, at),
    }
    found.push({ lapse, position })
  }
  for (const { position, rung, until } of simulation.lapses) {
    if (!isSoon(until + 1)) continue
    const without = base.slice()
    without[position] = (without[position] as number) & ~(1 << rung)
    tell(position, { kind: 'assessment' }, 1 << rung, until + 1, riskOf(without))
  }
  table.answers.forEach((_, position) => {
    for (
      let e = simulation.effectStart[position] as number;
      e < (simulation.effectStart[position + 1] as number);
      e++
    ) {
      const until = windows.until[e] as number
      const bits = (simulation.effectRungs[e] as number) & rungBits(instrument.levels.min + 1, instrument.levels.max)
      const owned = simulation.effects[e]
      if (active[e] === 0 || !isSoon(until) || bits === 0 || !owned) continue
      active[e] = 0
      const risk = riskOf(base)
      active[e] = 1
      tell(position, { kind: 'effect', item: owned.item.id, effect: owned.effect.id }, bits, until, risk)
    }
  })
  return found.sort(compareFound).map(({ lapse }) => lapse)
}

function compareFound(
  a: { readonly lapse: Lapse; readonly position: number },
  b: { readonly lapse: Lapse; readonly position: number },
): number {
  return (
    a.lapse.monthsLeft - b.lapse.monthsLeft ||
    b.lapse.risk.units - a.lapse.risk.units ||
    a.position - b.position ||
    (a.lapse.rungs[0] ?? 0) - (b.lapse.rungs[0] ?? 0) ||
    Number(a.lapse.source.kind === 'effect') - Number(b.lapse.source.kind === 'effect')
  )
}

/** The fall of a level from a month to the next, each month looked at once. */
function fallsByMonth({ simulation, windows, packGates }: Ground) {
  const known = new Map<number, ArrayLike<number>>()
  const levelsAt = (month: number): ArrayLike<number> => {
    const levels = known.get(month) ?? reachedAt(simulation, windows, month, packGates).low
    known.set(month, levels)
    return levels
  }
  return (position: number, month: number): Lapse['fall'] => {
    const from = levelsAt(month - 1)[position] as number
    const to = levelsAt(month)[position] as number
    return to < from ? { from, to } : undefined
  }
}

/** Items whose effects cover all the rungs and have not lapsed by the month themselves. */
function renewalsOf(
  { simulation, windows }: Ground,
  planned: EffectWindows,
  position: number,
  bits: number,
  month: number,
): LapseRenewal[] {
  const found = new Map<Id, LapseRenewal['when']>()
  for (let e = simulation.effectStart[position] as number; e < (simulation.effectStart[position + 1] as number); e++) {
    const owned = simulation.effects[e]
    if (((simulation.effectRungs[e] as number) & bits) !== bits || !owned) continue
    if ((planned.until[e] as number) <= month || (windows.until[e] as number) <= month) continue
    const when =
      (windows.from[e] as number) <= month ? 'counted' : (planned.from[e] as number) <= month ? 'planned' : 'late'
    const before = found.get(owned.item.id)
    if (before === undefined || ORDER[when] < ORDER[before]) found.set(owned.item.id, when)
  }
  return [...found]
    .map(([item, when]) => ({ item, when }))
    .sort((a, b) => ORDER[a.when] - ORDER[b.when] || byId(a.item, b.item))
}

const ORDER = { counted: 0, planned: 1, late: 2 } as const
