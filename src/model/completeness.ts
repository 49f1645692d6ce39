// How much of what its kind asks for is known of an element. Pure; a count for the planner, never a score.

import type { Element } from './blueprint.ts'
import { kindOf } from './metamodel.ts'
import type { Attribute } from './metamodelShape.ts'

export interface Completeness {
  readonly filled: number
  readonly total: number
  /** Required attributes without a value. */
  readonly missing: readonly Attribute[]
}

/** True when the attribute, or the field it is stored in, holds something. */
export function isFilled(element: Element, attribute: Attribute): boolean {
  const value = attribute.field === undefined ? element.attributes[attribute.id] : element[attribute.field]
  if (value === undefined || value === '') return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}

/** Attributes of the element's kind that are filled, of all. A kind the program does not know asks for nothing. */
export function completenessOf(element: Element): Completeness {
  const attributes = kindOf(element.kind)?.attributes ?? []
  return {
    filled: attributes.filter((attribute) => isFilled(element, attribute)).length,
    total: attributes.length,
    missing: attributes.filter((attribute) => attribute.required && !isFilled(element, attribute)),
  }
}
