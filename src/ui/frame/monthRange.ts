// The months the slider of the frame runs over, the evaluation a month counts for, and where the slider starts. Pure.

import type { Blueprint, Plan } from '../../model/blueprint.ts'
import { type Month, monthNumber, monthOf, toMonth, yearOf } from '../../model/month.ts'
import type { Viewpoint } from '../karta.ts'

export interface MonthRange {
  readonly first: Month
  readonly last: Month
}

/** January of the plan's first year, or of the assessment's year when that is earlier, to December of its last. */
export function monthRange(blueprint: Pick<Blueprint, 'plan' | 'assessments'>): MonthRange {
  const { plan, assessments } = blueprint
  const baseline = plan.baseline === undefined ? undefined : assessments[plan.baseline]?.year
  const from = Math.min(plan.from, baseline ?? plan.from)
  return { first: toMonth(from, 1), last: toMonth(Math.max(plan.to, from), 12) }
}

/** The month itself or the nearest end of the range. */
export function withinRange(month: Month, { first, last }: MonthRange): Month {
  if (month < first) return first
  return month > last ? last : month
}

/** The year whose evaluation a delivery in this month counts for: after the cut-off month it is the next year's. */
export function evaluationYear(month: Month, plan: Pick<Plan, 'cutoff'>): number {
  return yearOf(month) + (Number(month.slice(5)) > plan.cutoff ? 1 : 0)
}

/** The month up to whose end deliveries count for the evaluation of a year. */
export function cutoffOf(year: number, plan: Plan): Month {
  return toMonth(year, plan.cutoff)
}

/** Target of the evaluation this month counts for, in 1/10,000, with its year; undefined when that year has none. */
export function targetAt(month: Month, plan: Plan): { readonly year: number; readonly target: number } | undefined {
  const year = evaluationYear(month, plan)
  const target = plan.targets[String(year)]
  return target === undefined ? undefined : { year, target }
}

/** The cut-off months inside the range, first to last. */
export function cutoffMarks(range: MonthRange, plan: Plan): readonly Month[] {
  const marks: Month[] = []
  for (let year = yearOf(range.first); year <= yearOf(range.last); year++) marks.push(cutoffOf(year, plan))
  return marks
}

/** The same month `years` later (or earlier), kept inside the range. */
export function stepYears(month: Month, years: number, range: MonthRange): Month {
  return withinRange(monthOf(monthNumber(month) + years * 12), range)
}

/** What a blueprint opens with: what is done by today. */
export function startingViewpoint(blueprint: Blueprint, today: Month): Viewpoint {
  return { month: withinRange(today, monthRange(blueprint)), view: 'realised' }
}
