// An element needs no relation to itself: an application that exchanges data with itself is a slip of the hand.
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { relationSubject } from '../subjects.ts'

export const relationToItself = defineCheck(
  {
    id: 'relation-to-itself',
    severity: 'warning',
    title: { id: 'Relasi menghubungkan dua elemen', en: 'Relations join two elements' },
  },
  function* (blueprint) {
    for (const relation of rowsOf(blueprint.relations)) {
      if (relation.source !== relation.target) continue
      yield {
        subject: relationSubject(blueprint, relation),
        message: { id: 'menghubungkan elemen dengan dirinya sendiri', en: 'joins an element to itself' },
        fix: {
          label: { id: 'Hapus relasi', en: 'Delete the relation' },
          preview: { id: 'Relasi ke diri sendiri dihapus.', en: 'The relation to itself is deleted.' },
          command: { name: 'deleteRelations', args: { ids: [relation.id] } },
          safe: true,
        },
      }
    }
  },
)
