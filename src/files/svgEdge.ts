// The line of a relation in a picture: from border to border, softly curved, with room for the arrowhead.
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'

/** Left and top of an element. */
export interface Corner {
  readonly x: number
  readonly y: number
}

/** Path data from the border of one element to the border of the other; a loop when they are the same place. */
export function edgePath(from: Corner, to: Corner): string {
  const dx = to.x - from.x
  const dy = to.y - from.y
  if (dx === 0 && dy === 0) {
    const right = from.x + NODE_WIDTH
    const middle = from.y + NODE_HEIGHT / 2
    return `M${right},${middle - 12} C${right + 44},${middle - 28} ${right + 44},${middle + 28} ${right},${middle + 12}`
  }
  // Views are read in layers from top to bottom: only neighbours in one row are joined sideways.
  const sideways = Math.abs(dy) < NODE_HEIGHT + 16 && dx !== 0
  const start = sideways ? side(from, Math.sign(dx), 0) : side(from, 0, Math.sign(dy))
  const end = sideways ? side(to, -Math.sign(dx), 0) : side(to, 0, -Math.sign(dy))
  const bend = Math.max(16, Math.abs(sideways ? end.x - start.x : end.y - start.y) / 2)
  const first = sideways
    ? `${start.x + Math.sign(dx) * bend},${start.y}`
    : `${start.x},${start.y + Math.sign(dy) * bend}`
  const second = sideways ? `${end.x - Math.sign(dx) * bend},${end.y}` : `${end.x},${end.y - Math.sign(dy) * bend}`
  return `M${start.x},${start.y} C${first} ${second} ${end.x},${end.y}`
}

/** Middle of the side that faces a direction. */
function side({ x, y }: Corner, right: number, down: number): Corner {
  return { x: x + NODE_WIDTH / 2 + (right * NODE_WIDTH) / 2, y: y + NODE_HEIGHT / 2 + (down * NODE_HEIGHT) / 2 }
}
