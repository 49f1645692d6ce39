// What the counted items cost, amount by amount, under the assumptions of an overlay. Must not judge limits: it only says
// which rupiah of which item falls into which year.
import type { Blueprint, Id, ItemStatus, RoadmapItem, Rupiah, Year } from '../model/blueprint.ts'
import { yearOf } from '../model/month.ts'
import type { DeliveryView, Overlay } from './delivery.ts'
import { leftOut } from './deliveryMonths.ts'
import { settledOverlay } from './settledOverlay.ts'

/** One stated amount of an item, in the year it falls into under the assumptions. */
export interface CostEntry {
  readonly item: Id
  readonly year: Year
  /** Source of funds, an id of the metamodel. */
  readonly fund: string
  readonly amount: Rupiah
}

const COUNTED: { readonly [V in DeliveryView]: readonly ItemStatus[] } = {
  realised: ['done'],
  committed: ['done', 'in-progress'],
  planned: ['done', 'in-progress', 'planned'],
}

/**
 * The amounts of every item that counts in the view, by item, year and fund. An item left out under the overlay (switched
 * off, proposed and not taken in, struck for certain, or waiting for such a one) costs nothing; done items always cost what
 * they state. An item moved under the overlay takes its costs along by whole years, see `yearsMoved`.
 */
export function costEntries(
  blueprint: Blueprint,
  overlay?: Overlay,
  view: DeliveryView = 'planned',
): readonly CostEntry[] {
  const settled = settledOverlay(blueprint, overlay)
  const out = leftOut(blueprint, settled)
  const entries: CostEntry[] = []
  for (const id of Object.keys(blueprint.roadmap).sort()) {
    const item = blueprint.roadmap[id] as RoadmapItem
    if (out.has(id) || !COUNTED[view].includes(item.status)) continue
    const by = yearsMoved(item, settled)
    for (const year of Object.keys(item.costs).sort()) {
      const funds = item.costs[year] ?? {}
      for (const fund of Object.keys(funds).sort()) {
        entries.push({ item: id, year: String(Number(year) + by), fund, amount: funds[fund] ?? 0 })
      }
    }
  }
  return entries
}

/**
 * By how many calendar years an overlay moves both ends of an item: costs are stated per year, so they move only with the
 * whole of it. From 11/2027–02/2028 to 01/2028–04/2028 is 0 years (the finish stays in 2028), a year later is 1. Done
 * items stay.
 */
export function yearsMoved(item: RoadmapItem, overlay: Overlay | undefined): number {
  const moved = overlay?.moves?.[item.id]
  if (!moved || item.status === 'done') return 0
  const start = yearOf(moved.start) - yearOf(item.start)
  const finish = yearOf(moved.finish) - yearOf(item.finish)
  if (start > 0 && finish > 0) return Math.min(start, finish)
  return start < 0 && finish < 0 ? Math.max(start, finish) : 0
}
