// What the costs say in words: the finding over the chart, and every limit that is exceeded.

import type { Format } from '../format.ts'
import type { costText } from '../text/cost.ts'
import type { CostYears } from './costYears.ts'

type Text = (typeof costText)['id'] | (typeof costText)['en']

/** One sentence: what is exceeded, that nothing is (against `scenario`), or how much it all costs. */
export function costFinding(
  { years, exceeded }: CostYears,
  scenario: string | undefined,
  text: Text,
  format: Format,
): string {
  const over = years.filter((year) => year.exceeded).map(({ year }) => year)
  if (over.length > 0) return text.titleExceeded(over.join(', '))
  const plan = exceeded.find(({ kind }) => kind === 'budget')
  if (plan) return text.titlePlan(format.moneyShort(plan.spent - plan.limit))
  if (scenario !== undefined) return text.titleWithin(scenario)
  const sum = ({ done, open }: CostYears['years'][number]): number => done + open
  const total = years.reduce((all, year) => all + sum(year), 0)
  const [first, ...others] = years
  if (!first || total === 0) return text.none
  const most = others.reduce((best, year) => (sum(year) > sum(best) ? year : best), first)
  return text.title(format.moneyShort(total), most.year, format.moneyShort(sum(most)))
}

/** A limit that is exceeded, with what it would take; `nameOf` names a source of funds. */
export function exceededSentence(
  limit: CostYears['exceeded'][number],
  nameOf: (fund: string) => string,
  text: Text,
  format: Format,
): string {
  const amounts = [
    format.money(limit.spent),
    format.money(limit.limit),
    format.money(limit.spent - limit.limit),
  ] as const
  if (limit.kind === 'budget') return text.exceededPlan(...amounts)
  return limit.fund === undefined
    ? text.exceededYear(limit.year, ...amounts)
    : text.exceededFund(limit.year, nameOf(limit.fund), ...amounts)
}
