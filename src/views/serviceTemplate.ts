// One service end to end: everything it needs, down to infrastructure, and the security that guards any of it.

import { dependence } from '../impact/dependence.ts'
import { reached } from '../impact/reached.ts'
import type { Blueprint, Id } from '../model/blueprint.ts'
import { getRow, hasRow } from '../model/table.ts'
import { domainOf, neighboursIn } from './neighbours.ts'
import type { ViewTemplate } from './viewTemplates.ts'

const SECURITY = new Set(['keamanan'])

/** The service, what it needs directly or not, and the security joined to any of these. */
export const serviceTemplate: ViewTemplate = {
  asks: 'service',
  elements: (blueprint, service) => {
    if (getRow(blueprint.elements, service)?.kind !== 'layanan') return []
    const chain = [service, ...needsOf(blueprint, service)]
    return [...chain, ...chain.flatMap((id) => neighboursIn(blueprint, id, SECURITY))]
  },
  name: ({ elements }, service) => {
    const name = getRow(elements, service)?.name ?? service
    return { id: `${name}: ujung ke ujung`, en: `${name}: end to end` }
  },
}

function needsOf(blueprint: Blueprint, service: Id): Iterable<Id> {
  const { needs } = dependence(blueprint)
  return reached(
    service,
    (id) => needs.get(id) ?? [],
    (id) => hasRow(blueprint.elements, id) && domainOf(blueprint, id) !== undefined,
  ).keys()
}
