// The generator: any size and seed gives a blueprint that opens, that the checks find no error in, and that is the same again.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBlueprint } from '../../src/checks/checkBlueprint.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { type GenerateOptions, generateBlueprint } from '../../src/generation/generateBlueprint.ts'
import { KIND_SHARES } from '../../src/generation/vocabulary.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { rowsOf, sizeOf } from '../../src/model/table.ts'

const architecture = await loadReferenceArchitecture()
const make = (options: GenerateOptions) => generateBlueprint(options, architecture)

describe('a generated blueprint', () => {
  it('opens as it was written, has no errors, and is the same bytes again', () => {
    fc.assert(
      fc.property(
        fc.record({
          elements: fc.integer({ min: 1, max: 300 }),
          items: fc.integer({ min: 0, max: 80 }),
          seed: fc.integer({ min: 0, max: 0xffff_ffff }),
        }),
        (options) => {
          const blueprint = make(options)
          const text = writeBlueprint(blueprint)
          expect(writeBlueprint(make(options))).toBe(text)
          expect(readBlueprint(text)).toMatchObject({ ok: true })
          expect(readBlueprint(text)).toHaveProperty('blueprint', blueprint)
          expect(checkBlueprint(blueprint).filter(({ severity }) => severity === 'error')).toEqual([])
          expect(sizeOf(blueprint.elements)).toBe(options.elements)
          expect(Object.keys(blueprint.roadmap)).toHaveLength(options.items)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('has twice as many relations as elements and a tenth as many items', () => {
    const blueprint = make({ elements: 1000, seed: 1 })
    expect(sizeOf(blueprint.relations)).toBe(2000)
    expect(Object.keys(blueprint.roadmap)).toHaveLength(100)
  })

  it('differs from seed to seed', () => {
    expect(writeBlueprint(make({ elements: 50, seed: 1 }))).not.toBe(writeBlueprint(make({ elements: 50, seed: 2 })))
  })

  it('is lifelike: every kind, names of their own, owners, targets that items bring, work done and under way', () => {
    const blueprint = make({ elements: 1000, seed: 1 })
    const elements = rowsOf(blueprint.elements)
    expect(new Set(elements.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KIND_SHARES)))
    expect(new Set(elements.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(1000)
    expect(elements.filter(({ owner }) => owner !== undefined).length).toBeGreaterThan(900)
    const items = Object.values(blueprint.roadmap)
    const brought = new Set(
      items.flatMap(({ changes }) => Object.values(changes).map(({ element, by }) => by ?? element)),
    )
    expect(elements.filter(({ state, id }) => state === 'to-be' && !brought.has(id))).toEqual([])
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['planned', 'in-progress', 'done']))
    const kinds = new Set(items.flatMap(({ changes }) => Object.values(changes).map(({ kind }) => kind)))
    expect(kinds).toEqual(new Set(['introduce', 'change', 'retire', 'replace']))
    expect(items.some(({ predecessors }) => Object.keys(predecessors).length > 0)).toBe(true)
  })
})
