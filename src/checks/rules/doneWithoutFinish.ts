// A done item counts from its actual finish month; without one it never counts.

import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const doneWithoutFinish = defineCheck(
  {
    id: 'done-without-finish',
    severity: 'error',
    title: { id: 'Kegiatan selesai punya bulan selesai', en: 'A done item has its month of completion' },
  },
  function* (_, context) {
    for (const item of context.items) {
      if (item.status !== 'done' || item.actualFinish !== undefined) continue
      yield {
        subject: itemSubject(item),
        message: {
          id: 'tercatat selesai tanpa bulan selesai sebenarnya, sehingga tidak pernah dihitung',
          en: 'is recorded as done without an actual finish month, so it never counts',
        },
      }
    }
  },
)
