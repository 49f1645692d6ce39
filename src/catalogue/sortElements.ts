// The order of the catalogue: by any column, names as people sort them ("Server 2" before "Server 10"), empty cells last
// either way. One order for the same elements, whatever order they came in.

import type { Element, Id } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'
import type { CatalogueContext } from './catalogueContext.ts'
import { cellText, countedValue, storedValue } from './cellText.ts'
import { hasColumn } from './choices.ts'
import { columnOf } from './column.ts'

export interface Sort {
  readonly by: Id
  readonly descending?: true
}

const collator = new Intl.Collator('id', { numeric: true })

type Key = string | number | undefined

interface Keyed {
  readonly element: Element
  readonly key: Key
}

/** The elements by a column, else by name; those with the same value by name, then by id, ascending both ways. O(n log n). */
export function sortElements(
  context: CatalogueContext,
  elements: readonly Element[],
  sort: Sort | undefined,
): readonly Element[] {
  const by = sort === undefined || columnOf(sort.by) === undefined ? 'name' : sort.by
  const sign = sort?.descending ? -1 : 1
  const keyed: Keyed[] = elements.map((element) => ({ element, key: keyOf(context, element, by) }))
  keyed.sort(
    (a, b) =>
      compare(a.key, b.key, sign) ||
      collator.compare(a.element.name, b.element.name) ||
      byId(a.element.id, b.element.id),
  )
  return keyed.map(({ element }) => element)
}

/** By value in the given direction; nothing comes after everything. */
function compare(a: Key, b: Key, sign: number): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  if (typeof a === 'number') return -sign
  if (typeof b === 'number') return sign
  return sign * collator.compare(a, b)
}

function keyOf(context: CatalogueContext, element: Element, column: Id): Key {
  const counted = countedValue(context, element, column)
  if (counted !== undefined) return counted
  if (!hasColumn(element, column)) return undefined
  const value = columnOf(column)?.editable ? storedValue(element, column) : undefined
  if (typeof value === 'number') return value
  const text = cellText(context, element, column)
  return text === '' ? undefined : text
}
