// The public figures of the semantics (§10), each exact.
import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { subtractRatios } from '../../src/scoring/ratio.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { aloneAndLoss } from '../../src/simulation/aloneAndLoss.ts'
import { indexOfSet, levelsOfSet } from '../../src/simulation/levelsOfSet.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { waterfall } from '../../src/simulation/waterfall.ts'
import { WORKED_BASE, WORKED_ITEMS, workedExample } from '../support/workedExample.ts'

const indexOf = (items: readonly string[]): string => exactText(indexOfSet(workedExample, items).min)
const costOf = (items: readonly string[]): number =>
  items.reduce((sum, id) => sum + (workedExample.roadmap[id]?.costs[2026]?.apbd ?? 0), 0) / 1_000_000
const named = (...numbers: number[]): string[] => numbers.map((number) => `p${number}`)

describe('the worked example', () => {
  it('starts at 2.695 and reaches 3.42 with all 14 items for 5,200 million', () => {
    expect(indexOf([])).toBe('2.695')
    expect(indexOf(WORKED_ITEMS)).toBe('3.42')
    expect(costOf(WORKED_ITEMS)).toBe(5200)
  })

  it('starts from the assessed levels and ends at the levels the items promise', () => {
    expect(levelsOfSet(workedExample, [])).toEqual(WORKED_BASE)
    const raised = {
      1: 4,
      2: 4,
      3: 4,
      8: 4,
      9: 4,
      11: 4,
      12: 4,
      18: 4,
      19: 4,
      20: 3,
      21: 3,
      22: 3,
      23: 3,
      24: 3,
      25: 3,
    }
    const more = { 26: 2, 27: 2, 28: 3, 29: 4, 30: 4, 31: 4, 42: 4, 43: 4, 44: 4 }
    expect(levelsOfSet(workedExample, WORKED_ITEMS)).toEqual({ ...WORKED_BASE, ...raised, ...more })
  })

  it.each([
    ['p1', '0.076', '0.151'],
    ['p2', '0.03', '0.03'],
    ['p3', '0.043', '0.043'],
    ['p4', '0.043', '0.043'],
    ['p5', '0.03', '0.03'],
    ['p6', '0.045', '0.045'],
    ['p7', '0.058', '0.148'],
    ['p8', '0', '0.09'],
    ['p9', '0', '0.045'],
    ['p10', '0.05', '0.05'],
    ['p11', '0.045', '0.045'],
    ['p12', '0.09', '0.09'],
    ['p13', '0.05', '0.075'],
    ['p14', '0', '0.075'],
  ])('gives %s its worth alone (%s) and its loss when dropped (%s)', (id, alone, loss) => {
    const worth = aloneAndLoss(workedExample)[id]
    expect(worth && [exactText(worth.alone), exactText(worth.loss)]).toEqual([alone, loss])
  })

  it.each([
    ['2.851', 290, named(1, 2, 13)],
    ['3.102', 1140, named(1, 2, 4, 5, 7, 11, 13, 14)],
    ['3.42', 5200, [...WORKED_ITEMS]],
  ])('reaches %s for %i million with the items named', (index, cost, items) => {
    expect(costOf(items)).toBe(cost)
    expect(indexOf(items)).toBe(index)
  })

  it('agrees with an exhaustive search on the best index of each budget and the cheapest way to each target', () => {
    const best = bestByCost()
    const within = (budget: number) =>
      Math.max(...[...best].flatMap(([cost, units]) => (cost <= budget ? [units] : [])))
    expect([500, 1500, 2000, 3000].map(within)).toEqual([29540, 31620, 32070, 32800])
    const cheapest = (target: number) =>
      Math.min(...[...best].flatMap(([cost, units]) => (units >= target ? [cost] : [])))
    expect([28500, 30000, 31000, 32000, 33000, 35000].map(cheapest)).toEqual([290, 690, 1140, 2000, 3500, Infinity])
  })

  it('falls from 3.42 to 3.33 when the evidence of the internal audit lapses', () => {
    const p8 = workedExample.roadmap.p8
    if (!p8) throw new Error('p8 is missing')
    const lapsing = Object.entries(p8.effects).map(([id, effect]) => [id, { ...effect, validMonths: 24 }])
    const blueprint: Blueprint = {
      ...workedExample,
      roadmap: { ...workedExample.roadmap, p8: { ...p8, effects: Object.fromEntries(lapsing) } },
    }
    const at = (month: string) => standingAt(blueprint, { month, view: 'planned' })
    expect(exactText(at('2028-06').score.index.min)).toBe('3.42')
    expect(at('2028-06').levels['29']).toEqual({ min: 4, max: 4 })
    // p7 is delivered in July 2026, p8 in August: the first of the two to lapse is p7, 24 months after July.
    expect(exactText(at('2028-07').score.index.min)).toBe('3.33')
    expect(at('2028-07').levels['29']).toEqual({ min: 2, max: 2 })
    const last = waterfall(blueprint, { month: '2029-08', view: 'planned' }).steps.at(-1)
    expect(last && [last.kind, last.item, exactText(last.gain)]).toEqual(['lapsed', 'p8', '-0.09'])
  })

  it('adds up in order of delivery', () => {
    const { start, steps, end } = waterfall(workedExample, { month: '2027-08', view: 'planned' })
    expect(exactText(start)).toBe('2.695')
    expect(exactText(end)).toBe('3.42')
    expect(steps.map(({ item }) => item)).toEqual(WORKED_ITEMS)
    expect(exactText(subtractRatios(end, start))).toBe('0.725')
    expect(steps.map(({ gain }) => exactText(gain)).slice(6, 9)).toEqual(['0.058', '0.045', '0.045'])
    expect(exactText(steps.at(-1)?.gain ?? start)).toBe('0.075')
  })
})

/** The best index (in 1/10,000) of every total cost, over all 16,384 sets. */
function bestByCost(): ReadonlyMap<number, number> {
  const best = new Map<number, number>()
  for (let bits = 0; bits < 1 << WORKED_ITEMS.length; bits++) {
    const items = WORKED_ITEMS.filter((_, at) => bits & (1 << at))
    const cost = costOf(items)
    best.set(cost, Math.max(best.get(cost) ?? 0, indexOfSet(workedExample, items).min.units))
  }
  return best
}
