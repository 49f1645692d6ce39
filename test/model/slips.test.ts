import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atMostOneSlip, slips } from '../../src/model/slips.ts'

/** The definition, letter by letter from the end and without a bound; exponential, so for short words only. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const ways = [
    plainDistance(a.slice(0, -1), b) + 1,
    plainDistance(a, b.slice(0, -1)) + 1,
    plainDistance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ]
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1)
  return Math.min(...ways)
}

/** Few letters, so that words are near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

describe('slips between two words', () => {
  it('are counted as the definition says, up to the bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 7 }), (a, b, most) => {
        expect(slips(a, b, most)).toBe(Math.min(most + 1, plainDistance(a, b)))
      }),
      { numRuns: 600 },
    )
  })

  it('are at most one by the short way exactly when they are by the long one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(atMostOneSlip(a, b)).toBe(plainDistance(a, b) <= 1)
      }),
      { numRuns: 2000 },
    )
  })

  it('are one for a letter too many, too few, wrong or swapped', () => {
    for (const typed of ['layanann', 'layann', 'layonan', 'alyanan']) {
      expect(slips(typed, 'layanan', 2)).toBe(1)
      expect(atMostOneSlip(typed, 'layanan')).toBe(true)
    }
    expect(slips('layanan', 'layanan', 2)).toBe(0)
    expect(slips('layanan', 'perizinan', 2)).toBe(3)
  })
})
