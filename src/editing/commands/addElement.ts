// Adds an element, and places it when a view is named.

import type { Element, Id } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { hasRow, putRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { elementRefusal } from '../elementRules.ts'
import { viewRefusal } from '../existence.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { kindName } from '../nameOf.ts'
import { wholePixel } from '../placements.ts'
import { firstRefusal } from '../refusal.ts'

export interface AddElementArgs {
  readonly element: Element
  /** The view to place it in, with left and top in pixels at zoom 1 (0 when absent). */
  readonly view?: Id
  readonly x?: number
  readonly y?: number
}

/** Adds an element: "Tambah aplikasi “SIMDA”". Refuses a taken id, an unknown kind, an empty name, a missing owner or view. */
export const addElement: Command<AddElementArgs> = {
  name: 'addElement',
  label: ({ element }) => {
    const kind = kindName(element.kind)
    return { id: `Tambah ${kind.id} ${quoted(element.name)}`, en: `Add ${kind.en} ${quoted(element.name)}` }
  },
  refuse: (blueprint, { element, view }) =>
    firstRefusal(
      () => newIdRefusal(element.id, hasRow(blueprint.elements, element.id)),
      () => elementRefusal(blueprint, element),
      () => (view === undefined ? undefined : viewRefusal(blueprint, view)),
    ),
  apply: (draft, { element, view, x = 0, y = 0 }) => {
    putRow(draft.elements, element.id, element)
    const placements = view === undefined ? undefined : draft.views[view]?.placements
    if (placements) putRow(placements, element.id, { x: wholePixel(x), y: wholePixel(y) })
  },
}
