// A month as people and spreadsheets write it: "2026-08", "08/2026", "Agu 2026", "Agustus 2026", "31/08/2026".

import { MONTH_PATTERN, type Month, toMonth } from '../model/month.ts'
import { longMonthWords } from '../model/monthWords.ts'

/** First three letters of every month in both languages, with its number. */
const NAMES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, at) => at + 1).flatMap((number) => {
    const { id, en } = longMonthWords(toMonth(2000, number))
    return [id, en].map((name) => [name.slice(0, 3).toLowerCase(), number] as const)
  }),
)

/** The month a text means, or undefined. A day in it is left out. */
export function readMonth(text: string): Month | undefined {
  const typed = text.trim()
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?$/.exec(typed) ?? []
  if (year !== undefined) return checked(Number(year), Number(month))
  const [, numbered, of] = /^(?:\d{1,2}[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(typed) ?? []
  if (of !== undefined) return checked(Number(of), Number(numbered))
  const [, name, named] = /^(?:\d{1,2}[ -])?(\p{L}{3,})[ .-]+(\d{4})$/u.exec(typed) ?? []
  if (name === undefined) return undefined
  return checked(Number(named), NAMES.get(name.slice(0, 3).toLowerCase()) ?? 0)
}

function checked(year: number, month: number): Month | undefined {
  const whole = toMonth(year, month)
  return MONTH_PATTERN.test(whole) ? whole : undefined
}
