// A proposed item is not part of the plan, so it cannot have begun.
import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const proposedButBegun = defineCheck(
  {
    id: 'proposed-but-begun',
    severity: 'warning',
    title: { id: 'Usulan belum dimulai', en: 'A proposal has not begun' },
  },
  function* (_, context) {
    for (const item of context.items) {
      if (!item.proposed || item.status === 'planned') continue
      yield {
        subject: itemSubject(item),
        message: {
          id: 'bertanda usulan, padahal sudah dimulai; tandanya tidak diperhitungkan',
          en: 'is marked as proposed although it has begun; the mark does not count',
        },
        fix: {
          label: { id: 'Hapus tanda usulan', en: 'Take off the mark' },
          preview: { id: 'Kegiatan ini tidak lagi bertanda usulan.', en: 'This item is no longer marked as proposed.' },
          command: { name: 'editItem', args: { id: item.id, set: { proposed: null } } },
          safe: true,
        },
      }
    }
  },
)
