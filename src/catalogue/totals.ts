// The foot of the catalogue: how many, what their money columns come to, how complete they are.

import type { Element, Id } from '../model/blueprint.ts'
import { elementCompleteness, storedValue } from './cellText.ts'
import { columnOf } from './column.ts'

export interface Totals {
  readonly count: number
  /** Filled of all that is asked for. */
  readonly filled: number
  readonly asked: number
  /** Sums of the money columns, in rupiah, by column; a column without any amount is left out. */
  readonly money: ReadonlyMap<Id, number>
}

/** Totals over the elements for the columns shown. O(elements × money columns). */
export function totals(elements: readonly Element[], columns: readonly Id[]): Totals {
  const money = new Map<Id, number>()
  let filled = 0
  let asked = 0
  for (const element of elements) {
    const { filled: here, total } = elementCompleteness(element)
    filled += here
    asked += total
  }
  for (const column of columns) {
    if (columnOf(column)?.type !== 'money') continue
    for (const element of elements) {
      const value = storedValue(element, column)
      if (typeof value === 'number') money.set(column, (money.get(column) ?? 0) + value)
    }
  }
  return { count: elements.length, filled, asked, money }
}
