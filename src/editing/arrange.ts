// A layout of a whole view or of part of it: what is pinned or not asked for stays where it is, and nothing is put over it.

import type { Blueprint, Id, View } from '../model/blueprint.ts'
import { entriesOf } from '../model/table.ts'
import { gridLayout } from './gridLayout.ts'
import { layeredLayout } from './layeredLayout.ts'
import { middleOf, placeBlock } from './placeBlock.ts'
import type { Positions } from './placements.ts'
import { placeNew } from './placeNew.ts'

/**
 * `layers`: a band for each domain; `flow`: along the relations; `agencies`: a block for each agency, however the view is
 * grouped; `groups`: a block for each group of the view, agencies where it has none.
 */
export type LayoutKind = 'layers' | 'flow' | 'agencies' | 'groups'

export interface Movable {
  /** Elements that may move, and where they stand. */
  readonly loose: Positions
  /** All others of the view. */
  readonly fixed: Positions
}

/** Tells the elements that may move from the others: those asked for (all without `ids`) that are not pinned. */
export function movable(view: View, ids?: ReadonlySet<Id>): Movable {
  const loose: Record<Id, { x: number; y: number }> = {}
  const fixed: Record<Id, { x: number; y: number }> = {}
  for (const [id, { x, y, pinned }] of entriesOf(view.placements)) {
    if (pinned || (ids && !ids.has(id))) fixed[id] = { x, y }
    else loose[id] = { x, y }
  }
  return { loose, fixed }
}

export interface Arrangement {
  /** A layout other than `flow`, which comes from a worker: see `arrangedFlow`. */
  readonly layout: Exclude<LayoutKind, 'flow'>
  /** Only these; absent: the whole view. */
  readonly ids?: ReadonlySet<Id>
  /** They have just come to the view: each goes to where its like are, instead of all as one block. */
  readonly asNew?: boolean
}

/** New left and top of what moves. O(n log n). */
export function arrange(blueprint: Blueprint, view: View, { layout, ids, asNew }: Arrangement): Positions {
  const { loose, fixed } = movable(view, ids)
  const wanted = Object.keys(loose)
  if (asNew && layout === 'layers') return placeNew(blueprint, wanted, fixed)
  const by = layout === 'agencies' ? 'agency' : (view.groupBy ?? 'agency')
  const laid = (around: Positions): Positions =>
    layout === 'layers' ? layeredLayout(blueprint, wanted, around) : gridLayout(blueprint, wanted, by, around)
  return ids ? placeBlock(laid({}), fixed, middleOf(Object.values(loose))) : laid(fixed)
}

/** Puts what a flow layout arranged among itself into the view, near where it was. */
export function arrangedFlow(flow: Positions, { loose, fixed }: Movable): Positions {
  return placeBlock(flow, fixed, middleOf(Object.values(loose)))
}
