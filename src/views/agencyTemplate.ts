// The services of one agency and what carries them: the processes that deliver them, the applications that support them,
// the data they use, whoever owns those.

import { rowsOf } from '../model/table.ts'
import { neighboursIn } from './neighbours.ts'
import type { ViewTemplate } from './viewTemplates.ts'

const CARRIERS = new Set(['proses-bisnis', 'aplikasi', 'data-informasi'])

/** Services the agency owns, and their direct neighbours among processes, applications and data. */
export const agencyTemplate: ViewTemplate = {
  asks: 'agency',
  elements: (blueprint, agency) =>
    rowsOf(blueprint.elements)
      .filter(({ kind, owner }) => kind === 'layanan' && owner === agency)
      .flatMap(({ id }) => [id, ...neighboursIn(blueprint, id, CARRIERS)]),
  name: ({ agencies }, agency) => {
    const short = agencies[agency]?.short ?? agency
    return { id: `Layanan ${short}`, en: `Services of ${short}` }
  },
}
