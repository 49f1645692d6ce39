// Days of documents, "2026-08-31" as text (sorts as text). No Date anywhere; months of the plan are in month.ts.

import { DAY_PATTERN } from './fileFormat.ts'

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether the text is a day of the calendar: "2026-02-30" is none, though it has the shape of one. */
export function isDay(text: string): boolean {
  if (!DAY_PATTERN.test(text)) return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0)
}
