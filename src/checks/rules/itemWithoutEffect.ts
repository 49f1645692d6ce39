// An item that raises no indicator, alone or in a joint effect of another, is worth nothing to the index, however good it is.

import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const itemWithoutEffect = defineCheck(
  {
    id: 'item-without-effect',
    severity: 'warning',
    title: { id: 'Setiap kegiatan berdampak pada indikator', en: 'Every item has an effect on an indicator' },
  },
  function* (_, context) {
    const needed = new Set(
      context.items.flatMap((item) => Object.values(item.effects).flatMap((effect) => Object.keys(effect.with))),
    )
    for (const item of context.items) {
      if (Object.keys(item.effects).length > 0 || needed.has(item.id)) continue
      yield {
        subject: itemSubject(item),
        message: { id: 'belum dihubungkan dengan indikator mana pun', en: 'is not linked to any indicator yet' },
      }
    }
  },
)
