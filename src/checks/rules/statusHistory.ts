// The status of an item is where its history ends: planned without one, and each step begins where the one before ended.
import type { ItemStatus } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

const statusWords: Readonly<Record<ItemStatus, Words>> = {
  planned: { id: 'direncanakan', en: 'planned' },
  'in-progress': { id: 'berjalan', en: 'in progress' },
  done: { id: 'selesai', en: 'done' },
}

export const statusHistory = defineCheck(
  {
    id: 'status-history',
    severity: 'warning',
    title: { id: 'Status sesuai riwayatnya', en: 'The status follows from the history' },
  },
  function* (_, context) {
    for (const item of context.items) {
      let status: ItemStatus = 'planned'
      let broken: number | undefined
      for (const entry of Object.values(item.history).sort((a, b) => a.step - b.step)) {
        if (entry.from !== status) broken ??= entry.step
        status = entry.to
      }
      if (broken !== undefined) {
        yield {
          subject: itemSubject(item),
          message: {
            id: `langkah ${broken} dalam riwayatnya tidak menyambung dengan langkah sebelumnya`,
            en: `step ${broken} of its history does not follow from the step before`,
          },
        }
      } else if (status !== item.status) {
        const now = statusWords[item.status]
        const past = statusWords[status]
        yield {
          subject: itemSubject(item),
          message: {
            id: `berstatus ${now.id}, padahal riwayatnya berakhir pada ${past.id}`,
            en: `is ${now.en}, but its history ends at ${past.en}`,
          },
        }
      }
    }
  },
)
