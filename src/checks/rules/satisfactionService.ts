// Satisfaction is asked about a service; a result tied to an application or a process counts for nothing people can use.

import { kindOf } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { satisfactionSubject } from '../subjects.ts'

export const satisfactionService = defineCheck(
  {
    id: 'satisfaction-service',
    severity: 'warning',
    title: { id: 'Hasil survei kepuasan menyangkut layanan', en: 'Satisfaction results are about services' },
  },
  function* (blueprint) {
    for (const row of Object.values(blueprint.satisfaction)) {
      const element = getRow(blueprint.elements, row.service)
      if (!element || element.kind === 'layanan') continue
      const kind = kindOf(element.kind)?.name ?? { id: element.kind, en: element.kind }
      yield {
        subject: satisfactionSubject(blueprint, row),
        message: {
          id: `terkait dengan elemen berjenis ${kind.id}, bukan layanan`,
          en: `belongs to an element of kind ${kind.en}, not to a service`,
        },
      }
    }
  },
)
