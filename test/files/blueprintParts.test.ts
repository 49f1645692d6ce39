// A blueprint told in texts and put together again is the same blueprint, frozen, with the same sort of tables.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGathering, partsOf } from '../../src/files/blueprintParts.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { largeBlueprint } from '../support/largeBlueprint.ts'

function gathered(blueprint: Blueprint): Blueprint {
  const gathering = createGathering()
  for (const part of partsOf(blueprint)) gathering.add(part)
  return gathering.blueprint()
}

function isFrozen(value: unknown): boolean {
  return typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
}

describe('a blueprint in parts', () => {
  it('law: put together again it is equal, and gives the same bytes', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const again = gathered(blueprint)
        expect(again).toEqual(blueprint)
        expect(writeBlueprint(again)).toBe(writeBlueprint(blueprint))
      }),
      { numRuns: 60 },
    )
  })

  it('tells a large one in parts that are taken in within a frame, with everything in them frozen', async () => {
    const blueprint = await largeBlueprint(5000)
    const parts = [...partsOf(blueprint)]
    const [longest] = parts.map(({ length }) => length).sort((a, b) => b - a)
    expect(parts.length).toBeGreaterThan(15)
    // JSON.parse reads 75 MB/s: 6 ms.
    expect(longest).toBeLessThan(450_000)
    const again = gathered(blueprint)
    expect(writeBlueprint(again)).toBe(writeBlueprint(blueprint))
    for (const table of [again.elements, again.relations, ...Object.values(again.views).map((v) => v.placements)]) {
      for (const bucket of Object.values(table)) {
        expect(Object.getPrototypeOf(bucket)).toBeNull()
        expect(Object.values(bucket).every(isFrozen)).toBe(true)
      }
    }
    expect(Object.values(again.roadmap).every(isFrozen)).toBe(true)
  })
})
