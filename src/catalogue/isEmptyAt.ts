// Whether an element has nothing where it could have something: the conditions "tanpa …" of a query.

import type { Element, Id } from '../model/blueprint.ts'
import type { CatalogueContext } from './catalogueContext.ts'
import { countedValue, storedValue } from './cellText.ts'
import { hasColumn } from './choices.ts'
import { columnOf } from './column.ts'

/** A condition beside the columns: a service that no application supports. */
export const WITHOUT_APPLICATION = 'application'

/**
 * True when the field, attribute or count is empty. An element whose kind is never asked for it is not without it; nor is
 * anything without a column that nobody knows.
 */
export function isEmptyAt(context: CatalogueContext, element: Element, id: Id): boolean {
  if (id === WITHOUT_APPLICATION) return element.kind === 'layanan' && !context.facts.supported.has(element.id)
  const column = columnOf(id)
  if (column === undefined || !hasColumn(element, id)) return false
  if (column.type === 'count') return countedValue(context, element, id) === 0
  if (!column.editable && column.type !== 'other') return false
  const value = storedValue(element, id)
  return value === undefined || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
}
