// Plays the plan on the slider, a year every moment, so that one sees the drawing, levels and index change; stops at the end, when
// it is asked for again, and as soon as anybody moves the month.

import type { Month } from '../../model/month.ts'
import { longMonthWords } from '../../model/monthWords.ts'
import { monthRange, stepYears, withinRange } from '../frame/monthRange.ts'
import type { Karta } from '../karta.ts'

/** Milliseconds between two years: long enough to read a drawing's marks. */
const STEP = 1500

let timer: ReturnType<typeof setTimeout> | undefined

/** Starts at the month shown, or at the start of the plan when that is its last year; stops when it is playing. */
export function playYears(karta: Karta): void {
  if (timer !== undefined) {
    stop()
    return
  }
  const range = monthRange(karta.store.getBlueprint())
  const now = withinRange(karta.viewpoint.get().month, range)
  const first = stepYears(now, 1, range) === now ? range.first : now
  show(karta, first)
  const step = (shown: Month) => {
    timer = setTimeout(() => {
      if (karta.viewpoint.get().month !== shown) return stop()
      const next = stepYears(shown, 1, monthRange(karta.store.getBlueprint()))
      if (next === shown) return stop()
      show(karta, next)
      step(next)
    }, STEP)
  }
  step(first)
}

function show(karta: Karta, month: Month): void {
  karta.viewpoint.set({ ...karta.viewpoint.get(), month })
  karta.announce(longMonthWords(month))
}

function stop(): void {
  clearTimeout(timer)
  timer = undefined
}
