// An item that raises no indicator is worth nothing to the index, however good it is.

import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const itemWithoutEffect = defineCheck(
  {
    id: 'item-without-effect',
    severity: 'warning',
    title: { id: 'Setiap kegiatan berdampak pada indikator', en: 'Every item has an effect on an indicator' },
  },
  function* (_, context) {
    for (const item of context.items) {
      if (Object.keys(item.effects).length > 0) continue
      yield {
        subject: itemSubject(item),
        message: { id: 'belum dihubungkan dengan indikator mana pun', en: 'is not linked to any indicator yet' },
      }
    }
  },
)
