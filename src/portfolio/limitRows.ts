// Budgets, capacities and alternatives of a question as rows over options: Σ weight ≤ limit, in whole numbers.
import type { RoadmapItem } from '../model/blueprint.ts'
import { monthNumber, toMonth } from '../model/month.ts'
import { ALL_FUNDS } from '../model/scenario.ts'
import { isBegun } from './isFixed.ts'
import type { Question } from './question.ts'
import type { LimitRow, Option } from './selection.ts'

/** The rows that could bind: what can never exceed its limit is left out. Done items cost nothing and are at no work. */
export function limitRows(
  items: readonly RoadmapItem[],
  options: readonly Option[],
  optionStart: Int32Array,
  question: Question,
): LimitRow[] {
  const open = options.flatMap((option, at) => (items[option.item]?.status === 'done' ? [] : [{ option, at }]))
  const row = (kind: LimitRow['kind'], limit: number, weigh: (option: Option) => number): LimitRow => {
    const weighed = open.map(({ option, at }) => ({ at, weight: weigh(option) })).filter(({ weight }) => weight > 0)
    return {
      kind,
      limit,
      options: Int32Array.from(weighed, ({ at }) => at),
      weights: Float64Array.from(weighed, ({ weight }) => weight),
    }
  }
  const itemAt = ({ item }: Option): RoadmapItem => items[item] as RoadmapItem
  const rows: LimitRow[] = []
  if (question.budget !== undefined) {
    rows.push(row('budget', question.budget, (option) => spent(itemAt(option), option)))
  }
  for (const [year, funds] of Object.entries(question.budgets ?? {})) {
    for (const [fund, limit] of Object.entries(funds)) {
      const source = fund === ALL_FUNDS ? undefined : fund
      rows.push(row('budget', limit, (option) => spent(itemAt(option), option, Number(year), source)))
    }
  }
  for (const [agency, years] of Object.entries(question.capacity ?? {})) {
    const own = (option: Option) => itemAt(option).owner === agency
    for (const [year, limit] of Object.entries(years)) {
      for (const month of busyMonths(open.map(({ option }) => option).filter(own), Number(year))) {
        rows.push(row('capacity', limit, (option) => (own(option) && atWork(option, month) ? 1 : 0)))
      }
    }
  }
  for (const group of Object.values(question.alternatives ?? {})) {
    rows.push(alternativesRow(items, options, group, question))
  }
  return rows.filter((each) => couldExceed(each, options, optionStart))
}

/** Rupiah an option spends: of one year, of one source, or altogether. A moved item takes its years along. */
function spent({ costs }: RoadmapItem, { costShift }: Option, year?: number, fund?: string): number {
  let sum = 0
  for (const [own, funds] of Object.entries(costs)) {
    if (year !== undefined && Number(own) + costShift !== year) continue
    for (const [source, rupiah] of Object.entries(funds)) if (fund === undefined || fund === source) sum += rupiah
  }
  return sum
}

const atWork = ({ start, finish }: Option, month: number): boolean => start <= month && month <= finish

/** The months of a year that decide about a capacity: its first, and those in which work begins. */
function busyMonths(options: readonly Option[], year: number): readonly number[] {
  const first = monthNumber(toMonth(year, 1))
  const begun = options.map(({ start }) => start).filter((start) => start > first && start < first + 12)
  return [...new Set([first, ...begun])].sort((a, b) => a - b)
}

/** At most one of a group, done ones counted. Where the plan already carries out several, no further one. */
function alternativesRow(
  items: readonly RoadmapItem[],
  options: readonly Option[],
  group: { readonly [item: string]: true },
  question: Question,
): LimitRow {
  const members = options.flatMap(({ item }, at) => (group[items[item]?.id ?? ''] ? [at] : []))
  const begun = items.filter((item) => group[item.id] && isBegun(item, question))
  return {
    kind: 'alternatives',
    limit: Math.max(1, begun.length),
    options: Int32Array.from(members),
    weights: new Float64Array(members.length).fill(1),
  }
}

/** False when even the heaviest option of every item together stays within the limit. */
function couldExceed(row: LimitRow, options: readonly Option[], optionStart: Int32Array): boolean {
  const heaviest = new Float64Array(optionStart.length)
  row.options.forEach((option, nth) => {
    const { item } = options[option] as Option
    heaviest[item] = Math.max(heaviest[item] as number, row.weights[nth] as number)
  })
  return heaviest.reduce((sum, weight) => sum + weight, 0) > row.limit
}
