// What cards, bars and rows show of one roadmap item, computed once per item: sums, the months that hold, its effects.
// Must not look at other items or at the screen's language.

import type { Id, RoadmapItem, Rupiah, Year } from '../../model/blueprint.ts'
import type { Month } from '../../model/month.ts'
import { type ShownStatus, shownStatus } from '../parts/shownStatus.ts'

/** An effect as a chip: "I29 1→3". */
export interface EffectChip {
  readonly id: Id
  readonly instrument: Id
  readonly indicator: string
  readonly from: number
  readonly to: number
  /** Counts only together with other items. */
  readonly joint: boolean
}

export interface ItemSummary {
  readonly item: RoadmapItem
  readonly total: Rupiah
  readonly byYear: { readonly [year: Year]: Rupiah }
  /** By indicator number, then rung. */
  readonly chips: readonly EffectChip[]
  readonly joint: boolean
  /** The months that hold: actual where known, else planned. */
  readonly start: Month
  readonly finish: Month
}

const known = new WeakMap<RoadmapItem, ItemSummary>()

/** The summary of an item; the same object for the same item. */
export function itemSummary(item: RoadmapItem): ItemSummary {
  const before = known.get(item)
  if (before) return before
  const byYear: Record<Year, Rupiah> = {}
  let total = 0
  for (const [year, funds] of Object.entries(item.costs)) {
    const sum = Object.values(funds).reduce((all, rupiah) => all + rupiah, 0)
    byYear[year] = sum
    total += sum
  }
  const chips = Object.values(item.effects)
    .map((effect) => ({
      id: effect.id,
      instrument: effect.instrument,
      indicator: effect.indicator,
      from: effect.from,
      to: effect.to,
      joint: Object.keys(effect.with).length > 0,
    }))
    .sort((a, b) => numeric.compare(a.indicator, b.indicator) || a.from - b.from || (a.id < b.id ? -1 : 1))
  const summary: ItemSummary = {
    item,
    total,
    byYear,
    chips,
    joint: chips.some((chip) => chip.joint),
    start: (item.status !== 'planned' && item.actualStart) || item.start,
    finish: (item.status === 'done' && item.actualFinish) || item.finish,
  }
  known.set(item, summary)
  return summary
}

/** Compares text the way planners count: P2 before P10. */
export const numeric = new Intl.Collator('id', { numeric: true, sensitivity: 'base' })

/** True when the planned finish has passed and the item is not done: it should have been delivered before `today`. */
export function isOverdue(item: RoadmapItem, today: Month): boolean {
  return item.status !== 'done' && item.finish < today
}

/** True when the item should have started before `today` and has not. */
export function isLateToStart(item: RoadmapItem, today: Month): boolean {
  return item.status === 'planned' && item.start < today
}

/** Number of items by status and what they cost together; proposals stand apart, for they are not in the plan. */
export interface Totals {
  readonly count: number
  readonly cost: Rupiah
  readonly byStatus: Readonly<Record<ShownStatus, { readonly count: number; readonly cost: Rupiah }>>
}

/** Counts and sums of items; `count` and `cost` are of all but the proposals. */
export function totalsOf(items: readonly RoadmapItem[]): Totals {
  const byStatus = {
    proposed: { count: 0, cost: 0 },
    planned: { count: 0, cost: 0 },
    'in-progress': { count: 0, cost: 0 },
    done: { count: 0, cost: 0 },
  }
  for (const item of items) {
    const sums = byStatus[shownStatus(item)]
    sums.count += 1
    sums.cost += itemSummary(item).total
  }
  const { planned, 'in-progress': begun, done } = byStatus
  return {
    count: planned.count + begun.count + done.count,
    cost: planned.cost + begun.cost + done.cost,
    byStatus,
  }
}
