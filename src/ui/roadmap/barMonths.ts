// What dragging a bar of the timeline does to its months: moved as a whole, or at one end, always at least one month long.

import { type Month, monthNumber, monthOf } from '../../model/month.ts'

export interface BarMonths {
  readonly start: Month
  readonly finish: Month
}

/** Where the bar is held. */
export type Grip = 'whole' | 'start' | 'finish'

/** First and last month a blueprint may hold. */
const EARLIEST = monthNumber('1900-01')
const LATEST = monthNumber('2199-12')

/** The months after moving the grip by whole months; the same object when nothing changes. */
export function draggedMonths(months: BarMonths, grip: Grip, by: number): BarMonths {
  const start = monthNumber(months.start)
  const finish = monthNumber(months.finish)
  const step = Math.trunc(by)
  if (grip === 'whole') {
    const shift = Math.min(Math.max(step, EARLIEST - start), LATEST - finish)
    return shift === 0 ? months : { start: monthOf(start + shift), finish: monthOf(finish + shift) }
  }
  if (grip === 'start') {
    const next = Math.min(Math.max(start + step, EARLIEST), finish)
    return next === start ? months : { start: monthOf(next), finish: months.finish }
  }
  const next = Math.max(Math.min(finish + step, LATEST), start)
  return next === finish ? months : { start: months.start, finish: monthOf(next) }
}

/** Number of months of work, both ends included. */
export function lengthInMonths(months: BarMonths): number {
  return monthNumber(months.finish) - monthNumber(months.start) + 1
}

/** The months after typing another start: the finish stays, unless it would lie before; then the length stays. */
export function startedAt(months: BarMonths, start: Month): BarMonths {
  if (start <= months.finish) return { start, finish: months.finish }
  return { start, finish: monthOf(Math.min(monthNumber(start) + lengthInMonths(months) - 1, LATEST)) }
}
