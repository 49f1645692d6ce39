import { describe, expect, it } from 'vitest'
import { predicateOf, roundingNote } from '../../src/scoring/predicate.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'

const nameOf = (units: number) => predicateOf(INSTRUMENT, { units, per: 10_000 }).name.id

describe('the predicate', () => {
  it.each([
    [50000, 'Memuaskan'],
    [42000, 'Memuaskan'],
    [41995, 'Sangat Baik'],
    [35000, 'Sangat Baik'],
    [34985, 'Baik'],
    [26000, 'Baik'],
    [25995, 'Cukup'],
    [18000, 'Cukup'],
    [17995, 'Kurang'],
    [10000, 'Kurang'],
  ])('of %i ten-thousandths is %s, from the unrounded value', (units, name) => {
    expect(nameOf(units)).toBe(name)
  })

  it('comes with a note where the rounded value would earn another one', () => {
    expect(roundingNote(INSTRUMENT, { units: 34985, per: 10_000 })).toEqual({
      id: 'dibulatkan; predikat dari nilai 3,4985',
      en: 'rounded; predicate from the value 3.4985',
    })
    expect(roundingNote(INSTRUMENT, { units: 35000, per: 10_000 })).toBeUndefined()
    expect(roundingNote(INSTRUMENT, { units: 34940, per: 10_000 })).toBeUndefined()
  })
})
