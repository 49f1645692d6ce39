import { describe, expect, it } from 'vitest'
import { addRatios, compareRatios, reduceRatio, subtractRatios } from '../../src/scoring/ratio.ts'

describe('ratios', () => {
  it('keep their denominator when both have the same', () => {
    expect(addRatios({ units: 26950, per: 10_000 }, { units: 760, per: 10_000 })).toEqual({ units: 27710, per: 10_000 })
    expect(subtractRatios({ units: 1, per: 4 }, { units: 3, per: 4 })).toEqual({ units: -2, per: 4 })
  })

  it('meet in lowest terms when the denominators differ', () => {
    expect(addRatios({ units: 1, per: 6 }, { units: 1, per: 3 })).toEqual({ units: 1, per: 2 })
  })

  it('compare where products leave the safe integers', () => {
    const a = { units: 9_007_199_254_740_991, per: 9_007_199_254_740_990 }
    const b = { units: 9_007_199_254_740_990, per: 9_007_199_254_740_989 }
    expect(compareRatios(a, b)).toBe(-1)
    expect(compareRatios(b, a)).toBe(1)
    expect(compareRatios({ units: 2, per: 4 }, { units: 1, per: 2 })).toBe(0)
  })

  it('refuse a sum that no safe integer can hold instead of rounding it', () => {
    const huge = { units: Number.MAX_SAFE_INTEGER, per: 1 }
    expect(() => addRatios(huge, huge)).toThrow(RangeError)
  })

  it('reduce to lowest terms, with zero over one', () => {
    expect(reduceRatio({ units: 34000, per: 11000 })).toEqual({ units: 34, per: 11 })
    expect(reduceRatio({ units: 0, per: 7 })).toEqual({ units: 0, per: 1 })
    expect(reduceRatio({ units: -4, per: 8 })).toEqual({ units: -1, per: 2 })
  })
})
