// A relation kind may join only the kinds the metamodel lists for it.
import { kindOf, relationKindOf, relationKindsBetween } from '../../model/metamodel.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { relationSubject } from '../subjects.ts'

export const forbiddenRelation = defineCheck(
  {
    id: 'forbidden-relation',
    severity: 'error',
    title: { id: 'Relasi diizinkan metamodel', en: 'Relations are ones the metamodel allows' },
  },
  function* (blueprint) {
    for (const relation of rowsOf(blueprint.relations)) {
      const source = kindOf(getRow(blueprint.elements, relation.source)?.kind ?? '')
      const target = kindOf(getRow(blueprint.elements, relation.target)?.kind ?? '')
      const kind = relationKindOf(relation.kind)
      // Missing ends and unknown kinds are told by other rules.
      if (!source || !target || !kind || relationKindsBetween(source.id, target.id).includes(kind)) continue
      yield {
        subject: relationSubject(blueprint, relation),
        message: {
          id: `relasi “${kind.name.id}” tidak boleh menghubungkan ${source.name.id} ke ${target.name.id}`,
          en: `the relation “${kind.name.en}” may not join ${source.name.en} to ${target.name.en}`,
        },
      }
    }
  },
)
