// What everything runs on: infrastructure, the applications on it and the security that guards it.

import { rowsOf } from '../model/table.ts'
import { domainOf, neighboursIn } from './neighbours.ts'
import type { ViewTemplate } from './viewTemplates.ts'

const AROUND = new Set(['aplikasi', 'keamanan'])

/** All infrastructure with its direct neighbours among applications and security. */
export const infrastructureTemplate: ViewTemplate = {
  elements: (blueprint) =>
    rowsOf(blueprint.elements)
      .filter(({ id }) => domainOf(blueprint, id) === 'infrastruktur')
      .flatMap(({ id }) => [id, ...neighboursIn(blueprint, id, AROUND)]),
  name: () => ({ id: 'Infrastruktur', en: 'Infrastructure' }),
}
