// Pastes a copied piece of architecture under new ids. Duplicating is pasting a copy.

import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import { NODE_HEIGHT } from '../../model/nodeSize.ts'
import { quoted } from '../../model/quoted.ts'
import { hasRow, putRow } from '../../model/table.ts'
import type { Fragment } from '../clipboard.ts'
import { fragmentIds } from '../clipboard.ts'
import type { Command, Refusal } from '../command.ts'
import { elementRefusal } from '../elementRules.ts'
import { viewRefusal } from '../existence.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { counted } from '../nameOf.ts'
import { wholePixel } from '../placements.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export interface PasteFragmentArgs {
  readonly fragment: Fragment
  /** A new id for every id of `fragmentIds(fragment)`: elements and relations. */
  readonly newIds: { readonly [oldId: string]: Id }
  /** The view to place the elements in. */
  readonly view?: Id
  /** How far from their old places, in pixels; elements without a place are stacked from (dx, dy) down. */
  readonly dx: number
  readonly dy: number
}

/** Gap between elements that are stacked for want of a place. */
const GAP = 24

/** Pastes elements and relations; names are kept, agencies this blueprint does not have are not named. */
export const pasteFragment: Command<PasteFragmentArgs> = {
  name: 'pasteFragment',
  label: ({ fragment: { elements } }) => {
    const [only] = elements
    const words = counted(elements.length, 'elemen', 'element')
    const name = elements.length === 1 && only ? quoted(only.name) : undefined
    return { id: `Tempel ${name ?? words.id}`, en: `Paste ${name ?? words.en}` }
  },
  refuse: (blueprint, { fragment, newIds, view }) =>
    firstRefusal(
      () => (view === undefined ? undefined : viewRefusal(blueprint, view)),
      () => newIdsRefusal(blueprint, fragment, newIds),
      () => elementsRefusal(blueprint, fragment),
    ),
  apply: (draft, { fragment, newIds, view, dx, dy }, blueprint) => {
    const placements = view === undefined ? undefined : draft.views[view]?.placements
    let stacked = 0
    for (const element of fragment.elements) {
      const id = newIds[element.id]
      if (id === undefined) continue
      putRow(draft.elements, id, { ...atHome(blueprint, element), id })
      if (!placements) continue
      const place = fragment.positions[element.id] ?? { x: 0, y: stacked++ * (NODE_HEIGHT + GAP) }
      putRow(placements, id, { x: wholePixel(place.x + dx), y: wholePixel(place.y + dy) })
    }
    for (const relation of fragment.relations) {
      const [id, source, target] = [newIds[relation.id], newIds[relation.source], newIds[relation.target]]
      if (id === undefined || source === undefined || target === undefined) continue
      putRow(draft.relations, id, { ...relation, id, source, target })
    }
  },
}

/** The element without agencies that this blueprint does not have, as owner or as a unit among its attributes. */
function atHome(blueprint: Blueprint, { owner, ...element }: Element): Element {
  const units = (kindOf(element.kind)?.attributes ?? []).filter(({ type }) => type === 'unit').map(({ id }) => id)
  const attributes = Object.entries(element.attributes).filter(
    ([id, value]) => !units.includes(id) || typeof value !== 'string' || blueprint.agencies[value],
  )
  return {
    ...element,
    attributes: Object.fromEntries(attributes),
    ...(owner !== undefined && blueprint.agencies[owner] ? { owner } : {}),
  }
}

function newIdsRefusal(
  blueprint: Blueprint,
  fragment: Fragment,
  newIds: PasteFragmentArgs['newIds'],
): Refusal | undefined {
  const ids = fragmentIds(fragment).map((id) => newIds[id])
  if (ids.includes(undefined) || new Set(ids).size < ids.length) {
    return refusal(
      'no-new-ids',
      'Setiap elemen dan relasi yang ditempel memerlukan pengenal baru.',
      'Every pasted element and relation needs a new id.',
    )
  }
  for (const [i, id] of ids.entries()) {
    const table = i < fragment.elements.length ? blueprint.elements : blueprint.relations
    const refused = id === undefined ? undefined : newIdRefusal(id, hasRow<unknown>(table, id))
    if (refused) return refused
  }
  return undefined
}

function elementsRefusal(blueprint: Blueprint, fragment: Fragment): Refusal | undefined {
  for (const element of fragment.elements) {
    const refused = elementRefusal(blueprint, atHome(blueprint, element))
    if (refused) return refused
  }
  return undefined
}
