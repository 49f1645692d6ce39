// Laws of scenarios: applying one makes the blueprint count as the scenario said, and undoing it leaves no trace.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyScenario } from '../../src/editing/commands/applyScenario.ts'
import { createStore } from '../../src/editing/createStore.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { costByYear } from '../../src/roadmap/costByYear.ts'
import { limitsExceeded } from '../../src/roadmap/limitsExceeded.ts'
import { overlayOf } from '../../src/roadmap/overlayOf.ts'
import { overlayOfChanges, scenarioChanges } from '../../src/roadmap/scenarioChanges.ts'
import { simulate } from '../../src/simulation/simulate.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'

/** A blueprint with one of its scenarios. */
const withScenario = arbitraryBlueprint
  .filter(({ scenarios }) => Object.keys(scenarios).length > 0)
  .map((blueprint) => ({ blueprint, scenario: Object.values(blueprint.scenarios)[0] as Scenario }))

function applied(blueprint: Blueprint, { id }: Scenario) {
  const store = createStore({ blueprint, now: () => 0 })
  expect(store.run(applyScenario, { id }).ok).toBe(true)
  return store
}

describe('a scenario that is applied', () => {
  it('makes the blueprint simulate as it did itself, as far as it drops nothing that has begun and knows of no shock', () => {
    let moved = 0
    fc.assert(
      fc.property(withScenario, ({ blueprint, scenario }) => {
        const plain = { ...scenario, shocks: {} }
        const { changes, stays } = scenarioChanges(blueprint, plain)
        fc.pre(!stays.some(({ kind }) => kind === 'begun'))
        const after = applied({ ...blueprint, scenarios: { [scenario.id]: plain } }, plain).getBlueprint()
        expect(simulate(after)).toEqual(simulate(blueprint, overlayOf(plain)))
        if (changes.length > 0) moved++
      }),
      { numRuns: 300 },
    )
    expect(moved).toBeGreaterThan(50)
  })

  it('always makes it simulate and cost as the preview of its changes said', () => {
    fc.assert(
      fc.property(withScenario, ({ blueprint, scenario }) => {
        const preview = overlayOfChanges(scenarioChanges(blueprint, scenario).changes)
        const after = applied(blueprint, scenario).getBlueprint()
        expect(simulate(after)).toEqual(simulate(blueprint, preview))
        expect(costByYear(after)).toEqual(costByYear(blueprint, preview))
      }),
      { numRuns: 200 },
    )
  })

  it('has nothing left to change, says the same index and breaks the same limits as before', () => {
    fc.assert(
      fc.property(withScenario, ({ blueprint, scenario }) => {
        const after = applied(blueprint, scenario).getBlueprint()
        expect(scenarioChanges(after, scenario).changes).toEqual([])
        expect(simulate(after, { ...overlayOf(scenario), shocks: {} })).toEqual(
          simulate(blueprint, { ...overlayOf(scenario), shocks: {} }),
        )
        const plain = { ...scenario, shocks: {} }
        expect(limitsExceeded(after, plain)).toEqual(limitsExceeded(blueprint, plain))
      }),
      { numRuns: 200 },
    )
  })

  it('is one step, and undoing it brings back every byte', () => {
    fc.assert(
      fc.property(withScenario, ({ blueprint, scenario }) => {
        const store = applied(blueprint, scenario)
        expect(store.getUndoSteps().length).toBe(scenarioChanges(blueprint, scenario).changes.length > 0 ? 1 : 0)
        store.undo()
        expect(writeBlueprint(store.getBlueprint())).toBe(writeBlueprint(blueprint))
      }),
    )
  })

  it('leaves done items and work that has begun in the plan', () => {
    fc.assert(
      fc.property(withScenario, ({ blueprint, scenario }) => {
        const after = applied(blueprint, scenario).getBlueprint()
        for (const item of Object.values(blueprint.roadmap)) {
          if (item.status === 'done') expect(after.roadmap[item.id]).toBe(item)
          if (item.status === 'in-progress') expect(after.roadmap[item.id]?.proposed).toBe(item.proposed)
        }
      }),
    )
  })
})
