// An application without an agency has nobody to keep it running.
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { ownerFix } from '../ownerFix.ts'
import { elementSubject } from '../subjects.ts'

export const applicationWithoutOwner = defineCheck(
  {
    id: 'application-without-owner',
    severity: 'warning',
    title: { id: 'Setiap aplikasi punya pemilik', en: 'Every application has an owner' },
  },
  function* (blueprint, { relations }) {
    for (const element of rowsOf(blueprint.elements)) {
      if (element.kind !== 'aplikasi' || element.owner !== undefined) continue
      yield {
        subject: elementSubject(element),
        message: { id: 'belum punya pemilik', en: 'has no owner yet' },
        ...ownerFix(
          blueprint,
          element.id,
          (relations.outgoing.get(element.id) ?? []).flatMap(({ kind, target }) =>
            kind === 'mendukung-layanan' ? target : [],
          ),
        ),
      }
    }
  },
)
