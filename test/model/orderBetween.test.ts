// Fractional-index text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderAfterAll, orderBetween } from '../../src/model/orderBetween.ts'

describe('an order between two others', () => {
  it('sorts between them however often things are put in between', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60, size: 'max' }), (places) => {
        const orders: string[] = []
        for (const place of places) {
          const at = place % (orders.length + 1)
          orders.splice(at, 0, orderBetween(orders[at - 1], orders[at]))
        }
        expect(orders).toEqual([...new Set(orders)].sort())
        expect(orders.every((order) => !order.endsWith('0'))).toBe(true)
      }),
    )
  })

  it('comes after all of any', () => {
    expect(orderAfterAll([])).toBe('i')
    expect(orderAfterAll(['i', 'r', 'a']) > 'r').toBe(true)
    expect(orderAfterAll(['zz']) > 'zz').toBe(true)
  })

  it('ends for orders made elsewhere, and comes after the first', () => {
    for (const [before, after] of [
      ['a', 'a0'],
      ['a', 'a'],
      ['b', 'a'],
      ['a0', 'a1'],
    ] as const) {
      expect(orderBetween(before, after) > before).toBe(true)
    }
  })
})
