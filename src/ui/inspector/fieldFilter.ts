// Which fields of an element the inspector shows: all, the required ones, or those that are empty. Lives as long as the tab.

import type { Element } from '../../model/blueprint.ts'
import { isFilled } from '../../model/completeness.ts'
import { kindOf } from '../../model/metamodel.ts'
import type { Attribute } from '../../model/metamodelShape.ts'
import { createExternalStore } from '../externalStore.ts'

export type FieldFilter = 'all' | 'required' | 'empty'

export const fieldFilter = createExternalStore<FieldFilter>('all')

/** Ids of the attributes of an element that hold nothing. */
export function emptyAttributes(element: Element): ReadonlySet<string> {
  const attributes = kindOf(element.kind)?.attributes ?? []
  return new Set(attributes.filter((attribute) => !isFilled(element, attribute)).map(({ id }) => id))
}

/** True when an attribute is shown; `empty`: those that held nothing. */
export function passes({ id, required }: Attribute, filter: FieldFilter, empty: ReadonlySet<string>): boolean {
  if (filter === 'all') return true
  return filter === 'required' ? required : empty.has(id)
}
