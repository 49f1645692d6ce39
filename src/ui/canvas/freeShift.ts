// How far a group of elements must go to stand beside what is there without covering any of it. Pure.

import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import type { Point, Scene } from './scene.ts'

/** Least space that stays free between two elements. */
const GAP = 16
/** One step of the search: the size of an element and a little more, on the grid of dragging (8 px). */
const STEP_X = NODE_WIDTH + 24
const STEP_Y = NODE_HEIGHT + 24
const RINGS = 8

const cellOf = (x: number, y: number): string => `${Math.floor(x / STEP_X)} ${Math.floor(y / STEP_Y)}`

/**
 * The nearest shift, in whole steps, at which none of the places (left and top) touches an element of the scene; right
 * and down first. Where all near is full: below everything. O(elements + places × steps tried).
 */
export function freeShift(scene: Scene, places: readonly Point[]): Point {
  if (places.length === 0 || !scene.bounds) return { x: 0, y: 0 }
  const cells = new Map<string, Point[]>()
  for (let i = 0; i < scene.xs.length; i++) {
    const point = { x: scene.xs[i] ?? 0, y: scene.ys[i] ?? 0 }
    const key = cellOf(point.x, point.y)
    const list = cells.get(key)
    if (list) list.push(point)
    else cells.set(key, [point])
  }
  const isFree = (x: number, y: number): boolean => {
    for (const dx of [-STEP_X, 0, STEP_X])
      for (const dy of [-STEP_Y, 0, STEP_Y])
        for (const other of cells.get(cellOf(x + dx, y + dy)) ?? [])
          if (Math.abs(x - other.x) < NODE_WIDTH + GAP && Math.abs(y - other.y) < NODE_HEIGHT + GAP) return false
    return true
  }
  for (const shift of SHIFTS) if (places.every(({ x, y }) => isFree(x + shift.x, y + shift.y))) return shift
  const top = Math.min(...places.map(({ y }) => y))
  const below = scene.bounds.y + scene.bounds.height + GAP - top
  return { x: 0, y: Math.ceil(below / 8) * 8 }
}

/** Shifts by how far they are; of two equally far ones the one to the right or down. */
const SHIFTS: readonly Point[] = Array.from({ length: (2 * RINGS + 1) ** 2 }, (_, i) => ({
  x: ((i % (2 * RINGS + 1)) - RINGS) * STEP_X,
  y: (Math.floor(i / (2 * RINGS + 1)) - RINGS) * STEP_Y,
}))
  .filter(({ x, y }) => x !== 0 || y !== 0)
  .sort((a, b) => effort(a) - effort(b))

function effort({ x, y }: Point): number {
  return Math.hypot(x, y * 1.5) + (y < 0 ? 120 : 0) + (x < 0 ? 60 : 0)
}
