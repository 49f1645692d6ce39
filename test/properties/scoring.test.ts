// Laws of scoring for any levels: exact parts, honest ranges, one rounding.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRatios, compareRatios, subtractRatios } from '../../src/scoring/ratio.ts'
import { exactText, shownText } from '../../src/scoring/ratioText.ts'
import type { Interval, PartScore, Ratio } from '../../src/scoring/score.ts'
import { scoreLevels } from '../../src/scoring/scoreLevels.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'

const ids = INSTRUMENT.indicators.map(({ id }) => id)
const levels = fc
  .array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 6 }), { minLength: 47, maxLength: 47 })
  .map((list) => Object.fromEntries(ids.map((id, at) => [id, list[at] ?? null])))
const ratio = fc.record({ units: fc.integer({ min: -1e9, max: 1e9 }), per: fc.integer({ min: 1, max: 1e5 }) })

/** Σ weight × part index / 10,000. */
function weighted(parts: readonly PartScore[], weights: ReadonlyMap<string, number>, end: keyof Interval): Ratio {
  return parts.reduce(
    (sum, { id, value }) =>
      addRatios(sum, { units: value[end].units * (weights.get(id) as number), per: value[end].per * 10_000 }),
    { units: 0, per: 1 },
  )
}

describe('a score', () => {
  it('is the sum of its weighted domains and of its weighted aspects', () => {
    const byId = (parts: readonly { id: string; weight: number }[]) =>
      new Map(parts.map(({ id, weight }) => [id, weight]))
    fc.assert(
      fc.property(levels, fc.constantFrom('min' as const, 'max' as const), (given, end) => {
        const score = scoreLevels(INSTRUMENT, given)
        expect(compareRatios(weighted(score.domains, byId(INSTRUMENT.domains), end), score.index[end])).toBe(0)
        expect(compareRatios(weighted(score.aspects, byId(INSTRUMENT.aspects), end), score.index[end])).toBe(0)
      }),
    )
  })

  it('lies between 1 and 5 on the grid of 0.0005, and its range holds every completion', () => {
    fc.assert(
      fc.property(levels, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 47, maxLength: 47 }), (given, rest) => {
        const open = scoreLevels(INSTRUMENT, given).index
        const closed = scoreLevels(
          INSTRUMENT,
          Object.fromEntries(ids.map((id, at) => [id, given[id] ?? (rest[at] as number)])),
        ).index
        expect(closed.min).toEqual(closed.max)
        expect(10_000 <= open.min.units && open.min.units <= closed.min.units).toBe(true)
        expect(closed.max.units <= open.max.units && open.max.units <= 50_000).toBe(true)
        expect(closed.min.units % 5).toBe(0)
      }),
    )
  })

  it('rises with every level', () => {
    fc.assert(
      fc.property(levels, fc.constantFrom(...ids), (given, id) => {
        const level = given[id] ?? null
        fc.pre(level !== null && level < 5)
        const raised = scoreLevels(INSTRUMENT, { ...given, [id]: (level as number) + 1 }).index.min
        const gain = subtractRatios(raised, scoreLevels(INSTRUMENT, given).index.min)
        expect(gain.units).toBe(INSTRUMENT.indicators.find((each) => each.id === id)?.weight)
      }),
    )
  })
})

describe('the text of a ratio', () => {
  it('shows within half a hundredth, ties away from zero, with two decimals', () => {
    fc.assert(
      fc.property(ratio, (value) => {
        const text = shownText(value)
        expect(text).toMatch(/^-?\d+\.\d\d$/)
        const hundredths = BigInt(text.replace('.', ''))
        // |shown − value| ≤ 1/200, and at exactly 1/200 the shown size is the larger one.
        const off = hundredths * BigInt(value.per) - 100n * BigInt(value.units)
        const size = value.units < 0 ? -off : off
        expect(2n * size <= BigInt(value.per) && 2n * size > -BigInt(value.per)).toBe(true)
      }),
    )
  })

  it('says exactly what the value is', () => {
    fc.assert(
      fc.property(ratio, (value) => {
        const text = exactText(value)
        const [units = '', per = '1'] = text.split('/')
        const [whole, decimals = ''] = units.split('.')
        const digits = BigInt(`${whole}${decimals}`)
        expect(digits * BigInt(value.per)).toBe(BigInt(value.units) * BigInt(per) * 10n ** BigInt(decimals.length))
        expect(decimals.endsWith('0')).toBe(false)
        expect(exactText(value, 'id')).toBe(text.replace('.', ','))
      }),
    )
  })
})
