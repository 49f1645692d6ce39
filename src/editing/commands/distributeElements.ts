// Spreads elements of a view so that the gaps between them are equal; the outermost two stay where they are.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { viewRefusal } from '../existence.ts'
import { elementsLabel } from '../nameOf.ts'
import { moveTo, placedIn } from '../placements.ts'
import { refusal } from '../refusal.ts'

export interface DistributeElementsArgs {
  readonly view: Id
  readonly ids: readonly Id[]
  readonly axis: 'horizontal' | 'vertical'
}

/** Distributes elements in the order in which they stand (ties by id). Refuses fewer than three. */
export const distributeElements: Command<DistributeElementsArgs> = {
  name: 'distributeElements',
  label: ({ ids }, blueprint) => elementsLabel(blueprint, ids, 'Sebarkan', 'Distribute'),
  refuse: (blueprint, { view, ids }) => {
    const missing = viewRefusal(blueprint, view)
    if (missing) return missing
    if (placedIn(blueprint, view, ids).length >= 3) return undefined
    return refusal(
      'too-few',
      'Pilih paling sedikit tiga elemen di tampilan ini untuk disebarkan.',
      'Choose at least three elements of this view to distribute.',
    )
  },
  apply: (draft, { view, ids, axis }, blueprint) => {
    const placements = draft.views[view]?.placements
    const key = axis === 'horizontal' ? 'x' : 'y'
    const placed = placedIn(blueprint, view, ids).sort((a, b) => a[key] - b[key] || (a.id < b.id ? -1 : 1))
    const [first, last] = [placed[0], placed.at(-1)]
    if (!placements || !first || !last || placed.length < 3) return
    const gap = (last[key] - first[key]) / (placed.length - 1)
    for (const [i, { id, x, y }] of placed.entries()) {
      const at = first[key] + i * gap
      moveTo(placements, id, axis === 'horizontal' ? at : x, axis === 'horizontal' ? y : at)
    }
  },
}
