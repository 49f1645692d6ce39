import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { ALL_FUNDS, type Scenario } from '../../src/model/scenario.ts'
import { limitsExceeded } from '../../src/roadmap/limitsExceeded.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const blueprint: Blueprint = buildBlueprint({
  items: [
    buildItem('done', {
      status: 'done',
      owner: 'kominfo',
      start: '2026-01',
      actualFinish: '2026-12',
      costs: { 2026: { apbd: 90 } },
    }),
    buildItem('a', { owner: 'kominfo', start: '2026-02', finish: '2026-06', costs: { 2026: { apbd: 10, dak: 5 } } }),
    buildItem('b', {
      owner: 'kominfo',
      start: '2026-06',
      finish: '2027-01',
      costs: { 2026: { apbd: 4 }, 2027: { apbd: 8 } },
    }),
    buildItem('idea', {
      owner: 'kominfo',
      start: '2026-06',
      finish: '2026-06',
      proposed: true,
      costs: { 2026: { apbd: 50 } },
    }),
  ],
})

const exceeded = (more: Partial<Scenario>) =>
  limitsExceeded(blueprint, {
    id: 's',
    name: 'S',
    included: {},
    moves: {},
    forced: {},
    budgets: {},
    capacity: {},
    shocks: {},
    ...more,
  })

describe('limits of money', () => {
  it('hold at exactly the limit; done items have spent theirs and proposals cost nothing until taken in', () => {
    expect(
      exceeded({ budget: 27, budgets: { 2026: { apbd: 14, dak: 5, [ALL_FUNDS]: 19 }, 2027: { apbd: 8 } } }),
    ).toEqual([])
    expect(exceeded({ budget: 26 })).toEqual([{ kind: 'budget', limit: 26, spent: 27 }])
    expect(exceeded({ budget: 27, included: { idea: true } })).toEqual([{ kind: 'budget', limit: 27, spent: 77 }])
  })

  it('are held year by year and source by source, of all sources together where that is asked', () => {
    expect(exceeded({ budgets: { 2027: { apbd: 7 }, 2026: { apbd: 13, dak: 5, [ALL_FUNDS]: 18 } } })).toEqual([
      { kind: 'year-budget', year: '2026', fund: 'apbd', limit: 13, spent: 14 },
      { kind: 'year-budget', year: '2026', limit: 18, spent: 19 },
      { kind: 'year-budget', year: '2027', fund: 'apbd', limit: 7, spent: 8 },
    ])
  })

  it('follow an item into the years it is moved to', () => {
    const moves = { b: { start: '2027-06', finish: '2028-01' } }
    const budgets = { 2026: { apbd: 10 }, 2027: { apbd: 4 }, 2028: { apbd: 7 } }
    expect(exceeded({ moves, budgets })).toEqual([
      { kind: 'year-budget', year: '2028', fund: 'apbd', limit: 7, spent: 8 },
    ])
  })

  it('are not spent by what is forced out, nor by what waits for it', () => {
    expect(exceeded({ budget: 15, forced: { b: { mode: 'out', reason: 'Dana' } } })).toEqual([])
  })
})

describe('limits of hands', () => {
  it('count the items of an agency at work in the same month, first and last month included', () => {
    const capacity = { kominfo: { 2026: 1, 2027: 1 } }
    expect(exceeded({ capacity })).toEqual([
      { kind: 'capacity', agency: 'kominfo', year: '2026', limit: 1, atWork: 2, month: '2026-06' },
    ])
    expect(exceeded({ capacity, moves: { b: { start: '2026-07', finish: '2027-01' } } })).toEqual([])
    expect(exceeded({ capacity: { kominfo: { 2027: 0 } } })).toEqual([
      { kind: 'capacity', agency: 'kominfo', year: '2027', limit: 0, atWork: 1, month: '2027-01' },
    ])
  })
})
