// The bends of a curve of money against index.
import { describe, expect, it } from 'vitest'
import { knees } from '../../src/portfolio/knees.ts'

const points = (list: readonly (readonly [number, number])[]) =>
  list.map(([cost, units]) => ({ items: [], moves: {}, index: { units, per: 10_000 }, years: {}, cost }))

describe('the knees of a frontier', () => {
  it('are where a rupiah buys much less from then on', () => {
    expect(
      knees(
        points([
          [0, 0],
          [10, 100],
          [20, 110],
          [30, 120],
        ]),
      ),
    ).toEqual([1])
  })

  it('are none on a line, on a curve that bends up, or with fewer than three points', () => {
    expect(
      knees(
        points([
          [0, 0],
          [10, 10],
          [20, 20],
        ]),
      ),
    ).toEqual([])
    expect(
      knees(
        points([
          [0, 0],
          [10, 5],
          [20, 30],
        ]),
      ),
    ).toEqual([])
    expect(
      knees(
        points([
          [0, 0],
          [10, 5],
        ]),
      ),
    ).toEqual([])
    expect(knees([])).toEqual([])
  })

  it('are three at most, the sharpest first', () => {
    const curve = points([
      [0, 0],
      [10, 1000],
      [20, 1400],
      [30, 1500],
      [40, 1520],
      [50, 1521],
    ])
    expect(knees(curve)).toEqual([4, 3, 2])
  })

  it('pass over points below the straight way between others', () => {
    expect(
      knees(
        points([
          [0, 0],
          [5, 10],
          [10, 100],
          [30, 110],
        ]),
      ),
    ).toEqual([2])
  })
})
