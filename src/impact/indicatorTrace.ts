// From an indicator to the ground: the items that lift it, the elements they change, the nearest services that stop with
// those, with the way there. Tells what hangs together; it weighs nothing.

import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow, hasRow } from '../model/table.ts'
import { dependence, type Step } from './dependence.ts'
import { reached, stepsTo } from './reached.ts'

export interface TracedService {
  readonly service: Id
  /** From the changed element to the service. */
  readonly steps: readonly Step[]
}

export interface TracedElement {
  readonly element: Id
  /** Nearest first; none for an element that is a service itself. */
  readonly services: readonly TracedService[]
}

export interface TracedItem {
  readonly item: Id
  /** Elements it changes and their successors, by id. */
  readonly elements: readonly TracedElement[]
}

/** Ids of the items with an effect on an indicator of the plan's instrument, and those such an effect needs. Proposals are left out. */
export function itemsLifting(blueprint: Blueprint, indicator: IndicatorId): readonly Id[] {
  const { roadmap, plan } = blueprint
  const items = new Set<Id>()
  for (const item of Object.values(roadmap)) {
    if (item.proposed) continue
    for (const effect of Object.values(item.effects)) {
      if (effect.instrument !== plan.instrument || effect.indicator !== indicator) continue
      items.add(item.id)
      for (const other of Object.keys(effect.with)) if (roadmap[other] && !roadmap[other].proposed) items.add(other)
    }
  }
  return [...items].sort(byId)
}

/** The trace of an indicator, by item id; empty when no item lifts it. O(changed elements × (elements + relations)). */
export function indicatorTrace(blueprint: Blueprint, indicator: IndicatorId): readonly TracedItem[] {
  const known = new Map<Id, readonly TracedService[]>()
  const above = (element: Id): readonly TracedService[] => {
    const services = known.get(element) ?? servicesAbove(blueprint, element)
    known.set(element, services)
    return services
  }
  return itemsLifting(blueprint, indicator).map((item) => {
    const changes = Object.values(blueprint.roadmap[item]?.changes ?? {})
    const changed = new Set(changes.flatMap(({ element, by }) => (by === undefined ? [element] : [element, by])))
    return {
      item,
      elements: [...changed]
        .filter((id) => hasRow(blueprint.elements, id))
        .sort(byId)
        .map((element) => ({ element, services: above(element) })),
    }
  })
}

/** The nearest services that stop with an element, with the way there: a service that needs another is not gone on to. */
function servicesAbove(blueprint: Blueprint, start: Id): readonly TracedService[] {
  const { neededBy } = dependence(blueprint)
  const isService = (id: Id): boolean => getRow(blueprint.elements, id)?.kind === 'layanan'
  const found = reached(
    start,
    (id) => (isService(id) ? [] : (neededBy.get(id) ?? [])),
    (id) => hasRow(blueprint.elements, id),
  )
  return [...found.keys()].filter(isService).map((service) => ({ service, steps: stepsTo(found, service) }))
}
