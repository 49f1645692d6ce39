// Money of a year in which nobody works at the item was probably left behind when the item moved.
import { yearOf } from '../../model/month.ts'
import { defineCheck } from '../check.ts'
import { itemSubject } from '../subjects.ts'

export const costOutsideItem = defineCheck(
  {
    id: 'cost-outside-item',
    severity: 'info',
    title: { id: 'Biaya jatuh pada tahun pelaksanaan', en: 'Costs fall in years of work' },
  },
  function* (_, { items }) {
    for (const item of items) {
      const first = Math.min(yearOf(item.start), yearOf(item.actualStart ?? item.start))
      const last = Math.max(yearOf(item.finish), yearOf(item.actualFinish ?? item.finish))
      const years = Object.entries(item.costs)
        .filter(([year, byFund]) =>
          Number(year) < first || Number(year) > last || first > last ? hasCost(byFund) : false,
        )
        .map(([year]) => year)
        .sort()
      if (years.length === 0 || first > last) continue
      yield {
        subject: itemSubject(item),
        message: {
          id: `berbiaya pada ${years.join(', ')}, di luar masa pelaksanaannya ${first}–${last}`,
          en: `costs money in ${years.join(', ')}, outside its years of work ${first}–${last}`,
        },
      }
    }
  },
)

const hasCost = (byFund: { readonly [fund: string]: number }): boolean => Object.values(byFund).some((cost) => cost > 0)
