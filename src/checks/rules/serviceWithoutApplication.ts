// A digital service runs on an application.
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const serviceWithoutApplication = defineCheck(
  {
    id: 'service-without-application',
    severity: 'warning',
    title: { id: 'Setiap layanan didukung aplikasi', en: 'Every service is supported by an application' },
  },
  function* (blueprint, context) {
    for (const element of rowsOf(blueprint.elements)) {
      if (element.kind !== 'layanan') continue
      if (context.relations.incoming.get(element.id)?.some(({ kind }) => kind === 'mendukung-layanan')) continue
      yield {
        subject: elementSubject(element),
        message: { id: 'belum didukung aplikasi mana pun', en: 'is not supported by any application yet' },
      }
    }
  },
)
