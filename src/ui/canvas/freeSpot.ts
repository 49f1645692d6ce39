// Where a new element can stand near a point without covering another. Pure.

import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import type { Point, Scene } from './scene.ts'

/** The grid that dragging snaps to, in pixels. */
export const GRID = 8
const GAP = 16

/** A coordinate on the grid. */
export function snapped(value: number): number {
  return Math.round(value / GRID) * GRID + 0
}

/** Left and top for an element whose middle should be near `middle`: the nearest free place in rings around it. */
export function freeSpot(scene: Scene, middle: Point, taken: readonly Point[] = []): Point {
  const [left, top] = [snapped(middle.x - NODE_WIDTH / 2), snapped(middle.y - NODE_HEIGHT / 2)]
  const isFree = (x: number, y: number): boolean => {
    for (let i = 0; i < scene.xs.length; i++) if (touches(x, y, scene.xs[i] ?? 0, scene.ys[i] ?? 0)) return false
    return taken.every((point) => !touches(x, y, point.x, point.y))
  }
  const [stepX, stepY] = [NODE_WIDTH + GAP + GRID, NODE_HEIGHT + GAP]
  for (let ring = 0; ring < 60; ring++) {
    let best: Point | undefined
    let bestDistance = Number.POSITIVE_INFINITY
    for (let column = -ring; column <= ring; column++) {
      for (let row = -ring; row <= ring; row++) {
        if (Math.max(Math.abs(column), Math.abs(row)) !== ring) continue
        const [x, y] = [left + column * stepX, top + row * stepY]
        const distance = Math.hypot(x - left, (y - top) * 1.5) + (row < 0 ? 1 : 0)
        if (distance < bestDistance && isFree(x, y)) {
          best = { x, y }
          bestDistance = distance
        }
      }
    }
    if (best) return best
  }
  return { x: left, y: top }
}

function touches(ax: number, ay: number, bx: number, by: number): boolean {
  return Math.abs(ax - bx) < NODE_WIDTH + GAP && Math.abs(ay - by) < NODE_HEIGHT + GAP
}
