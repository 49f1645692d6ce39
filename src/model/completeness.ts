// How much of what its kind asks for is known of an element. Pure; a count for the planner, never a score.

import type { Element } from './blueprint.ts'
import { kindOf } from './metamodel.ts'
import type { Attribute } from './metamodelShape.ts'

export interface Completeness {
  readonly filled: number
  readonly total: number
  /** Of all, how many the kind requires. */
  readonly required: number
  /** Required attributes without a value. */
  readonly missing: readonly Attribute[]
}

/** True when the attribute, or the field it is stored in, holds something. */
export function isFilled(element: Element, attribute: Attribute): boolean {
  const value = attribute.field === undefined ? element.attributes[attribute.id] : element[attribute.field]
  if (value === undefined || value === '') return false
  return typeof value !== 'object' || Object.keys(value).length > 0
}

const known = new WeakMap<Element, Completeness>()

/**
 * Attributes of the element's kind that are filled, of all. A kind the program does not know asks for nothing. The same
 * object for the same element, so that counting thousands again costs little.
 */
export function completenessOf(element: Element): Completeness {
  const before = known.get(element)
  if (before) return before
  const attributes = kindOf(element.kind)?.attributes ?? []
  const missing: Attribute[] = []
  let [filled, required] = [0, 0]
  for (const attribute of attributes) {
    const has = isFilled(element, attribute)
    if (has) filled++
    if (!attribute.required) continue
    required++
    if (!has) missing.push(attribute)
  }
  const counted = { filled, total: attributes.length, required, missing }
  known.set(element, counted)
  return counted
}
