// What the list of findings shows: each choice says how many findings it would leave, and none is lost or shown twice.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBlueprint } from '../../../src/checks/checkBlueprint.ts'
import {
  FACETS,
  type FindingConditions,
  filterFindings,
  linesOf,
  placeFindings,
} from '../../../src/ui/checking/findingFilter.ts'
import { arbitraryBlueprint } from '../../support/arbitraryBlueprint.ts'

/** Conditions of which each is, by the draw, one of the values there are, or none. */
function drawn(placed: ReturnType<typeof placeFindings>, draws: readonly number[]): FindingConditions {
  const nothing = filterFindings(placed, {}, 'id').counts
  const entries = FACETS.flatMap((facet, at) => {
    const values = [...nothing[facet].keys()]
    const draw = draws[at] ?? 0
    return draw % 3 === 0 && values.length > 0 ? [[facet, values[draw % values.length]]] : []
  })
  return Object.fromEntries(entries) as FindingConditions
}

describe('the list of findings', () => {
  it('leaves by each choice as many as the choice says, in the order of the checks', () => {
    let chosen = 0
    fc.assert(
      fc.property(arbitraryBlueprint, fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }), (blueprint, draws) => {
        const placed = placeFindings(blueprint, checkBlueprint(blueprint))
        const conditions = drawn(placed, draws)
        const { fitting, counts } = filterFindings(placed, conditions, 'en')
        expect(placed.filter((each) => fitting.includes(each))).toEqual(fitting)
        for (const facet of FACETS) {
          for (const [value, count] of counts[facet]) {
            chosen++
            expect(filterFindings(placed, { ...conditions, [facet]: value }, 'en').fitting).toHaveLength(count)
          }
        }
        const lines = linesOf(fitting)
        const issues = lines.flatMap((line) => ('issue' in line ? [line.issue] : []))
        expect(new Set(issues)).toEqual(new Set(fitting.map(({ issue }) => issue)))
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
      }),
      { numRuns: 60 },
    )
    expect(chosen).toBeGreaterThan(200)
  })
})
