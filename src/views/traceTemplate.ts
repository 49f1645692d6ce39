// From an indicator to the ground: the elements that the roadmap items lifting it change, and the services that live on them.

import { dependence } from '../impact/dependence.ts'
import { reached, wayTo } from '../impact/reached.ts'
import type { Blueprint, Id } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import { instrumentOf } from '../model/instruments.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow, hasRow } from '../model/table.ts'
import type { ViewTemplate } from './viewTemplates.ts'

/** Ids of the items with an effect on an indicator of the plan's instrument, and those such an effect needs. Proposals are left out. */
export function itemsLifting(blueprint: Blueprint, indicator: Id): readonly Id[] {
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

/** Changed elements and their successors, the services that stop with them, and what lies on the way there. */
export const traceTemplate: ViewTemplate = {
  asks: 'indicator',
  elements: (blueprint, indicator) => {
    const changed = itemsLifting(blueprint, indicator)
      .flatMap((item) => Object.values(blueprint.roadmap[item]?.changes ?? {}))
      .flatMap(({ element, by }) => (by === undefined ? [element] : [element, by]))
      .filter((id) => hasRow(blueprint.elements, id))
    return [...changed, ...new Set(changed.flatMap((id) => servicesAbove(blueprint, id)))]
  },
  name: (blueprint, indicator) => {
    const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
    const short = instrument && indicatorOf(instrument, indicator)?.shortName
    return {
      id: `Jejak indikator ${indicator}${short ? ` ${short.id}` : ''}`,
      en: `Trace of indicator ${indicator}${short ? ` ${short.en}` : ''}`,
    }
  },
}

/** The nearest services that stop with an element, with what lies between: a service that needs another is not gone on to. */
function servicesAbove(blueprint: Blueprint, start: Id): readonly Id[] {
  const { neededBy } = dependence(blueprint)
  const isService = (id: Id): boolean => getRow(blueprint.elements, id)?.kind === 'layanan'
  const found = reached(
    start,
    (id) => (isService(id) ? [] : (neededBy.get(id) ?? [])),
    (id) => hasRow(blueprint.elements, id),
  )
  return [...found.keys()].filter(isService).flatMap((service) => wayTo(found, service))
}
