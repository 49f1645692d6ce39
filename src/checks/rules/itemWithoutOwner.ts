// Somebody must answer for each item.

import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const itemWithoutOwner = defineCheck(
  {
    id: 'item-without-owner',
    severity: 'warning',
    title: { id: 'Setiap kegiatan punya penanggung jawab', en: 'Every item has an owner' },
  },
  function* (_, context) {
    for (const item of context.items) {
      if (item.owner !== undefined) continue
      yield {
        subject: itemSubject(item),
        message: { id: 'belum punya penanggung jawab', en: 'has no owner yet' },
      }
    }
  },
)
