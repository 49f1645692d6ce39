// Chances as they are read and typed.
import { describe, expect, it } from 'vitest'
import { chanceText, parsePercent, percentOf } from '../../../src/ui/risk/chanceText.ts'

describe('a chance in per cent', () => {
  it('reads as a whole number in the language, and is never rounded to sure or impossible', () => {
    expect([chanceText(0.594, 'id'), chanceText(0.594, 'en')]).toEqual(['59 %', '59%'])
    expect([chanceText(0, 'id'), chanceText(1, 'id')]).toEqual(['0 %', '100 %'])
    expect([chanceText(0.001, 'id'), chanceText(0.999, 'id')]).toEqual(['< 1 %', '> 99 %'])
  })

  it('is kept in thousandths as typed, with a comma or a point', () => {
    expect(['85', '85,5', '85.5', '100', '0', ''].map(parsePercent)).toEqual([850, 855, 855, 1000, 0, null])
    expect(['101', '100,1', '-1', '8,55', 'x'].map(parsePercent)).toEqual(Array(5).fill(undefined))
    expect([percentOf(855, 'id'), percentOf(855, 'en'), percentOf(850, 'id')]).toEqual(['85,5', '85.5', '85'])
  })
})
