// 5/2018 and Pemdi score as their packs say, against the plainest reading of their `computation`, for any answers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instrument } from '../../src/model/instrument.ts'
import { programInstrument } from '../../src/model/instruments.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { scoreLevels } from '../../src/scoring/scoreLevels.ts'

const older = programInstrument('permenpanrb-5-2018') as Instrument
const newer = programInstrument('pemdi-8-2026') as Instrument

/** Fractions of integers, added the long way. */
interface Sum {
  readonly top: bigint
  readonly bottom: bigint
}
const plus = (a: Sum, top: number, bottom: number): Sum => ({
  top: a.top * BigInt(bottom) + BigInt(top) * a.bottom,
  bottom: a.bottom * BigInt(bottom),
})
const ZERO: Sum = { top: 0n, bottom: 1n }
const equals = ({ top, bottom }: Sum, text: string): boolean => {
  const fraction = /^(\d+)\/(\d+)$/.exec(text)
  if (fraction) return top * BigInt(fraction[2] as string) === BigInt(fraction[1] as string) * bottom
  const [whole = '', decimals = ''] = text.split('.')
  return top * 10n ** BigInt(decimals.length) === BigInt(whole + decimals) * bottom
}

/**
 * Aspect 7 (20 %) is the plain mean of indicators 32 to 35 and the further services of 35; every other indicator counts
 * with its own weight (1, 4 or 5 %).
 */
function byRegulation(levels: readonly number[]): Sum {
  const percent = (number: number): number => (number <= 17 ? 1 : number <= 24 ? 4 : 5)
  let sum = ZERO
  for (let number = 1; number <= 31; number++) sum = plus(sum, (levels[number - 1] as number) * percent(number), 100)
  const services = levels.slice(31)
  return plus(sum, 20 * services.reduce((a, b) => a + b, 0), 100 * services.length)
}

describe('PermenPANRB 5/2018', () => {
  const answered = fc
    .integer({ min: 35, max: 37 })
    .chain((count) => fc.array(fc.integer({ min: 0, max: 5 }), { minLength: count, maxLength: count }))

  it('takes aspect 7 as the mean of its four, five or six answers, exactly', () => {
    const counts = new Set<number>()
    fc.assert(
      fc.property(answered, (levels) => {
        counts.add(levels.length)
        const ids = [...older.indicators.map(({ id }) => id), '35-2', '35-3']
        const score = scoreLevels(older, Object.fromEntries(levels.map((level, at) => [ids[at], level])))
        expect(equals(byRegulation(levels), exactText(score.index.min))).toBe(true)
        expect(score.index.max).toEqual(score.index.min)
        const services = levels.slice(31)
        const seventh = score.aspects.find(({ id }) => id === 'a7')?.value.min
        const mean = plus(
          ZERO,
          services.reduce((a, b) => a + b, 0),
          services.length,
        )
        expect(seventh && equals(mean, exactText(seventh))).toBe(true)
      }),
      { numRuns: 400 },
    )
    expect(counts).toEqual(new Set([35, 36, 37]))
  })

  it('shows the aspect values that were published: 2.50, 3.17 and 3.67', () => {
    const shown = (services: readonly number[]): string | undefined => {
      const ids = ['32', '33', '34', '35', '35-2', '35-3']
      const levels = Object.fromEntries(older.indicators.map(({ id }) => [id, 0]))
      services.forEach((level, at) => {
        levels[ids[at] as string] = level
      })
      const value = scoreLevels(older, levels).aspects.find(({ id }) => id === 'a7')?.value.min
      return value && (value.units / value.per).toFixed(2)
    }
    expect([shown([2, 3, 2, 3]), shown([3, 3, 3, 3, 3, 4]), shown([4, 4, 4, 4, 3, 3])]).toEqual([
      ...['2.50', '3.17', '3.67'],
    ])
  })
})

describe('Pemdi', () => {
  it('is the weighted sum of its levels, hundredths included', () => {
    const levels = fc.tuple(
      ...newer.indicators.map(({ fractional }) =>
        fractional ? fc.integer({ min: 100, max: 500 }) : fc.integer({ min: 1, max: 5 }).map((level) => level * 100),
      ),
    )
    fc.assert(
      fc.property(levels, (stored) => {
        const score = scoreLevels(
          newer,
          Object.fromEntries(newer.indicators.map(({ id }, at) => [id, stored[at] as number])),
        )
        const sum = newer.indicators.reduce(
          (total, { weight }, at) => plus(total, weight * (stored[at] as number), 1_000_000),
          ZERO,
        )
        expect(equals(sum, exactText(score.index.min))).toBe(true)
      }),
    )
  })
})
