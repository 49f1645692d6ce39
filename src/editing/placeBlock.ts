// Puts some elements that were arranged among themselves into a drawing where others stay: as one block, as near as may be
// to where it should be, over nothing.

import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import type { Positions } from './placements.ts'
import { type Place, takenPlaces } from './takenPlaces.ts'

/** Steps of the search, and how much it may look at before the block goes beside everything. */
const STEP_X = NODE_WIDTH + 24
const STEP_Y = NODE_HEIGHT + 24
const MOST_LOOKS = 400_000
const MOST_RINGS = 40
/** Space to the others when it goes beside them. */
const BESIDE = 96
/** A view keeps coordinates up to here. */
const FARTHEST = 1_000_000

interface Span {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function spanOf(places: readonly Place[]): Span {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of places) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** Left and top of the middle place of several; undefined for none. */
export function middleOf(places: readonly Place[]): Place | undefined {
  if (places.length === 0) return undefined
  const { left, top, right, bottom } = spanOf(places)
  return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) }
}

/**
 * The block moved so that its middle comes near `near` (where it stands without one) and it covers none of `fixed`. All of
 * it moves alike. Deterministic.
 */
export function placeBlock(block: Positions, fixed: Positions, near?: Place): Positions {
  const places = Object.values(block)
  if (places.length === 0) return block
  const span = spanOf(places)
  const middle = middleOf(places) ?? { x: 0, y: 0 }
  const wanted = near ? { x: near.x - middle.x, y: near.y - middle.y } : { x: 0, y: 0 }
  const others = Object.values(fixed)
  const taken = takenPlaces(others)
  const fits = ({ x, y }: Place): boolean =>
    inside(span, x, y) && !places.some((at) => taken.covers(at.x + x, at.y + y))
  const shift = nearestFit(wanted, fits, places.length) ?? besideAll(span, spanOf(others)).find(fits) ?? wanted
  return Object.fromEntries(Object.entries(block).map(([id, { x, y }]) => [id, { x: x + shift.x, y: y + shift.y }]))
}

function inside({ left, top, right, bottom }: Span, x: number, y: number): boolean {
  return left + x >= -FARTHEST && right + x <= FARTHEST && top + y >= -FARTHEST && bottom + y <= FARTHEST
}

/** The nearest shift that fits, in rings around the wanted one. */
function nearestFit(wanted: Place, fits: (shift: Place) => boolean, size: number): Place | undefined {
  let looks = 0
  for (let ring = 0; ring <= MOST_RINGS; ring++) {
    for (const [column, row] of ringOf(ring)) {
      const shift = { x: wanted.x + column * STEP_X, y: wanted.y + row * STEP_Y }
      if (fits(shift)) return shift
      looks += size
      if (looks > MOST_LOOKS) return undefined
    }
  }
  return undefined
}

/** The cells of a square ring, the nearest to its middle first: below and right before above and left. */
export function ringOf(ring: number): ReadonlyArray<readonly [column: number, row: number]> {
  if (ring === 0) return [[0, 0]]
  const cells: [number, number][] = []
  for (let along = 0; along <= ring; along++) {
    for (const side of along === 0 ? [0] : [along, -along]) {
      cells.push([side, ring], [ring, side], [side, -ring], [-ring, side])
    }
  }
  return [...new Map(cells.map((cell) => [`${cell[0]} ${cell[1]}`, cell])).values()]
}

/** Below all others, then right, above, left of them. */
function besideAll(block: Span, others: Span): readonly Place[] {
  return [
    { x: others.left - block.left, y: others.bottom + NODE_HEIGHT + BESIDE - block.top },
    { x: others.right + NODE_WIDTH + BESIDE - block.left, y: others.top - block.top },
    { x: others.left - block.left, y: others.top - NODE_HEIGHT - BESIDE - block.bottom },
    { x: others.left - NODE_WIDTH - BESIDE - block.right, y: others.top - block.top },
  ]
}
