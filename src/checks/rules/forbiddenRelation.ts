// A relation kind may join only the kinds the metamodel lists for it.

import type { Blueprint, Relation } from '../../model/blueprint.ts'
import { kindOf, relationKindOf, relationKindsBetween } from '../../model/metamodel.ts'
import { relationIndex } from '../../model/relationIndex.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import type { Fix } from '../fix.ts'
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
        fix: wayOut(blueprint, relation, source.id, target.id),
      }
    }
  },
)

/** The one relation that may be instead: the same the other way round, or the only kind allowed; else none. */
function wayOut(blueprint: Blueprint, relation: Relation, source: string, target: string): Fix {
  const { id, kind } = relation
  const twin = (end: Partial<Relation>): boolean => {
    const next = { ...relation, ...end }
    const others = relationIndex(blueprint).outgoing.get(next.source) ?? []
    return others.some((each) => each.id !== id && each.kind === next.kind && each.target === next.target)
  }
  const turned = { source: relation.target, target: relation.source }
  if (relationKindsBetween(target, source).some((each) => each.id === kind) && !twin(turned)) {
    return {
      label: { id: 'Balik arahnya', en: 'Turn it round' },
      preview: { id: 'Relasi ini berbalik arah.', en: 'This relation leads the other way round.' },
      command: { name: 'replaceRelationEnds', args: { id, ...turned } },
    }
  }
  const [only, ...others] = relationKindsBetween(source, target)
  if (only && others.length === 0 && !twin({ kind: only.id })) {
    return {
      label: { id: `Jadikan “${only.name.id}”`, en: `Make it “${only.name.en}”` },
      preview: {
        id: `Jenis relasi ini menjadi “${only.name.id}”, satu-satunya yang diperbolehkan di sini.`,
        en: `The kind of this relation becomes “${only.name.en}”, the only one allowed here.`,
      },
      command: { name: 'editRelation', args: { id, set: { kind: only.id } } },
    }
  }
  return {
    label: { id: 'Hapus relasi', en: 'Delete the relation' },
    preview: {
      id: 'Relasi ini dihapus; kedua elemennya tetap ada.',
      en: 'This relation is deleted; both elements stay.',
    },
    command: { name: 'deleteRelations', args: { ids: [id] } },
  }
}
