// The shape of the line of a relation: which sides of the two elements it joins and how it bends. The same for React
// Flow's edges and for the drawing under them, so that a line does not move when it is mounted.

import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'

export const TOP = 0
export const RIGHT = 1
export const BOTTOM = 2
export const LEFT = 3
export type Side = typeof TOP | typeof RIGHT | typeof BOTTOM | typeof LEFT

/** A cubic curve from start to end; `endSide` tells where its arrow points. */
export interface LineShape {
  readonly x1: number
  readonly y1: number
  readonly c1x: number
  readonly c1y: number
  readonly c2x: number
  readonly c2y: number
  readonly x2: number
  readonly y2: number
  readonly endSide: Side
}

/** Space between two elements below which a line leaves sideways. */
const CLEAR = 20

/** Sides at which a line between two elements (left and top of each) leaves and arrives. */
export function sidesBetween(ax: number, ay: number, bx: number, by: number): readonly [Side, Side] {
  const [across, down] = [Math.abs(bx - ax), Math.abs(by - ay)]
  const above = down - NODE_HEIGHT >= CLEAR || (across < NODE_WIDTH && down >= NODE_HEIGHT / 2)
  if (above) return by > ay ? [BOTTOM, TOP] : [TOP, BOTTOM]
  // In the same row with room for others between them: over their heads.
  if (across > 2 * NODE_WIDTH) return [TOP, TOP]
  return bx > ax ? [RIGHT, LEFT] : [LEFT, RIGHT]
}

/** How far from the middle of a side a line may leave it. */
export function reach(side: Side): number {
  return side === TOP || side === BOTTOM ? NODE_WIDTH / 2 - 20 : NODE_HEIGHT / 2 - 12
}

function pointX(x: number, side: Side, offset: number): number {
  if (side === LEFT) return x
  return side === RIGHT ? x + NODE_WIDTH : x + NODE_WIDTH / 2 + limited(offset, side)
}

function pointY(y: number, side: Side, offset: number): number {
  if (side === TOP) return y
  return side === BOTTOM ? y + NODE_HEIGHT : y + NODE_HEIGHT / 2 + limited(offset, side)
}

function limited(offset: number, side: Side): number {
  const most = reach(side)
  return Math.max(-most, Math.min(most, offset))
}

/** The line between two elements by left and top, with the offsets from the middle of the sides it joins. */
export function lineShape(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  startOffset: number,
  endOffset: number,
): LineShape {
  const [start, end] = sidesBetween(ax, ay, bx, by)
  const x1 = pointX(ax, start, startOffset)
  const y1 = pointY(ay, start, startOffset)
  const x2 = pointX(bx, end, endOffset)
  const y2 = pointY(by, end, endOffset)
  const sideways = start === LEFT || start === RIGHT
  const distance = sideways ? Math.abs(x2 - x1) : Math.abs(y2 - y1)
  const bend = start === end ? 36 + Math.abs(y2 - y1) : Math.max(16, Math.min(120, distance / 2))
  const [sx, sy] = outward(start)
  const [ex, ey] = outward(end)
  return {
    x1,
    y1,
    c1x: x1 + sx * bend,
    c1y: y1 + sy * bend,
    c2x: x2 + ex * bend,
    c2y: y2 + ey * bend,
    x2,
    y2,
    endSide: end,
  }
}

/** The direction away from an element at one of its sides. */
export function outward(side: Side): readonly [number, number] {
  switch (side) {
    case TOP:
      return [0, -1]
    case RIGHT:
      return [1, 0]
    case BOTTOM:
      return [0, 1]
    case LEFT:
      return [-1, 0]
  }
}

/** The line as an SVG path. */
export function pathOf(line: LineShape): string {
  return `M${line.x1} ${line.y1}C${line.c1x} ${line.c1y} ${line.c2x} ${line.c2y} ${line.x2} ${line.y2}`
}

/** The middle of the line, where its label stands. */
export function middleOf(line: LineShape): { readonly x: number; readonly y: number } {
  return {
    x: (line.x1 + 3 * line.c1x + 3 * line.c2x + line.x2) / 8,
    y: (line.y1 + 3 * line.c1y + 3 * line.c2y + line.y2) / 8,
  }
}

/** Distance of a point from the line, from 16 pieces of it. */
export function distanceTo(line: LineShape, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY
  let px = line.x1
  let py = line.y1
  for (let i = 1; i <= 16; i++) {
    const t = i / 16
    const u = 1 - t
    const qx = u * u * u * line.x1 + 3 * u * u * t * line.c1x + 3 * u * t * t * line.c2x + t * t * t * line.x2
    const qy = u * u * u * line.y1 + 3 * u * u * t * line.c1y + 3 * u * t * t * line.c2y + t * t * t * line.y2
    best = Math.min(best, toPiece(px, py, qx, qy, x, y))
    px = qx
    py = qy
  }
  return best
}

function toPiece(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}
