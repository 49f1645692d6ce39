// The chances of an item's delays are parts of one whole: together at most 1.

import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const delayChances = defineCheck(
  {
    id: 'delay-chances',
    severity: 'error',
    title: { id: 'Peluang keterlambatan paling banyak 100%', en: 'Chances of delay sum to at most 100%' },
  },
  function* (_, context) {
    for (const item of context.items) {
      const sum = Object.values(item.risk?.delays ?? {}).reduce((total, chance) => total + chance, 0)
      if (sum <= 1000) continue
      yield {
        subject: itemSubject(item),
        message: {
          id: `peluang keterlambatannya berjumlah ${sum / 10}%, lebih dari 100%`,
          en: `its chances of delay sum to ${sum / 10}%, more than 100%`,
        },
      }
    }
  },
)
