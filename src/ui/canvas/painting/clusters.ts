// Where elements of one domain stand together: from far away each such place gets the domain's name. Pure; O(elements).

import { NODE_HEIGHT, NODE_WIDTH } from '../../../model/nodeSize.ts'
import type { Rect } from '../scene.ts'
import type { SceneShapes } from './picture.ts'

export interface Cluster extends Rect {
  /** Position of the domain. */
  readonly domain: number
  readonly count: number
}

/** Elements whose cells of this size touch stand together. */
const [CELL_X, CELL_Y] = [NODE_WIDTH * 1.75, NODE_HEIGHT * 2.75]

const known = new WeakMap<SceneShapes, readonly Cluster[]>()

/** Clusters of a picture, the largest first; the same array for the same shapes. */
export function clustersOf(shapes: SceneShapes): readonly Cluster[] {
  const before = known.get(shapes)
  if (before) return before
  const cells = new Map<string, number[]>()
  for (let i = 0; i < shapes.xs.length; i++) {
    const key = keyOf(shapes.domains[i] ?? 0, cellOf(shapes.xs[i] ?? 0, CELL_X), cellOf(shapes.ys[i] ?? 0, CELL_Y))
    const list = cells.get(key)
    if (list) list.push(i)
    else cells.set(key, [i])
  }
  const found: Cluster[] = []
  for (const [key, elements] of cells) if (cells.delete(key)) found.push(grown(shapes, cells, key, elements))
  found.sort((a, b) => b.count - a.count || a.y - b.y || a.x - b.x)
  known.set(shapes, found)
  return found
}

const cellOf = (at: number, size: number): number => Math.floor(at / size)
const keyOf = (domain: number, column: number, row: number): string => `${domain} ${column} ${row}`

/** Takes a cell and all that touch it, one after another, out of `cells`. */
function grown(shapes: SceneShapes, cells: Map<string, number[]>, start: string, first: readonly number[]): Cluster {
  const domain = shapes.domains[first[0] ?? 0] ?? 0
  const open = [start]
  let elements: readonly number[] = first
  let count = 0
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const take = (): void => {
    count += elements.length
    for (const i of elements) {
      const [x, y] = [shapes.xs[i] ?? 0, shapes.ys[i] ?? 0]
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x + NODE_WIDTH)
      bottom = Math.max(bottom, y + NODE_HEIGHT)
    }
  }
  take()
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const [, column = 0, row = 0] = key.split(' ').map(Number)
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        const beside = keyOf(domain, c, r)
        const more = cells.get(beside)
        if (!more) continue
        cells.delete(beside)
        elements = more
        take()
        open.push(beside)
      }
    }
  }
  return { domain, count, x: left, y: top, width: right - left, height: bottom - top }
}
