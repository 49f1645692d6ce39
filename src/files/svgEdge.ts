// The line of a relation in a picture: from border to border, softly curved, with room for the arrowhead.
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'

/** Left and top of an element. */
export interface Corner {
  readonly x: number
  readonly y: number
}

/** A cubic curve: start, two points that pull it, end. */
export type Curve = readonly [Corner, Corner, Corner, Corner]

/** The curve from the border of one element to the border of the other; a loop when they are the same place. */
export function edgeCurve(from: Corner, to: Corner): Curve {
  const dx = to.x - from.x
  const dy = to.y - from.y
  if (dx === 0 && dy === 0) {
    const right = from.x + NODE_WIDTH
    const middle = from.y + NODE_HEIGHT / 2
    return [
      { x: right, y: middle - 12 },
      { x: right + 44, y: middle - 28 },
      { x: right + 44, y: middle + 28 },
      { x: right, y: middle + 12 },
    ]
  }
  // Views are read in layers from top to bottom: only neighbours in one row are joined sideways.
  const sideways = Math.abs(dy) < NODE_HEIGHT + 16 && dx !== 0
  const [right, down] = sideways ? [Math.sign(dx), 0] : [0, Math.sign(dy)]
  const start = side(from, right, down)
  const end = side(to, -right, -down)
  const bend = Math.max(16, Math.abs(sideways ? end.x - start.x : end.y - start.y) / 2)
  return [
    start,
    { x: start.x + right * bend, y: start.y + down * bend },
    { x: end.x - right * bend, y: end.y - down * bend },
    end,
  ]
}

/** The curve as path data. */
export function edgePath(from: Corner, to: Corner): string {
  const [start, first, second, end] = edgeCurve(from, to)
  return `M${start.x},${start.y} C${first.x},${first.y} ${second.x},${second.y} ${end.x},${end.y}`
}

/** A point of the curve; `t` from 0 at its start to 1 at its end. */
export function pointOn([a, b, c, d]: Curve, t: number): Corner {
  const u = 1 - t
  const [pa, pb, pc, pd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
  return { x: pa * a.x + pb * b.x + pc * c.x + pd * d.x, y: pa * a.y + pb * b.y + pc * c.y + pd * d.y }
}

/** Middle of the side that faces a direction. */
function side({ x, y }: Corner, right: number, down: number): Corner {
  return { x: x + NODE_WIDTH / 2 + (right * NODE_WIDTH) / 2, y: y + NODE_HEIGHT / 2 + (down * NODE_HEIGHT) / 2 }
}
