import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closeWords, slips } from '../../../src/ui/actions/closeWords.ts'

test('a letter too many, too few, wrong or swapped is one slip', () => {
  for (const typed of ['layanann', 'layann', 'layonan', 'alyanan']) expect(slips(typed, 'layanan', 2)).toBe(1)
  expect(slips('layanan', 'layanan', 2)).toBe(0)
  expect(slips('layanan', 'perizinan', 2)).toBe(3)
})

test('short words are taken as typed, long ones may be two slips off, and beginnings count', () => {
  expect(closeWords('dat', ['data', 'dan'])).toEqual([])
  expect(closeWords('dtaa', ['data', 'dapur'])).toEqual(['data'])
  expect(closeWords('kepndudkan', ['kependudukan', 'pendudukan'])).toEqual(['kependudukan'])
  expect(closeWords('perizm', ['perizinan', 'perikanan'])).toEqual(['perizinan'])
})

/** The plain recursive definition. */
function byHand(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)]
  let least = Math.min(byHand(x, b) + 1, byHand(a, y) + 1, byHand(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1))
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    least = Math.min(least, byHand(a.slice(0, -2), b.slice(0, -2)) + 1)
  }
  return least
}

test('law: slips are those of the plain definition, cut off above the most', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
      expect(slips(a, b, most)).toBe(Math.min(most + 1, byHand(a, b)))
    }),
    { numRuns: 300 },
  )
})
