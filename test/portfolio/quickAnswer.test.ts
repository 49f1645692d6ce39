// The quick answer keeps every demand and says nothing about being the best; in the worked example it happens to be.
import { describe, expect, it } from 'vitest'
import type { Portfolio } from '../../src/portfolio/answer.ts'
import type { Question } from '../../src/portfolio/question.ts'
import { quickAnswer } from '../../src/portfolio/quickAnswer.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'
import { workedExample } from '../support/workedExample.ts'

function quick(question: Partial<Question> & Record<string, unknown>, blueprint = workedExample): Portfolio | null {
  const answer = quickAnswer(blueprint, { kind: 'max', year: 2030, schedule: 'as-planned', ...question } as Question)
  if (answer.status === 'faulty') throw new Error(answer.faults[0]?.message.en)
  return answer.portfolio
}

describe('the quick answer', () => {
  it.each([
    [500, 29_540],
    [1500, 31_620],
    [2000, 32_070],
    [3000, 32_800],
  ])('finds the best index of the worked example for %i million', (million, units) => {
    const portfolio = quick({ budget: million * 1e6 })
    expect(portfolio?.index).toEqual({ units, per: 10_000 })
    expect(portfolio?.cost).toBeLessThanOrEqual(million * 1e6)
  })

  it.each([
    [28_500, 290],
    [30_000, 690],
    [31_000, 1140],
    [32_000, 2000],
    [33_000, 3500],
  ])('finds the cheapest way to %i of the worked example', (target, million) => {
    expect(quick({ kind: 'min', targets: { 2030: target } })?.cost).toBe(million * 1e6)
  })

  it('finds what survives any single failure, and says when a target cannot be met', () => {
    expect(quick({ kind: 'n-minus-1', targets: { 2030: 30_000 } })?.cost).toBe(1_500_000_000)
    expect(quick({ kind: 'min', targets: { 2030: 35_000 } })).toBeNull()
  })

  it('is the same every time', () => {
    expect(quick({ budget: 1.7e9 })).toEqual(quick({ budget: 1.7e9 }))
  })

  it('names an index that the simulation has too', () => {
    const portfolio = quick({ budget: 1.2e9, year: 2026 })
    const chosen = new Set(portfolio?.items)
    const included = Object.fromEntries(Object.keys(workedExample.roadmap).map((id) => [id, chosen.has(id)]))
    const standing = standingAt(workedExample, { month: '2026-08', view: 'planned', overlay: { included } })
    expect(portfolio?.index).toEqual(standing.score.index.min)
  })

  it('takes the money of an item along that the overlay moves by a year, as the roadmap does', () => {
    const costs = { 2026: { apbd: 100 } }
    const item = buildItem('a', { costs, effects: [{ indicator: 42, from: 2, to: 3 }] })
    const plan = buildBlueprint({ base: 2, items: [item] })
    const moves = { a: { start: '2027-01', finish: '2027-03' } }
    const year = 2028
    expect(quick({ year, overlay: { moves }, budgets: { 2027: { total: 99 } } }, plan)?.items).toEqual([])
    expect(quick({ year, overlay: { moves }, budgets: { 2026: { total: 99 } } }, plan)?.items).toEqual(['a'])
  })

  it('moves planned items to other years where the schedule is free, in order and within the budget of each year', () => {
    const costs = { 2026: { apbd: 100 } }
    const plan = buildBlueprint({
      base: 2,
      items: [
        buildItem('a', { costs, effects: [{ indicator: 42, from: 2, to: 3 }] }),
        buildItem('b', { costs, after: ['a'], effects: [{ indicator: 42, from: 3, to: 4 }] }),
      ],
    })
    const question = { budgets: { 2026: { total: 100 }, 2027: { total: 100 } }, forcedIn: {} }
    expect(quick(question, plan)?.items).toEqual(['a'])
    const moved = quick({ ...question, schedule: 'free' }, plan)
    expect(moved?.items).toEqual(['a', 'b'])
    const started = ['a', 'b'].map((id) => moved?.moves[id]?.start ?? plan.roadmap[id]?.start)
    expect(started[0] !== undefined && started[1] !== undefined && started[0] < started[1]).toBe(true)
  })

  it('moves nothing before the year from which work may start', () => {
    const item = buildItem('a', { start: '2026-02', finish: '2026-04', effects: [{ indicator: 42, from: 2, to: 3 }] })
    const plan = buildBlueprint({ base: 2, items: [item] })
    const moved = quick({ schedule: 'free', startFrom: 2028 }, plan)
    expect(moved?.moves.a).toEqual({ start: '2028-02', finish: '2028-04' })
  })
})
