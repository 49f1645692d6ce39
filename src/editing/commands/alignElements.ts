// Lines elements of a view up along an edge or through their middle. All elements are the same size.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { viewRefusal } from '../existence.ts'
import { elementsLabel } from '../nameOf.ts'
import { moveTo, type Placed, placedIn, wholePixel } from '../placements.ts'
import { refusal } from '../refusal.ts'

export type AlignEdge = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom'

export interface AlignElementsArgs {
  readonly view: Id
  readonly ids: readonly Id[]
  /** left, center, right: along x; top, middle, bottom: along y. */
  readonly edge: AlignEdge
}

/** Space between elements that had to be moved apart. */
const GAP = 24

/**
 * Aligns elements to the outermost of them, or to the middle between the outermost. Those that would then cover one
 * another, or an element that was not chosen, are moved on along the line, in their order. Refuses fewer than two.
 */
export const alignElements: Command<AlignElementsArgs> = {
  name: 'alignElements',
  label: (args, blueprint) => {
    const words = elementsLabel(blueprint, args.ids, 'Ratakan', 'Align')
    if (!aligned(blueprint, args).some(({ apart }) => apart)) return words
    return {
      id: `${words.id}, digeser agar tidak bertumpuk`,
      en: `${words.en}, moved apart so that none covers another`,
    }
  },
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
  apply: (draft, args, blueprint) => {
    const placements = draft.views[args.view]?.placements
    if (!placements) return
    for (const { id, x, y } of aligned(blueprint, args)) moveTo(placements, id, x, y)
  },
}

interface Aligned {
  readonly id: Id
  readonly x: number
  readonly y: number
  /** It had to leave its place along the line. */
  readonly apart: boolean
}

let last:
  | { readonly blueprint: Blueprint; readonly args: AlignElementsArgs; readonly found: readonly Aligned[] }
  | undefined

/** Where everything goes; asked twice for one command, by its label and by what it does. */
function aligned(blueprint: Blueprint, args: AlignElementsArgs): readonly Aligned[] {
  if (last?.blueprint === blueprint && last.args === args) return last.found
  const found = lineUp(blueprint, args)
  last = { blueprint, args, found }
  return found
}

/** Each at its own place along the line, or behind what stands there. O(n log n). */
function lineUp(blueprint: Blueprint, { view, ids, edge }: AlignElementsArgs): readonly Aligned[] {
  const placed = placedIn(blueprint, view, ids)
  if (placed.length === 0) return []
  const at = wholePixel(coordinate(placed, edge))
  const upright = edge === 'left' || edge === 'center' || edge === 'right'
  const [across, along] = upright ? (['x', 'y'] as const) : (['y', 'x'] as const)
  const [thick, long] = upright ? [NODE_WIDTH, NODE_HEIGHT] : [NODE_HEIGHT, NODE_WIDTH]
  const placements = blueprint.views[view]?.placements ?? {}
  const chosen = new Set(placed.map(({ id }) => getRow(placements, id)))
  // By row, not by id: rows are kept with each bucket for whoever asks; pairs with ids took twice as long among 10,000.
  const others = rowsOf(placements)
    .filter((place) => Math.abs((upright ? place.x : place.y) - at) < thick && !chosen.has(place))
    .map((place) => (upright ? place.y : place.x))
    .sort((a, b) => a - b)
  const order = placed.sort((a, b) => a[along] - b[along] || a[across] - b[across] || (a.id < b.id ? -1 : 1))
  let free = Number.NEGATIVE_INFINITY
  let next = 0
  return order.map((place) => {
    const own = place[along]
    let to = own < free ? free + GAP : own
    // Others are walked once: what lies wholly before this element lies before all that follow.
    for (let other = others[next]; other !== undefined && other < to + long; other = others[next]) {
      if (other + long > to) to = other + long + GAP
      next++
    }
    free = to + long
    return { id: place.id, x: upright ? at : to, y: upright ? to : at, apart: to !== own }
  })
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
