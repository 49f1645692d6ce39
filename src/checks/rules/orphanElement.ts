// An element that nothing leads to or from explains nothing: it is not connected yet, or not needed.
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const orphanElement = defineCheck(
  {
    id: 'orphan-element',
    severity: 'info',
    title: { id: 'Setiap elemen terhubung', en: 'Every element is connected' },
  },
  function* (blueprint, { relations }) {
    for (const element of rowsOf(blueprint.elements)) {
      if (relations.outgoing.has(element.id) || relations.incoming.has(element.id)) continue
      yield {
        subject: elementSubject(element),
        message: { id: 'belum terhubung dengan elemen lain', en: 'is not connected to any other element yet' },
        fix: {
          label: { id: 'Hapus elemen', en: 'Delete the element' },
          preview: {
            id: 'Elemen ini dihapus beserta tempatnya di gambar dan sebutannya dalam kegiatan.',
            en: 'This element is deleted with its places in drawings and its mentions in items.',
          },
          command: { name: 'deleteElements', args: { ids: [element.id] } },
        },
      }
    }
  },
)
