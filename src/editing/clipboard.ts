// A piece of an architecture to carry elsewhere: elements, the relations among them, where they stand. As text it is
// JSON that other programs can read; `readFragment.ts` reads it.

import type { AttributeValue, Blueprint, Element, Id, Relation } from '../model/blueprint.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { getRow } from '../model/table.ts'
import type { Positions } from './placements.ts'

/** Elements, the relations among them, and their places by element id (absent where an element was not placed). */
export interface Fragment {
  readonly elements: readonly Element[]
  readonly relations: readonly Relation[]
  readonly positions: Positions
}

export const FRAGMENT_FORMAT = 'karta-fragment'

/** Copies elements with the relations among them, and their places in the view. Sorted by id; missing ids are left out. */
export function copyFragment(blueprint: Blueprint, ids: readonly Id[], view?: Id): Fragment {
  const elements = [...new Set(ids)].sort().flatMap((id) => getRow(blueprint.elements, id) ?? [])
  const chosen = new Set(elements.map(({ id }) => id))
  const { outgoing } = relationIndex(blueprint)
  const relations = elements
    .flatMap(({ id }) => outgoing.get(id) ?? [])
    .filter(({ target }) => chosen.has(target))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const placements = view === undefined ? undefined : blueprint.views[view]?.placements
  const positions: Record<Id, { x: number; y: number }> = {}
  for (const { id } of elements) {
    const placement = placements && getRow(placements, id)
    if (placement) positions[id] = { x: placement.x, y: placement.y }
  }
  return { elements, relations, positions }
}

/** Every id of the fragment that `pasteFragment` needs a new id for: elements and relations. */
export function fragmentIds(fragment: Fragment): Id[] {
  return [...fragment.elements, ...fragment.relations].map(({ id }) => id)
}

/** The fragment as text for the clipboard. */
export function fragmentText(fragment: Fragment): string {
  const elements = fragment.elements.map(({ attributes, ...element }) => ({
    ...element,
    attributes: Object.fromEntries(Object.entries(attributes).map(([id, value]) => [id, listOf(value)])),
  }))
  return JSON.stringify({
    format: FRAGMENT_FORMAT,
    elements,
    relations: fragment.relations,
    positions: fragment.positions,
  })
}

function listOf(value: AttributeValue): string | number | boolean | string[] {
  return typeof value === 'object' ? Object.keys(value).sort() : value
}
