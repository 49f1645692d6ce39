// An item must not finish before it starts, in plan or in fact.

import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const itemDates = defineCheck(
  {
    id: 'item-dates',
    severity: 'error',
    title: { id: 'Kegiatan selesai setelah dimulai', en: 'Items finish after they start' },
  },
  function* (_, context) {
    for (const item of context.items) {
      const { start, finish, actualStart, actualFinish } = item
      if (finish < start) {
        yield {
          subject: itemSubject(item),
          message: {
            id: `rencana selesai (${finish}) sebelum mulai (${start})`,
            en: `planned to finish (${finish}) before it starts (${start})`,
          },
        }
      }
      if (actualStart !== undefined && actualFinish !== undefined && actualFinish < actualStart) {
        yield {
          subject: itemSubject(item),
          message: {
            id: `kenyataannya selesai (${actualFinish}) sebelum mulai (${actualStart})`,
            en: `actually finished (${actualFinish}) before it started (${actualStart})`,
          },
        }
      }
    }
  },
)
