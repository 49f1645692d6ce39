// Where elements stand in a view: reading and writing whole-pixel positions, shared by the commands that move things.

import type { Blueprint, Id, Placement } from '../model/blueprint.ts'
import { draftRow, getRow, type WritableTable } from '../model/table.ts'

/** Left and top of elements, by element id. */
export type Positions = { readonly [id: string]: { readonly x: number; readonly y: number } }

const FARTHEST = 1_000_000

/** A coordinate as a view keeps it: a whole pixel within ±1,000,000; what is not a number is 0. */
export function wholePixel(value: number): number {
  if (Number.isNaN(value)) return 0
  // `+ 0` turns the -0 of Math.round(-0.2) into 0, which a file cannot tell from it.
  return Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(value))) + 0
}

/** Moves a placed element of a draft; one that is not placed, or already there, is left alone. */
export function moveTo(placements: WritableTable<{ x: number; y: number }>, id: Id, x: number, y: number): void {
  const placement = draftRow(placements, id)
  if (!placement) return
  const [left, top] = [wholePixel(x), wholePixel(y)]
  if (placement.x !== left) placement.x = left
  if (placement.y !== top) placement.y = top
}

/** A placed element with its place. */
export interface Placed extends Placement {
  readonly id: Id
}

/** Those of the elements that stand in the view, each once. */
export function placedIn(blueprint: Blueprint, view: Id, ids: readonly Id[]): Placed[] {
  const placements = blueprint.views[view]?.placements
  if (!placements) return []
  return [...new Set(ids)].flatMap((id) => {
    const placement = getRow(placements, id)
    return placement ? [{ id, ...placement }] : []
  })
}
