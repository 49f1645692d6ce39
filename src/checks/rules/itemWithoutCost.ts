// An item without a cost makes every budget look better than it is. Done items are left alone: their money is spent.
import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const itemWithoutCost = defineCheck(
  {
    id: 'item-without-cost',
    severity: 'info',
    title: { id: 'Setiap kegiatan punya biaya', en: 'Every item has a cost' },
  },
  function* (_, { items }) {
    for (const item of items) {
      if (item.status === 'done') continue
      const costs = Object.values(item.costs).flatMap((byFund) => Object.values(byFund))
      if (costs.some((cost) => cost > 0)) continue
      yield {
        subject: itemSubject(item),
        message:
          costs.length > 0
            ? { id: 'biayanya nol', en: 'its cost is zero' }
            : { id: 'belum punya biaya', en: 'has no cost yet' },
      }
    }
  },
)
