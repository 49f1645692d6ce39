// An item must not finish before it starts, in plan or in fact.

import { monthWords } from '../../model/monthWords.ts'
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
            id: `rencana selesai (${monthWords(finish).id}) sebelum mulai (${monthWords(start).id})`,
            en: `planned to finish (${monthWords(finish).en}) before it starts (${monthWords(start).en})`,
          },
        }
      }
      if (actualStart !== undefined && actualFinish !== undefined && actualFinish < actualStart) {
        yield {
          subject: itemSubject(item),
          message: {
            id: `kenyataannya selesai (${monthWords(actualFinish).id}) sebelum mulai (${monthWords(actualStart).id})`,
            en: `actually finished (${monthWords(actualFinish).en}) before it started (${monthWords(actualStart).en})`,
          },
        }
      }
    }
  },
)
