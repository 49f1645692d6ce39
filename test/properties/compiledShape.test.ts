// The plain predicate of a shape says yes exactly where zod does: for files as they are, and with any one place of them spoilt.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toFile } from '../../src/files/toFile.ts'
import { blueprintFileShape } from '../../src/model/blueprintFile.ts'
import { compiledShape } from '../../src/model/compiledShape.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** What a careless hand or a stranger's program puts where something else belongs. */
const spoil: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, '', 'x', 0, -1, 0.5, 1e300, 2 ** 60, [], {}, 'A B', '2026-13', ['x', 'x'], {
    constructor: 1,
  }),
  fc.string({ maxLength: 70 }),
  fc.integer({ min: -3, max: 200_000 }),
)

/** Every place below a value: its holder and its key. */
function places(value: Json, into: { holder: Json; key: string }[] = []): { holder: Json; key: string }[] {
  if (typeof value !== 'object' || value === null) return into
  for (const key of Object.keys(value)) {
    into.push({ holder: value, key })
    places((value as { [key: string]: Json })[key] ?? null, into)
  }
  return into
}

describe('the compiled shape of a file', () => {
  const accepts = compiledShape(blueprintFileShape)
  const both = (file: unknown): void => {
    expect(accepts(file)).toBe(blueprintFileShape.safeParse(file).success)
  }

  it('accepts every file the program writes', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        expect(accepts(JSON.parse(JSON.stringify(toFile(blueprint))))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('agrees with zod wherever one place is changed, taken out or added', () => {
    let refused = 0
    fc.assert(
      fc.property(
        arbitraryBlueprint,
        fc.nat(),
        fc.constantFrom('change', 'remove', 'add'),
        spoil,
        (blueprint, nth, how, value) => {
          const file: Json = JSON.parse(JSON.stringify(toFile(blueprint)))
          const all = places(file)
          const { holder, key } = all[nth % all.length] ?? { holder: file, key: 'title' }
          const record = holder as { [key: string]: Json }
          if (how === 'change') record[key] = value
          else if (how === 'remove') delete record[key]
          else record[Array.isArray(holder) ? '0' : 'asing'] = value
          const clean: unknown = JSON.parse(JSON.stringify(file))
          both(clean)
          if (!accepts(clean)) refused++
        },
      ),
      { numRuns: 1500 },
    )
    expect(refused).toBeGreaterThan(300)
  })

  it('agrees on what is no file at all', () => {
    fc.assert(fc.property(fc.jsonValue(), both), { numRuns: 200 })
    for (const value of [undefined, null, [], {}, '', 7]) both(value)
  })
})
