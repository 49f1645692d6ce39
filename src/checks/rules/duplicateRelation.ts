// The same relation drawn twice says nothing more and counts twice in every list.
import type { Blueprint, Relation } from '../../model/blueprint.ts'
import { byId } from '../../model/sortedIds.ts'
import { Buckets } from '../buckets.ts'
import { type Broken, defineCheck } from '../check.ts'
import { relationSubject } from '../subjects.ts'

export const duplicateRelation = defineCheck(
  {
    id: 'duplicate-relation',
    severity: 'warning',
    title: { id: 'Setiap relasi dicatat satu kali', en: 'Every relation is entered once' },
  },
  function* (blueprint, { relations }) {
    for (const [, leading] of relations.outgoing) {
      if (leading.length <= SHORT && !twice(leading)) continue
      const alike = new Buckets<string, Relation>()
      for (const relation of leading) alike.add(`${relation.kind} ${relation.target}`, relation)
      for (const twins of alike.several()) {
        const [first, ...others] = [...twins].sort((a, b) => byId(a.id, b.id))
        if (first) for (const other of others) yield entered(blueprint, other, first)
      }
    }
  },
)

/** Lists up to this length are looked through without keys: four times as fast for the few relations most elements have. */
const SHORT = 12

/** Whether two lead to the same element. */
function twice(relations: readonly Relation[]): boolean {
  for (let at = 1; at < relations.length; at++) {
    for (let before = 0; before < at; before++) if (relations[at]?.target === relations[before]?.target) return true
  }
  return false
}

function entered(blueprint: Blueprint, relation: Relation, first: Relation): Broken {
  return {
    subject: relationSubject(blueprint, relation),
    others: [first.id],
    message: { id: 'tercatat dua kali', en: 'is entered twice' },
    fix: {
      label: { id: 'Hapus kembarannya', en: 'Delete the twin' },
      preview: {
        id: `Relasi yang sama tetap ada satu${relation.note ? '; catatan pada kembarannya ikut terhapus' : ''}.`,
        en: `One relation of the kind stays${relation.note ? '; the note on its twin goes' : ''}.`,
      },
      command: { name: 'deleteRelations', args: { ids: [relation.id] } },
      ...(relation.note === undefined && { safe: true }),
    },
  }
}
