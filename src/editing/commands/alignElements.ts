// Lines elements of a view up along an edge or through their middle. All elements are the same size.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { viewRefusal } from '../existence.ts'
import { elementsLabel } from '../nameOf.ts'
import { moveTo, type Placed, placedIn } from '../placements.ts'
import { refusal } from '../refusal.ts'

export type AlignEdge = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom'

export interface AlignElementsArgs {
  readonly view: Id
  readonly ids: readonly Id[]
  /** left, center, right: along x; top, middle, bottom: along y. */
  readonly edge: AlignEdge
}

/** Aligns elements to the outermost of them, or to the middle between the outermost. Refuses fewer than two. */
export const alignElements: Command<AlignElementsArgs> = {
  name: 'alignElements',
  label: ({ ids }, blueprint) => elementsLabel(blueprint, ids, 'Ratakan', 'Align'),
  refuse: (blueprint, { view, ids }) => {
    const missing = viewRefusal(blueprint, view)
    if (missing) return missing
    if (placedIn(blueprint, view, ids).length >= 2) return undefined
    return refusal(
      'too-few',
      'Pilih paling sedikit dua elemen di tampilan ini untuk diratakan.',
      'Choose at least two elements of this view to align.',
    )
  },
  apply: (draft, { view, ids, edge }, blueprint) => {
    const placements = draft.views[view]?.placements
    const placed = placedIn(blueprint, view, ids)
    if (!placements || placed.length === 0) return
    const at = coordinate(placed, edge)
    const sideways = edge === 'left' || edge === 'center' || edge === 'right'
    for (const { id, x, y } of placed) moveTo(placements, id, sideways ? at : x, sideways ? y : at)
  },
}

/** With one size for all, aligning right edges is aligning left edges at the rightmost, and so on. */
function coordinate(placed: readonly Placed[], edge: AlignEdge): number {
  const xs = placed.map(({ x }) => x)
  const ys = placed.map(({ y }) => y)
  switch (edge) {
    case 'left':
      return Math.min(...xs)
    case 'right':
      return Math.max(...xs)
    case 'center':
      return (Math.min(...xs) + Math.max(...xs)) / 2
    case 'top':
      return Math.min(...ys)
    case 'bottom':
      return Math.max(...ys)
    case 'middle':
      return (Math.min(...ys) + Math.max(...ys)) / 2
  }
}
