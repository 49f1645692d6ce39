// When each item is delivered in a view (semantics §3), under the assumptions of an overlay. Predecessors do not delay a
// delivery; leaving an item out takes what waits for it along (§7).
import type { Blueprint, Id, RoadmapItem } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import type { DeliveryView, Overlay } from './delivery.ts'
import { settledOverlay } from './settledOverlay.ts'

/**
 * The month at whose end one item is delivered, or undefined when it does not count in the view. Looks at this item
 * alone and at settled assumptions: `deliveryMonths` also knows what was left out before it, proposals and shocks. A done item stays done whatever the overlay
 * says; without its actual month it never counts (a check names it).
 */
export function deliveryMonth(item: RoadmapItem, view: DeliveryView, overlay?: Overlay): Month | undefined {
  if (item.status === 'done') return item.actualFinish
  if (overlay?.included?.[item.id] === false) return undefined
  if (view === 'realised' || (view === 'committed' && item.status === 'planned')) return undefined
  return overlay?.moves?.[item.id]?.finish ?? item.finish
}

/** The delivery month of every item that counts in the view, by item. O(items + predecessors). */
export function deliveryMonths(blueprint: Blueprint, view: DeliveryView, overlay?: Overlay): ReadonlyMap<Id, Month> {
  const settled = settledOverlay(blueprint, overlay)
  const out = leftOut(blueprint, settled)
  const months = new Map<Id, Month>()
  for (const item of Object.values(blueprint.roadmap)) {
    const month = out.has(item.id) ? undefined : deliveryMonth(item, view, settled)
    if (month !== undefined) months.set(item.id, month)
  }
  return months
}

/** Items left out under the overlay (proposals and what a certain budget cut strikes too), and those that wait for them directly or not; done items are never among them. */
export function leftOut(blueprint: Blueprint, overlay?: Overlay): ReadonlySet<Id> {
  const out = new Set<Id>()
  const excluded = Object.entries(settledOverlay(blueprint, overlay).included ?? {}).flatMap(([id, included]) =>
    included ? [] : [id],
  )
  if (excluded.length === 0) return out
  const successors = new Map<Id, Id[]>()
  for (const { id, predecessors } of Object.values(blueprint.roadmap)) {
    for (const before of Object.keys(predecessors)) {
      const list = successors.get(before)
      if (list) list.push(id)
      else successors.set(before, [id])
    }
  }
  const open = excluded
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const item = blueprint.roadmap[id]
    if (!item || item.status === 'done' || out.has(id)) continue
    out.add(id)
    open.push(...(successors.get(id) ?? []))
  }
  return out
}
