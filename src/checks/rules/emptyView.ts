// A drawing with nothing in it tells nothing.
import { sizeOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { viewSubject } from '../subjects.ts'

export const emptyView = defineCheck(
  {
    id: 'empty-view',
    severity: 'info',
    title: { id: 'Setiap tampilan berisi elemen', en: 'Every view holds elements' },
  },
  function* (blueprint) {
    for (const view of Object.values(blueprint.views)) {
      if (sizeOf(view.placements) > 0) continue
      yield {
        subject: viewSubject(view),
        message: { id: 'masih kosong', en: 'is still empty' },
        fix: {
          label: { id: 'Hapus tampilan', en: 'Delete the view' },
          preview: {
            id: 'Tampilan kosong ini dihapus; tidak ada elemen yang hilang.',
            en: 'This empty view is deleted; no element is lost.',
          },
          command: { name: 'deleteView', args: { id: view.id } },
        },
      }
    }
  },
)
