// Data and where it flows: data, who makes and uses it, and the applications that exchange it.

import { relationKindOf } from '../model/metamodel.ts'
import { rowsOf } from '../model/table.ts'
import { domainOf, neighboursIn } from './neighbours.ts'
import type { ViewTemplate } from './viewTemplates.ts'

const MAKERS = new Set(['proses-bisnis', 'layanan', 'aplikasi'])
/** The relation kind of the metamodel that says two systems exchange data. */
const EXCHANGE = 'bertukar-data'

/** All data, its makers and users, and both ends of every exchange. */
export const dataTemplate: ViewTemplate = {
  elements: (blueprint) => [
    ...rowsOf(blueprint.elements)
      .filter(({ id }) => domainOf(blueprint, id) === 'data-informasi')
      .flatMap(({ id }) => [id, ...neighboursIn(blueprint, id, MAKERS)]),
    ...rowsOf(blueprint.relations)
      .filter(({ kind }) => relationKindOf(kind)?.id === EXCHANGE)
      .flatMap(({ source, target }) => [source, target].filter((end) => domainOf(blueprint, end) !== undefined)),
  ],
  name: () => ({ id: 'Integrasi data', en: 'Data integration' }),
}
