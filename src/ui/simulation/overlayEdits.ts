// How what-if assumptions change: pure edits of an overlay. What equals the blueprint is no assumption and is dropped.

import type { RoadmapItem } from '../../model/blueprint.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import type { BarMonths } from '../roadmap/barMonths.ts'

/** No assumptions at all. */
export const NO_OVERLAY: Overlay = {}

/** The months an item has under the assumptions. */
export function assumedMonths(overlay: Overlay, item: RoadmapItem): BarMonths {
  return overlay.moves?.[item.id] ?? item
}

/** True when the item itself is counted (its predecessors may still drop it). */
export function isIncluded(overlay: Overlay, item: RoadmapItem): boolean {
  return overlay.included?.[item.id] ?? isPlanned(item)
}

/** Counts an item, or leaves it out; what the plan says anyway is no assumption. */
export function withIncluded(overlay: Overlay, item: RoadmapItem, included: boolean): Overlay {
  const { [item.id]: _, ...others } = overlay.included ?? {}
  return { ...overlay, included: included === isPlanned(item) ? others : { ...others, [item.id]: included } }
}

const isPlanned = (item: RoadmapItem): boolean => !(item.proposed && item.status === 'planned')

/** Gives an item other months; its own months are no assumption. */
export function withMonths(overlay: Overlay, item: RoadmapItem, months: BarMonths): Overlay {
  const { [item.id]: _, ...others } = overlay.moves ?? {}
  const same = months.start === item.start && months.finish === item.finish
  return { ...overlay, moves: same ? others : { ...others, [item.id]: { start: months.start, finish: months.finish } } }
}

/** Takes a shock for certain, for one that never strikes, or (undefined) by its own chance, which is no assumption. */
export function withShock(overlay: Overlay, id: string, strikes: boolean | undefined): Overlay {
  const { [id]: _, ...others } = overlay.shocks ?? {}
  return { ...overlay, shocks: strikes === undefined ? others : { ...others, [id]: strikes } }
}

/** How many assumptions an overlay holds. */
export function assumptionCount(overlay: Overlay): number {
  return (
    Object.keys(overlay.included ?? {}).length +
    Object.keys(overlay.moves ?? {}).length +
    Object.keys(overlay.shocks ?? {}).length +
    (overlay.packGates === undefined ? 0 : 1)
  )
}
