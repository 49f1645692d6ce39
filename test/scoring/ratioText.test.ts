import { describe, expect, it } from 'vitest'
import { exactText, roundedRatio, shownText } from '../../src/scoring/ratioText.ts'

const index = (units: number) => ({ units, per: 10_000 })

describe('exact text', () => {
  it.each([
    [39825, '3.9825'],
    [26950, '2.695'],
    [40000, '4'],
    [5, '0.0005'],
    [-905, '-0.0905'],
    [0, '0'],
  ])('writes %i ten-thousandths as %s', (units, text) => {
    expect(exactText(index(units))).toBe(text)
  })

  it('writes decimals that never end as a fraction in lowest terms', () => {
    expect(exactText({ units: 8500, per: 2750 })).toBe('34/11')
  })

  it('writes a decimal comma in Bahasa Indonesia', () => {
    expect(exactText(index(39825), 'id')).toBe('3,9825')
  })
})

describe('shown text', () => {
  it.each([
    [39825, '3.98'],
    [44850, '4.49'],
    [34985, '3.50'],
    [34949, '3.49'],
    [10000, '1.00'],
    [50, '0.01'],
    [-50, '-0.01'],
    [-49, '0.00'],
  ])('rounds %i ten-thousandths once, half up, to %s', (units, text) => {
    expect(shownText(index(units))).toBe(text)
  })

  it('takes the language and the number of decimals', () => {
    expect(shownText(index(39825), 'id')).toBe('3,98')
    expect(shownText(index(150), 'id', 3)).toBe('0,015')
    expect(shownText({ units: 34, per: 11 })).toBe('3.09')
    expect(shownText(index(25000), 'en', 0)).toBe('3')
  })

  it('agrees with the rounded ratio', () => {
    expect(roundedRatio(index(34985))).toEqual({ units: 350, per: 100 })
  })
})
