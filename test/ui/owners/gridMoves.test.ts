import { describe, expect, it } from 'vitest'
import { type GridPlace, gridMove } from '../../../src/ui/owners/gridMoves.ts'

const size = { rows: 48, columns: 12 }
const from =
  (row: number, column: number) =>
  (key: string, ctrlKey = false) =>
    gridMove({ row, column }, size, { key, ctrlKey })
const at = (row: number, column: number): GridPlace => ({ row, column })

describe('moving in the grid', () => {
  it('goes by cell, to the ends of the row, by a page, and with Ctrl to the ends of the grid', () => {
    const move = from(20, 5)
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
    expect(keys.map((key) => move(key))).toEqual([
      at(19, 5),
      at(21, 5),
      at(20, 4),
      at(20, 6),
      at(20, 0),
      at(20, 11),
      at(10, 5),
      at(30, 5),
    ])
    expect([move('Home', true), move('End', true)]).toEqual([at(0, 0), at(47, 11)])
  })

  it('stops at the edges', () => {
    const [first, last] = [from(0, 0), from(47, 11)]
    for (const key of ['ArrowUp', 'ArrowLeft', 'Home', 'PageUp']) expect(first(key)).toEqual(at(0, 0))
    for (const key of ['ArrowDown', 'ArrowRight', 'End', 'PageDown']) expect(last(key)).toEqual(at(47, 11))
  })

  it('leaves every other key alone', () => {
    for (const key of ['o', 's', 'Delete', 'Tab', 'Enter', 'a']) expect(from(3, 3)(key)).toBeUndefined()
  })
})
