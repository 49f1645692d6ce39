// Months of the plan. Files and memory keep "YYYY-MM" (sorts as text); computing uses month numbers. No Date anywhere.

/** "2026-03" */
export type Month = string

/** Pattern of a month: years 1900 to 2199. */
export const MONTH_PATTERN = /^(19|2[01])\d\d-(0[1-9]|1[0-2])$/

/** Month number: year * 12 + (month - 1). The month must match the pattern (schemas see to it). */
export function monthNumber(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

/** The month of a month number. */
export function monthOf(number: number): Month {
  return toMonth(Math.floor(number / 12), (((number % 12) + 12) % 12) + 1)
}

/** "YYYY-MM" of a year and a month 1..12. */
export function toMonth(year: number, month: number): Month {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

/** The year of a month. */
export function yearOf(month: Month): number {
  return Number(month.slice(0, 4))
}

/** The month that lies `months` later (or earlier, when negative). */
export function addMonths(month: Month, months: number): Month {
  return monthOf(monthNumber(month) + months)
}
