// The values of a pick list: those of the pack, then those a government added, by name.

import type { Blueprint, Element, Id, PickLists, PickValue } from './blueprint.ts'
import type { Attribute } from './metamodelShape.ts'
import { rowsOf } from './table.ts'
import type { Words } from './words.ts'

export interface PickChoice {
  readonly id: string
  readonly name: Words
  /** Added by the government, so that it may be renamed and deleted. */
  readonly own: boolean
}

/** Own values of one pick list, by name and id. */
export function ownPickValues(lists: PickLists, kind: string, attribute: string): readonly PickValue[] {
  return Object.values(lists[kind]?.[attribute] ?? {}).sort((a, b) =>
    a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1,
  )
}

/** All values of the pick list of an attribute of a kind. */
export function pickChoices(lists: PickLists, kind: string, attribute: Attribute): readonly PickChoice[] {
  return [
    ...(attribute.values ?? []).map(({ id, name }) => ({ id, name, own: false })),
    ...ownPickValues(lists, kind, attribute.id).map(({ id, name }) => ({
      id,
      name: { id: name, en: name },
      own: true,
    })),
  ]
}

/** Elements that hold a value of a pick list. O(elements). */
export function pickValueUsers(
  { elements }: Pick<Blueprint, 'elements'>,
  kind: string,
  attribute: string,
  value: Id,
): readonly Element[] {
  return rowsOf(elements).filter((element) => {
    if (element.kind !== kind) return false
    const held = element.attributes[attribute]
    return typeof held === 'object' ? held[value] === true : held === value
  })
}
