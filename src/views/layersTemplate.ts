// The whole architecture in six layers, from business process down to security.

import { architectureDomains, domainOfKind } from '../model/metamodel.ts'
import { rowsOf } from '../model/table.ts'
import type { ViewTemplate } from './viewTemplates.ts'

/** Every element of the six domains. */
export const layersTemplate: ViewTemplate = {
  elements: ({ elements }) =>
    rowsOf(elements)
      .filter(({ kind }) => architectureDomains.some((domain) => domain === domainOfKind(kind)))
      .map(({ id }) => id),
  name: () => ({ id: 'Enam lapisan arsitektur', en: 'Six layers of the architecture' }),
  groupBy: 'domain',
}
