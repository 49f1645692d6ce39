// The same relation drawn twice says nothing more and counts twice in every list.
import type { Relation } from '../../model/blueprint.ts'
import { sortedRows } from '../../model/sortedIds.ts'
import { defineCheck } from '../check.ts'
import { relationSubject } from '../subjects.ts'

export const duplicateRelation = defineCheck(
  {
    id: 'duplicate-relation',
    severity: 'warning',
    title: { id: 'Setiap relasi dicatat satu kali', en: 'Every relation is entered once' },
  },
  function* (blueprint) {
    const first = new Map<string, Relation>()
    for (const relation of sortedRows(blueprint.relations)) {
      const key = `${relation.kind} ${relation.source} ${relation.target}`
      const other = first.get(key)
      if (!other) first.set(key, relation)
      else {
        yield {
          subject: relationSubject(blueprint, relation),
          others: [other.id],
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
    }
  },
)
