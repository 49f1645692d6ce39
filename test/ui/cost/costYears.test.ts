import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../../src/model/scenario.ts'
import { costYears } from '../../../src/ui/cost/costYears.ts'
import { buildBlueprint, buildItem } from '../../support/simulationBuild.ts'

const blueprint = buildBlueprint({
  items: [
    buildItem('done', { status: 'done', actualFinish: '2026-03', costs: { 2026: { apbd: 100 } } }),
    buildItem('open', {
      start: '2026-04',
      finish: '2027-03',
      costs: { 2026: { dak: 30, apbd: 20 }, 2027: { apbd: 5 } },
    }),
  ],
})
const scenario: Scenario = {
  id: 'pagu',
  name: 'Pagu ketat',
  included: { open: false },
  moves: {},
  forced: {},
  budget: 54,
  budgets: { 2026: { total: 50, dak: 29 }, 2027: { total: 4 } },
  capacity: {},
  shocks: {},
}
const yearOf = (year: string, overlay = {}) =>
  costYears(blueprint, overlay, scenario).years.find((each) => each.year === year)

describe('the columns of costs', () => {
  it('put what is done beside what is open, and hold the limits of a year against what is open under the assumptions', () => {
    expect(yearOf('2026')).toEqual({
      year: '2026',
      done: 100,
      funds: [
        { fund: 'apbd', amount: 20 },
        { fund: 'dak', amount: 30 },
      ],
      open: 50,
      limit: 50,
      exceeded: true,
    })
    expect(costYears(blueprint, {}, scenario).exceeded).toEqual([
      { kind: 'budget', limit: 54, spent: 55 },
      { kind: 'year-budget', year: '2026', fund: 'dak', limit: 29, spent: 30 },
      { kind: 'year-budget', year: '2027', limit: 4, spent: 5 },
    ])
    expect(costYears(blueprint, { included: { open: false } }, scenario).exceeded).toEqual([])
  })

  it('has every year of the plan, those with a cost or a limit besides, and no limit without a scenario', () => {
    const late = costYears(blueprint, { moves: { open: { start: '2033-04', finish: '2034-03' } } }, undefined)
    expect(late.years.map(({ year }) => year)).toEqual(['2025', '2026', '2027', '2028', '2029', '2030', '2033', '2034'])
    expect(late.exceeded).toEqual([])
    expect(late.years.every(({ limit }) => limit === undefined)).toBe(true)
  })
})
