// Laws of the architecture over time, for any blueprint.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Id } from '../../src/model/blueprint.ts'
import { getRow, rowsOf } from '../../src/model/table.ts'
import { architectureAt } from '../../src/roadmap/architectureAt.ts'
import { type ArchitectureChange, architectureChange } from '../../src/roadmap/architectureChange.ts'
import { architectureStanding } from '../../src/roadmap/architectureStanding.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { runs, turningMonth, view } from '../support/simulationVariants.ts'

const goneIn = ({ retired, replaced }: ArchitectureChange): Set<Id> =>
  new Set([...retired, ...replaced.map(({ element }) => element)])

const sorted = (ids: Iterable<Id>): Id[] => [...new Set(ids)].sort()

describe('what stands at a month', () => {
  it('has a relation exactly when both its ends stand', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), view, (blueprint, nth, seen) => {
        const question = { month: turningMonth(blueprint, nth), view: seen }
        const { elements, relations } = architectureStanding(blueprint, question)
        const standings = architectureAt(blueprint, question)
        for (const { id } of rowsOf(blueprint.elements)) {
          expect(elements.has(id)).toBe(standings.get(id)?.presence === 'present')
        }
        for (const { id, source, target } of rowsOf(blueprint.relations)) {
          const stand = [source, target].every((end) => getRow(blueprint.elements, end) && elements.has(end))
          expect(relations.has(id)).toBe(stand)
        }
      }),
      runs,
    )
  })
})

describe('the change between two months', () => {
  it('leads from what stood to what stands, each element in one list at most', () => {
    let moved = 0
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), view, (blueprint, a, b, seen) => {
        const [from, to] = [turningMonth(blueprint, a), turningMonth(blueprint, b)].sort() as [string, string]
        const change = architectureChange(blueprint, { from, to, view: seen })
        const gone = goneIn(change)
        const all = [...change.added, ...change.changed, ...gone, ...change.passing]
        expect(new Set(all).size).toBe(all.length)
        moved += all.length
        const before = architectureStanding(blueprint, { month: from, view: seen }).elements
        const after = architectureStanding(blueprint, { month: to, view: seen }).elements
        expect(sorted([...before, ...change.added].filter((id) => !gone.has(id)))).toEqual(sorted(after))
        for (const id of [...change.changed, ...gone]) expect(before.has(id)).toBe(true)
        for (const id of [...change.added, ...change.passing]) expect(before.has(id)).toBe(false)
      }),
      runs,
    )
    expect(moved).toBeGreaterThan(0)
  })

  it('is the same in one long step and in two short ones, chains of replacements included', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), fc.nat(), view, (blueprint, a, b, c, seen) => {
        const [from, middle, to] = [a, b, c].map((nth) => turningMonth(blueprint, nth)).sort() as [
          string,
          string,
          string,
        ]
        const step = (first: string, last: string) =>
          architectureChange(blueprint, { from: first, to: last, view: seen })
        const [one, two, whole] = [step(from, middle), step(middle, to), step(from, to)]
        const [goneOne, goneTwo] = [goneIn(one), goneIn(two)]
        const [cameOne, cameBoth] = [new Set(one.added), new Set([...one.added, ...two.added])]
        expect(whole.added).toEqual(sorted([...one.added, ...two.added].filter((id) => !goneTwo.has(id))))
        expect(sorted(goneIn(whole))).toEqual(sorted([...goneOne, ...[...goneTwo].filter((id) => !cameOne.has(id))]))
        expect(whole.changed).toEqual(
          sorted([...one.changed, ...two.changed].filter((id) => !goneTwo.has(id) && !cameBoth.has(id))),
        )
        expect(whole.passing).toEqual(
          sorted([...one.passing, ...two.passing, ...one.added.filter((id) => goneTwo.has(id))]),
        )
        const steps = [...one.replaced, ...two.replaced.filter(({ element }) => !cameOne.has(element))]
        expect(whole.replaced).toEqual(steps.sort((x, y) => (x.element < y.element ? -1 : 1)))
      }),
      runs,
    )
  })
})
