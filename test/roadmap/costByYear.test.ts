import { describe, expect, it } from 'vitest'
import { costByYear, costOfAll, costOfYear } from '../../src/roadmap/costByYear.ts'
import { costEntries, yearsMoved } from '../../src/roadmap/costEntries.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const long = buildItem('long', {
  start: '2026-11',
  finish: '2028-02',
  costs: { 2026: { apbd: 10 }, 2027: { apbd: 20, dak: 5 } },
})
const blueprint = buildBlueprint({
  items: [
    buildItem('done', { status: 'done', actualFinish: '2026-03', costs: { 2026: { apbd: 100 } } }),
    buildItem('working', { status: 'in-progress', costs: { 2026: { apbd: 7 }, 2027: { apbd: 0 } } }),
    long,
    buildItem('after', { after: ['long'], costs: { 2028: { apbd: 3 } } }),
    buildItem('idea', { proposed: true, costs: { 2026: { apbn: 50 } } }),
  ],
})

describe('the cost by year', () => {
  it('sums the counted items by year and source of funds; proposals cost nothing until taken in', () => {
    expect(costByYear(blueprint)).toEqual({ 2026: { apbd: 117 }, 2027: { apbd: 20, dak: 5 }, 2028: { apbd: 3 } })
    expect(costByYear(blueprint, { included: { idea: true } })['2026']).toEqual({ apbd: 117, apbn: 50 })
    expect(costByYear(blueprint, undefined, 'committed')).toEqual({ 2026: { apbd: 107 } })
    expect(costByYear(blueprint, undefined, 'realised')).toEqual({ 2026: { apbd: 100 } })
  })

  it('drops what is left out and what waits for it, never what is done', () => {
    expect(costByYear(blueprint, { included: { long: false, done: false } })).toEqual({ 2026: { apbd: 107 } })
  })

  it('moves the costs of a moved item by the years both its ends move', () => {
    const moved = (start: string, finish: string) => ({ moves: { long: { start, finish } } })
    expect(costByYear(blueprint, moved('2027-11', '2029-02'))).toEqual({
      2026: { apbd: 107 },
      2027: { apbd: 10 },
      2028: { apbd: 23, dak: 5 },
    })
    expect(yearsMoved(long, moved('2027-01', '2028-04'))).toBe(0)
    expect(yearsMoved(long, moved('2026-11', '2030-02'))).toBe(0)
    expect(yearsMoved(long, moved('2027-02', '2030-06'))).toBe(1)
    expect(yearsMoved(long, moved('2024-12', '2027-03'))).toBe(-1)
    expect(yearsMoved({ ...long, status: 'done' }, moved('2027-11', '2029-02'))).toBe(0)
  })

  it('follows a shock that strikes for certain', () => {
    const struck = {
      ...blueprint,
      shocks: { cut: { id: 'cut', name: 'DAK', chance: 1, kind: 'budget-cut' as const, year: 2027, fund: 'dak' } },
    }
    expect(costByYear(struck, { shocks: { cut: true } })).toEqual({ 2026: { apbd: 107 } })
  })

  it('totals a year and all years, and tells the amounts apart by item', () => {
    const costs = costByYear(blueprint)
    expect([costOfYear(costs, '2027'), costOfYear(costs, '2031'), costOfAll(costs)]).toEqual([25, 0, 145])
    expect(costEntries(blueprint).filter(({ item }) => item === 'long')).toEqual([
      { item: 'long', year: '2026', fund: 'apbd', amount: 10 },
      { item: 'long', year: '2027', fund: 'apbd', amount: 20 },
      { item: 'long', year: '2027', fund: 'dak', amount: 5 },
    ])
  })
})
