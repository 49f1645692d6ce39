// A drag from its first step to its end: positions go to the overlay of the canvas, lined up with neighbours; when it
// ends they become one command.

import type { NodeChange } from '@xyflow/react'
import { moveElements } from '../../editing/commands/moveElements.ts'
import type { Id, View } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import { selectedElements } from '../../session/selection.ts'
import { runCommand } from '../architecture/runCommand.ts'
import type { Karta } from '../karta.ts'
import { alignmentGuides } from './alignmentGuides.ts'
import { type CanvasState, NO_GUIDES, STILL } from './canvasState.ts'
import type { ElementNode } from './projectView.ts'
import { elementsIn, type Point, type Rect, type Scene, sceneOf } from './scene.ts'
import { boundsOf } from './useCanvasControls.ts'

/** With more elements in the hand lining up is not worth its time. */
const MOST_LINED_UP = 200

export interface DragParts {
  readonly karta: Karta
  readonly view: Id
  readonly state: CanvasState
  /** What the window shows of the drawing: only what is seen can be lined up with. */
  readonly seen: () => Rect
  /** The planner holds the key that switches lining up off. */
  readonly isFree: () => boolean
}

/** Takes React Flow's changes of positions. */
export function drag(
  { karta, view, state, seen, isFree }: DragParts,
  changes: readonly NodeChange<ElementNode>[],
): void {
  const moves = changes.filter((change) => change.type === 'position')
  if (moves.length === 0) return
  const blueprint = karta.store.getBlueprint()
  const shown = blueprint.views[view]
  const drawn = shown && sceneOf(blueprint, shown)
  const placements = shown?.placements
  const held = new Map<Id, Point>(state.moved.get())
  for (const move of moves) if (move.position) held.set(move.id, move.position)
  const [first] = moves
  const from = first && placements && getRow(placements, first.id)
  const selected = selectedElements(karta.selection.get())
  if (from && first?.position && selected.includes(first.id)) {
    // Selected elements that are not on the page go along.
    const [dx, dy] = [first.position.x - from.x, first.position.y - from.y]
    const own = new Set(moves.map((move) => move.id))
    for (const id of selected) {
      const placement = own.has(id) ? undefined : getRow(placements, id)
      if (placement) held.set(id, { x: placement.x + dx, y: placement.y + dy })
    }
  }
  const dragging = moves.some((move) => move.dragging)
  const box = boundsOf([...held.values()])
  let guides = NO_GUIDES
  // A press that moved nothing must not move anything either.
  const hasMoved = [...held].some(([id, { x, y }]) => {
    const placement = drawn?.groups.boxes.get(id) ?? (placements && getRow(placements, id))
    return placement?.x !== x || placement.y !== y
  })
  if (shown && box && hasMoved && held.size <= MOST_LINED_UP && !isFree()) {
    const scene = sceneOf(blueprint, shown)
    const neighbours = elementsIn(scene, seen()).flatMap((i) =>
      held.has(scene.elements[i]?.id ?? '') ? [] : [{ x: scene.xs[i] ?? 0, y: scene.ys[i] ?? 0 }],
    )
    const found = alignmentGuides(box, neighbours)
    guides = found.guides
    for (const [id, { x, y }] of held) held.set(id, { x: x + found.dx, y: y + found.dy })
  }
  if (dragging) {
    state.moved.set(held)
    state.guides.set(guides)
    return
  }
  state.guides.set(NO_GUIDES)
  if (held.size > 0)
    runCommand(karta, moveElements, { view, positions: Object.fromEntries(withMembers(held, drawn, placements)) })
  state.moved.set(STILL)
}

/** Positions of elements only: a box that was moved moves its members alike. */
function withMembers(
  held: ReadonlyMap<string, Point>,
  scene: Scene | undefined,
  placements: View['placements'] | undefined,
): ReadonlyMap<Id, Point> {
  if (!scene || !placements || scene.groups.boxes.size === 0) return held
  const positions = new Map<Id, Point>(held)
  for (const [id, { x, y }] of held) {
    const box = scene.groups.boxes.get(id)
    if (!box) continue
    positions.delete(id)
    for (const member of box.group.members) {
      const place = getRow(placements, member)
      if (place) positions.set(member, { x: place.x + x - box.x, y: place.y + y - box.y })
    }
  }
  return positions
}
