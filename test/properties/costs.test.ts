// Laws of costs: nothing is lost or paid twice, whatever is assumed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from '../../src/model/month.ts'
import { costByAgency } from '../../src/roadmap/costByAgency.ts'
import { costByYear, costOfAll, costOfYear } from '../../src/roadmap/costByYear.ts'
import { deliveryMonths } from '../../src/roadmap/deliveryMonths.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { view } from '../support/simulationVariants.ts'

const rupiahOf = (costs: { readonly [year: string]: { readonly [fund: string]: number } }): number =>
  Object.values(costs).reduce((sum, funds) => sum + Object.values(funds).reduce((all, one) => all + one, 0), 0)

describe('the costs of a plan', () => {
  it('are those of the items that are delivered in the view, whole, and the same by year and by agency', () => {
    let paid = 0
    fc.assert(
      fc.property(arbitraryBlueprint, view, fc.integer({ min: -30, max: 30 }), (blueprint, seen, by) => {
        const moves = Object.fromEntries(
          Object.values(blueprint.roadmap).map(({ id, start, finish }) => [
            id,
            { start: addMonths(start, by), finish: addMonths(finish, by) },
          ]),
        )
        const overlay = { included: { 'item-1': false, 'item-3': true }, shocks: { 'shock-1': true }, moves }
        const costs = costByYear(blueprint, overlay, seen)
        const counted = [...deliveryMonths(blueprint, seen, overlay).keys()]
        const total = counted.reduce((sum, id) => sum + rupiahOf(blueprint.roadmap[id]?.costs ?? {}), 0)
        paid += total
        expect(costOfAll(costs)).toBe(total)
        expect(Object.keys(costs).reduce((sum, year) => sum + costOfYear(costs, year), 0)).toBe(total)
        const planned = costByAgency(blueprint, overlay).reduce((sum, agency) => sum + agency.total, 0)
        expect(planned).toBe(costOfAll(costByYear(blueprint, overlay)))
        expect(costOfAll(costByYear(blueprint, { ...overlay, moves: {} }, seen))).toBe(total)
      }),
      { numRuns: 150 },
    )
    expect(paid).toBeGreaterThan(0)
  })
})
