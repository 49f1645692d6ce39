// Satu Data Indonesia (Perpres 39/2019) asks for a steward of all data: its owner here, or the attribute of that name.
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { ownerFix } from '../ownerFix.ts'
import { elementSubject } from '../subjects.ts'

export const dataWithoutSteward = defineCheck(
  {
    id: 'data-without-steward',
    severity: 'warning',
    title: { id: 'Setiap data punya wali data', en: 'All data has a steward' },
  },
  function* (blueprint, { relations }) {
    for (const element of rowsOf(blueprint.elements)) {
      if (element.kind !== 'data' || element.owner !== undefined || element.attributes['wali-data']) continue
      yield {
        subject: elementSubject(element),
        message: { id: 'belum punya wali data', en: 'has no data steward yet' },
        ...ownerFix(
          blueprint,
          element.id,
          (relations.incoming.get(element.id) ?? []).flatMap(({ kind, source }) =>
            kind === 'mengelola-data' ? source : [],
          ),
        ),
      }
    }
  },
)
