// Where elements stand that are added to a view from a list: in rows below everything that is there. Pure.

import type { Id, View } from '../../model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import { rowsOf } from '../../model/table.ts'

const GAP = 40
const IN_ROW = 6

/** Left and top for each of the elements. */
export function placesBelow(view: Pick<View, 'placements'>, ids: readonly Id[]): Record<Id, { x: number; y: number }> {
  const there = rowsOf(view.placements)
  const left = Math.min(...there.map(({ x }) => x), there.length === 0 ? 0 : Number.POSITIVE_INFINITY)
  const below = there.length === 0 ? 0 : Math.max(...there.map(({ y }) => y)) + NODE_HEIGHT + 2 * GAP
  return Object.fromEntries(
    ids.map((id, at) => [
      id,
      { x: left + (at % IN_ROW) * (NODE_WIDTH + GAP), y: below + Math.floor(at / IN_ROW) * (NODE_HEIGHT + GAP) },
    ]),
  )
}
