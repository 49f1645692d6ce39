import { describe, expect, it } from 'vitest'
import { costByAgency } from '../../src/roadmap/costByAgency.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

describe('the cost by agency', () => {
  it('sums the counted items of each owner by year, the largest first, ties by id, what nobody owns apart', () => {
    const item = (id: string, owner: string | undefined, costs: Record<string, Record<string, number>>) =>
      buildItem(id, { ...(owner && { owner }), costs })
    const blueprint = buildBlueprint({
      items: [
        item('a', 'kominfo', { 2026: { apbd: 10, dak: 5 }, 2027: { apbd: 5 } }),
        item('b', 'kominfo', { 2027: { apbd: 4 } }),
        item('c', 'bkad', { 2026: { apbd: 7 } }),
        item('d', undefined, { 2028: { apbd: 7 } }),
        item('e', 'setda', { 2028: { apbd: 0 } }),
      ],
    })
    expect(costByAgency(blueprint)).toEqual([
      { agency: 'kominfo', years: { 2026: 15, 2027: 9 }, total: 24 },
      { agency: null, years: { 2028: 7 }, total: 7 },
      { agency: 'bkad', years: { 2026: 7 }, total: 7 },
    ])
    expect(costByAgency(blueprint, { included: { a: false } }).map(({ total }) => total)).toEqual([7, 7, 4])
  })
})
