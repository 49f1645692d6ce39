// Laws of lapses and falls, against blueprints changed by hand and looked at month by month.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { monthNumber, monthOf } from '../../src/model/month.ts'
import { subtractRatios } from '../../src/scoring/ratio.ts'
import { itemSetWorth } from '../../src/simulation/itemSetWorth.ts'
import { type Lapse, lapses } from '../../src/simulation/lapses.ts'
import { levelFalls } from '../../src/simulation/levelFalls.ts'
import { indexOfSet } from '../../src/simulation/levelsOfSet.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { turningMonth, view, withBaseline, withItems } from '../support/simulationVariants.ts'

const monthBefore = (month: string) => monthOf(monthNumber(month) - 1)

/** The blueprint as if this evidence had lapsed the month before. */
function lapsed(blueprint: Blueprint, { source, indicator, rungs }: Lapse, month: string): Blueprint {
  if (source.kind === 'effect') {
    return withItems(blueprint, (item) => {
      const { [source.effect]: gone, ...effects } = item.effects
      return item.id === source.item && gone ? { ...item, effects } : item
    })
  }
  return withBaseline(blueprint, (assessment) => {
    const answer = assessment.answers[indicator]
    if (!answer) return assessment
    const validUntil = { ...answer.validUntil, ...Object.fromEntries(rungs.map((rung) => [rung, monthBefore(month)])) }
    return { ...assessment, answers: { ...assessment.answers, [indicator]: { ...answer, validUntil } } }
  })
}

describe('lapses', () => {
  it('put exactly the points at risk that the index loses without the evidence, and tell the fall that comes', () => {
    let seenLapses = 0
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), view, (blueprint, nth, seen) => {
        const month = monthBefore(turningMonth(blueprint, nth))
        const now = standingAt(blueprint, { month, view: seen })
        for (const lapse of lapses(blueprint, { month, view: seen })) {
          seenLapses++
          const without = standingAt(lapsed(blueprint, lapse, month), { month, view: seen })
          const risk = subtractRatios(now.score.index.min, without.score.index.min)
          expect([lapse, lapse.risk.units]).toEqual([lapse, risk.units])
          const at = (when: string) => standingAt(blueprint, { month: when, view: seen }).levels[lapse.indicator]?.min
          const [from, to] = [at(monthBefore(lapse.month)) as number, at(lapse.month) as number]
          expect(lapse.fall).toEqual(to < from ? { from, to } : undefined)
          expect(monthNumber(lapse.month) - monthNumber(month)).toBe(lapse.monthsLeft)
        }
      }),
      { numRuns: 100 },
    )
    expect(seenLapses).toBeGreaterThan(20)
  })
})

describe('falls of levels', () => {
  it('are all months of the plan in which a level is lower than the month before, and no others', () => {
    let told = 0
    fc.assert(
      fc.property(arbitraryBlueprint, view, (blueprint, seen) => {
        const expected: string[] = []
        const { from, to } = blueprint.plan
        let earlier = standingAt(blueprint, { month: `${from - 1}-12`, view: seen }).levels
        for (let month = from * 12; month < (to + 1) * 12; month++) {
          const { levels } = standingAt(blueprint, { month: monthOf(month), view: seen })
          for (const [id, { min }] of Object.entries(levels)) {
            const was = earlier[id]?.min as number
            if (min < was) expected.push(`${monthOf(month)} ${id} ${was} ${min}`)
          }
          earlier = levels
        }
        const falls = levelFalls(blueprint, seen)
        told += falls.length
        expect(
          falls.map(({ month, indicator, from: high, to: low }) => `${month} ${indicator} ${high} ${low}`).sort(),
        ).toEqual(expected.sort())
      }),
      { numRuns: 40 },
    )
    expect(told).toBeGreaterThan(5)
  })
})

describe('what hangs on items', () => {
  it('adds up over indicators to what their absence costs', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), (blueprint, seed) => {
        const items = Object.keys(blueprint.roadmap).filter((_, at) => (seed >> at) % 2 === 1)
        const { alone, loss, indicators } = itemSetWorth(blueprint, items)
        const index = (set: readonly string[]) => indexOfSet(blueprint, set).min
        const all = Object.keys(blueprint.roadmap)
        const others = all.filter((id) => !items.includes(id))
        expect(loss).toEqual(subtractRatios(index(all), index(others)))
        expect(alone).toEqual(subtractRatios(index(items), index([])))
        expect(indicators.reduce((sum, { points }) => sum + points.units, 0)).toBe(loss.units)
        expect(loss.units).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 100 },
    )
  })
})
