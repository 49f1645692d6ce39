// Where elements stand when they are arranged by group: a block for each agency (or domain, or kind), filled by layer, the
// blocks side by side with room for a frame and its title. Deterministic; fixed places are kept free and never moved.

import type { Blueprint, Id, ViewGrouping } from '../model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import { inLayerOrder, type LayoutGraph, layoutGraph } from './layoutGraph.ts'
import type { Positions } from './placements.ts'
import { type TakenPlaces, takenPlaces } from './takenPlaces.ts'

const COLUMN = NODE_WIDTH + 24
const ROW = NODE_HEIGHT + 24
/** Between two blocks: twice the edge of a frame, its title, and air. */
const BETWEEN_X = 72
const BETWEEN_Y = 96
/** Width to height of the drawing, and of a block. */
const SHAPE = 1.7
const BLOCK_SHAPE = 1.2

/** Left and top of each element. Elements that do not exist are left out. O(n log n). */
export function gridLayout(
  blueprint: Blueprint,
  ids: Iterable<Id>,
  by: ViewGrouping,
  fixed: Positions = {},
): Positions {
  const graph = layoutGraph(blueprint, ids, by)
  const blocks = blocksOf(graph)
  const area = blocks.reduce((sum, { columns, rows }) => sum + widthOf(columns) * (rows * ROW + BETWEEN_Y), 0)
  const widest = Math.max(Math.sqrt(area * SHAPE), ...blocks.map(({ columns }) => widthOf(columns)))
  const taken = takenPlaces(Object.values(fixed))
  const positions: Record<Id, { x: number; y: number }> = {}
  let [left, top, next] = [0, 0, 0]
  for (const block of blocks) {
    if (left > 0 && left + widthOf(block.columns) > widest) [left, top] = [0, next]
    const bottom = fillBlock(graph, block, { x: left, y: top }, taken, positions)
    next = Math.max(next, bottom + BETWEEN_Y)
    left += widthOf(block.columns)
  }
  return positions
}

interface Block {
  readonly members: readonly number[]
  readonly columns: number
  readonly rows: number
}

function widthOf(columns: number): number {
  return columns * COLUMN - 24 + BETWEEN_X
}

/** One block per group, in the order of the groups. */
function blocksOf(graph: LayoutGraph): readonly Block[] {
  const byGroup = new Map<number, number[]>()
  for (const i of inLayerOrder(graph)) {
    const group = graph.groups[i] ?? 0
    const list = byGroup.get(group)
    if (list) list.push(i)
    else byGroup.set(group, [i])
  }
  return [...byGroup]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => {
      const columns = Math.max(1, Math.round(Math.sqrt((members.length * BLOCK_SHAPE * ROW) / COLUMN)))
      return { members, columns, rows: Math.ceil(members.length / columns) }
    })
}

/** Fills a block row by row, passing over places that are taken; gives the bottom of its last row. */
function fillBlock(
  { ids }: LayoutGraph,
  { members, columns }: Block,
  corner: { readonly x: number; readonly y: number },
  taken: TakenPlaces,
  positions: Record<Id, { x: number; y: number }>,
): number {
  let cell = 0
  let y = corner.y
  for (const i of members) {
    let x = 0
    do {
      x = corner.x + (cell % columns) * COLUMN
      y = corner.y + Math.floor(cell / columns) * ROW
      cell++
    } while (taken.covers(x, y))
    positions[ids[i] ?? ''] = { x, y }
  }
  return y + NODE_HEIGHT
}
