// While elements are dragged: with which neighbours they nearly line up, how far they must go to do so exactly, and the
// lines that show it. Pure.

import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import type { Point, Rect } from './scene.ts'

/** A line over the drawing: upright at `x = at` or level at `y = at`, between two coordinates of the other axis. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Alignment {
  /** How far the dragged elements are to be moved on. */
  readonly dx: number
  readonly dy: number
  readonly guides: readonly Guide[]
}

/** How near, in pixels on the drawing, edges or middles must be. */
const NEAR = 6

/** Lines `box` up with the edges and middles of its neighbours (left and top of each). O(neighbours). */
export function alignmentGuides(box: Rect, neighbours: readonly Point[]): Alignment {
  const dx = nearest(box.x, box.width, neighbours, 'x', NODE_WIDTH)
  const dy = nearest(box.y, box.height, neighbours, 'y', NODE_HEIGHT)
  const moved = { ...box, x: box.x + (dx ?? 0), y: box.y + (dy ?? 0) }
  return {
    dx: dx ?? 0,
    dy: dy ?? 0,
    guides: [
      ...(dx === undefined ? [] : guidesAlong('x', moved, neighbours)),
      ...(dy === undefined ? [] : guidesAlong('y', moved, neighbours)),
    ],
  }
}

/** Start, middle and end of a stretch. */
function marks(start: number, length: number): readonly [number, number, number] {
  return [start, start + length / 2, start + length]
}

/** The least move that lines a start, middle or end up with that of a neighbour; undefined when none is near. */
function nearest(
  start: number,
  length: number,
  neighbours: readonly Point[],
  axis: 'x' | 'y',
  size: number,
): number | undefined {
  let best: number | undefined
  const own = marks(start, length)
  for (const neighbour of neighbours) {
    const theirs = marks(neighbour[axis], size)
    for (const [i, mark] of own.entries()) {
      const move = (theirs[i] ?? 0) - mark
      if (Math.abs(move) <= NEAR && (best === undefined || Math.abs(move) < Math.abs(best))) best = move
    }
  }
  return best
}

/** One line for each edge or middle that now is the same as a neighbour's, as long as all it joins. */
function guidesAlong(axis: 'x' | 'y', box: Rect, neighbours: readonly Point[]): Guide[] {
  const across = axis === 'x' ? 'y' : 'x'
  const [size, thick] = axis === 'x' ? [NODE_WIDTH, NODE_HEIGHT] : [NODE_HEIGHT, NODE_WIDTH]
  const [length, depth] = axis === 'x' ? [box.width, box.height] : [box.height, box.width]
  return marks(box[axis], length).flatMap((at, i) => {
    const joined = neighbours.filter((neighbour) => Math.abs((marks(neighbour[axis], size)[i] ?? 0) - at) < 0.5)
    if (joined.length === 0) return []
    const starts = [box[across], ...joined.map((neighbour) => neighbour[across])]
    const ends = [box[across] + depth, ...joined.map((neighbour) => neighbour[across] + thick)]
    return [{ axis, at, from: Math.min(...starts), to: Math.max(...ends) }]
  })
}
