// A day of a document is one of the calendar, not only of its shape.
import { describe, expect, it } from 'vitest'
import { isDay } from '../../src/model/day.ts'

describe('a day', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-04-30', '2026-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each(['2026-02-29', '2026-02-30', '2100-02-29', '2026-04-31', '2026-13-01', '2026-2-1', '2026-08'])(
    '%s is none',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )
})
