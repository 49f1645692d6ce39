// When a lifting set is ready as planned: its items' months and the lags of the effects it rests on.
import { monthNumber } from '../model/month.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { deliveryMonth } from '../roadmap/deliveryMonths.ts'
import type { Ground } from './ground.ts'
import type { NumberSet } from './minimalSets.ts'

/** The items of a set that are delivered, but whose evidence lapsed for an effect the set begins. */
export function renewedItems({ simulation, delivered, month }: Ground, steps: NumberSet, begun: readonly number[]) {
  const { needStart, needs, lag } = simulation
  return steps.filter((item) =>
    begun.some(
      (e) =>
        needs.subarray(needStart[e], needStart[e + 1]).includes(item) &&
        (delivered[item] as number) + (lag[e] as number) <= month,
    ),
  )
}

/**
 * The earliest month number in which the set does its work. `begun` are the effects that begin with it; `inTime` tells
 * whether the level is still reached when some of them stay out. Later effects are left out while it is.
 */
export function readyMonth(
  ground: Ground,
  steps: NumberSet,
  begun: readonly number[],
  inTime: (barred: ReadonlySet<number>) => boolean,
  overlay?: Overlay,
): number {
  const { simulation, delivered, month } = ground
  const { items, needStart, needs, lag } = simulation
  const moves = overlay?.moves ? { moves: overlay.moves } : undefined
  const planned = (at: number): number => {
    const item = items[at]
    return item ? monthNumber(deliveryMonth(item, 'planned', moves) ?? item.finish) : month
  }
  /** From when an item of the set counts after a lag; what lapsed is renewed in the month asked about. */
  const counts = (item: number, after: number): number => {
    const since = delivered[item] as number
    return since <= month ? Math.max(since + after, since + after > month ? 0 : month) : planned(item) + after
  }
  const begins = (e: number): number => {
    let last = 0
    for (let n = needStart[e] as number; n < (needStart[e + 1] as number); n++) {
      const item = needs[n] as number
      if (steps.includes(item)) last = Math.max(last, counts(item, lag[e] as number))
    }
    return last
  }
  const floor = Math.max(
    ...steps.map((step) => ((delivered[step] ?? month + 1) <= month ? (delivered[step] as number) : planned(step))),
  )
  const starts = begun.map((e) => ({ e, from: begins(e) })).filter(({ from }) => from > floor)
  const months = [...new Set(starts.map(({ from }) => from))].sort((a, b) => b - a)
  const barred = new Set<number>()
  for (const late of months) {
    for (const { e, from } of starts) if (from === late) barred.add(e)
    if (!inTime(barred)) return late
  }
  return floor
}
