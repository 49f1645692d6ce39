// Where months stand on the timeline: span of the plan, pixels per month, years, quarters, marks. Pure numbers in month
// numbers (year * 12 + month - 1); knows no item and no screen.

import type { Plan } from '../../model/blueprint.ts'
import { type Month, monthNumber } from '../../model/month.ts'

/** Pixels per month by zoom: whole plan, quarters, months. */
export const ZOOMS = { years: 9, quarters: 18, months: 40 } as const
export type Zoom = keyof typeof ZOOMS

export interface TimelineScale {
  /** First and last month shown, inclusive; whole years. */
  readonly first: number
  readonly last: number
  readonly pixels: number
  readonly width: number
}

/** The longest span drawn, in years: a stray month in 1900 or 2199 must not make a page a kilometre wide. */
const LONGEST = 25

/** Whole years that hold the plan and every month given, at most 25 years around the plan. */
export function timelineScale(plan: Pick<Plan, 'from' | 'to'>, months: Iterable<Month>, zoom: Zoom): TimelineScale {
  let from = plan.from
  let to = Math.max(plan.from, plan.to)
  for (const month of months) {
    const year = Math.floor(monthNumber(month) / 12)
    if (year < from) from = year
    if (year > to) to = year
  }
  from = Math.max(from, plan.from - LONGEST)
  to = Math.min(to, from + LONGEST + Math.max(0, plan.to - plan.from))
  const pixels = ZOOMS[zoom]
  return { first: from * 12, last: to * 12 + 11, pixels, width: (to - from + 1) * 12 * pixels }
}

/** Left edge of a month, in pixels from the start of the scale. */
export function leftOf(scale: TimelineScale, month: number): number {
  return (month - scale.first) * scale.pixels
}

/** Left and width of a bar over two months, inclusive, cut at the ends of the scale; at least a hair wide. */
export function barBox(scale: TimelineScale, start: number, finish: number): { left: number; width: number } {
  const left = leftOf(scale, Math.min(Math.max(start, scale.first), scale.last))
  const right = leftOf(scale, Math.min(Math.max(finish, scale.first), scale.last) + 1)
  return { left, width: Math.max(right - left, 2) }
}

/** Every year of the scale with its left edge. */
export function yearsOf(scale: TimelineScale): readonly { readonly year: number; readonly left: number }[] {
  const years = []
  for (let month = scale.first; month <= scale.last; month += 12) {
    years.push({ year: month / 12, left: leftOf(scale, month) })
  }
  return years
}

/** Right edge of the cut-off month of each evaluation year of the plan: deliveries left of it count in that year. */
export function cutoffMarks(
  scale: TimelineScale,
  plan: Pick<Plan, 'from' | 'to' | 'cutoff'>,
): readonly { readonly year: number; readonly left: number }[] {
  const marks = []
  for (let year = plan.from; year <= plan.to; year++) {
    const month = year * 12 + plan.cutoff
    if (month > scale.first && month <= scale.last + 1) marks.push({ year, left: leftOf(scale, month) })
  }
  return marks
}
