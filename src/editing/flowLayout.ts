// Where elements stand when their relations decide: from left to right along the relations, by dagre (layered drawing of
// directed graphs). For some hundred elements and in a worker only: its time grows with the square. Deterministic.

import dagre from '@dagrejs/dagre'
import type { Id } from '../model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import type { LayoutGraph } from './layoutGraph.ts'
import type { Positions } from './placements.ts'

/** Above so many the quicker of two ways to find ranks: 0.9 s instead of 2.8 at 500. */
const EXACT_RANKS = 150

/** The grid that dragging snaps to. */
const SNAP = 8
const COLUMN = NODE_WIDTH + 24
const ROW = NODE_HEIGHT + 24

/** Left and top of each element; elements without a relation stand in rows below the others. */
export function flowLayout({ ids, sources, targets }: LayoutGraph): Positions {
  const joined = new Set<number>([...sources, ...targets])
  const positions = joined.size > 0 ? alongRelations(ids, sources, targets, joined) : {}
  let [right, bottom] = [COLUMN * 4, 0]
  for (const { x, y } of Object.values(positions)) {
    right = Math.max(right, x + NODE_WIDTH)
    bottom = Math.max(bottom, y + ROW)
  }
  const alone = ids.filter((_, i) => !joined.has(i))
  const columns = Math.max(4, Math.min(Math.ceil(Math.sqrt(alone.length * 2)), Math.floor(right / COLUMN)))
  for (const [nth, id] of alone.entries()) {
    positions[id] = { x: (nth % columns) * COLUMN, y: bottom + Math.floor(nth / columns) * ROW }
  }
  return positions
}

function alongRelations(
  ids: readonly Id[],
  sources: Int32Array,
  targets: Int32Array,
  joined: ReadonlySet<number>,
): Record<Id, { x: number; y: number }> {
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 24,
    ranksep: 96,
    ranker: joined.size > EXACT_RANKS ? 'tight-tree' : 'network-simplex',
  })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const [i, id] of ids.entries()) {
    if (joined.has(i)) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT })
  }
  for (const [edge, source] of sources.entries()) graph.setEdge(ids[source] ?? '', ids[targets[edge] ?? 0] ?? '')
  dagre.layout(graph)
  const positions: Record<Id, { x: number; y: number }> = {}
  for (const [i, id] of ids.entries()) {
    if (!joined.has(i)) continue
    const { x = 0, y = 0 } = graph.node(id)
    positions[id] = { x: snapped(x - NODE_WIDTH / 2), y: snapped(y - NODE_HEIGHT / 2) }
  }
  return positions
}

function snapped(value: number): number {
  return Math.round(value / SNAP) * SNAP + 0
}
