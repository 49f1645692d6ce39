// The clock of a workshop: pauses do not count, the pace is what was spent on what was handled.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askIndicator,
  clockText,
  handleIndicator,
  minutesLeft,
  showResults,
  startWorkshop,
  timeInAll,
  timeOn,
  togglePause,
} from '../../../src/ui/workshop/workshopRun.ts'

describe('a workshop', () => {
  it('counts the time on each indicator, also when it comes back to one', () => {
    const first = startWorkshop('a', '1', 1000)
    const second = askIndicator(first, '2', 31_000)
    const back = askIndicator(second, '1', 41_000)
    expect(timeOn(back, '1', 46_000)).toBe(35_000)
    expect(timeOn(back, '2', 46_000)).toBe(10_000)
    expect(timeInAll(back, 46_000)).toBe(45_000)
  })

  it('does not count pauses, nor the time the results are looked at', () => {
    const paused = togglePause(startWorkshop('a', '1', 0), 10_000)
    expect(timeInAll(paused, 99_000)).toBe(10_000)
    const on = togglePause(paused, 100_000)
    const results = showResults(on, 105_000)
    expect(timeInAll(results, 500_000)).toBe(15_000)
    expect(timeInAll(askIndicator(results, '2', 500_000), 501_000)).toBe(16_000)
  })

  it('stays paused from one indicator to the next', () => {
    const paused = togglePause(startWorkshop('a', '1', 0), 5000)
    expect(timeInAll(askIndicator(paused, '2', 60_000), 90_000)).toBe(5000)
  })

  it('tells the minutes left from the pace so far, to which a minute and a half counts as one indicator more', () => {
    const run = startWorkshop('a', '1', 0)
    expect(minutesLeft(run, 47, 0)).toBe(71)
    const handled = handleIndicator(handleIndicator(run))
    expect(minutesLeft(handled, 46, 30_000)).toBe(46)
    expect(minutesLeft(handled, 0, 30_000)).toBe(0)
  })

  it('never counts more than went by, whatever is done', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('ask', 'pause', 'results', 'handle'), fc.nat({ max: 100_000 })))
    fc.assert(
      fc.property(steps, (list) => {
        let now = 0
        let run = startWorkshop('a', '0', now)
        for (const [what, wait] of list) {
          now += wait
          if (what === 'ask') run = askIndicator(run, String(wait % 5), now)
          else if (what === 'pause') run = togglePause(run, now)
          else if (what === 'results') run = showResults(run, now)
          else run = handleIndicator(run)
          expect(timeInAll(run, now)).toBeLessThanOrEqual(now)
        }
      }),
    )
  })

  it('writes time as minutes and seconds', () => {
    expect([0, 59_999, 84_000, 3_665_000].map(clockText)).toEqual(['0:00', '0:59', '1:24', '61:05'])
  })
})
