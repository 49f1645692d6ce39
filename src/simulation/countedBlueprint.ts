// The part of a roadmap that a question of credit is about: what is planned to be delivered by a month under some assumptions.
import type { Blueprint, Id, RoadmapItem } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { deliveryMonths } from '../roadmap/deliveryMonths.ts'
import { packGatesOn } from './reachedAt.ts'

/**
 * The blueprint with only the items that count in the planned view under the overlay (proposals and what waits for something
 * left out do not), up to a month if one is given. The same object when that is all of them.
 */
export function countedBlueprint(blueprint: Blueprint, month?: Month, overlay?: Overlay): Blueprint {
  const months = deliveryMonths(blueprint, 'planned', overlay)
  const packGates = packGatesOn(blueprint, overlay)
  const counted = Object.values(blueprint.roadmap).filter(({ id }) => {
    const delivered = months.get(id)
    return delivered !== undefined && (month === undefined || delivered <= month)
  })
  if (counted.length === Object.keys(blueprint.roadmap).length && packGates === blueprint.plan.packGates) {
    return blueprint
  }
  const roadmap: Record<Id, RoadmapItem> = {}
  for (const item of counted) roadmap[item.id] = item
  return { ...blueprint, plan: { ...blueprint.plan, packGates }, roadmap }
}
