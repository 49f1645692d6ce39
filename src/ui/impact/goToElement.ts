// The way to an element or a relation from anywhere: selected, on the drawing, in the window.

import type { Id } from '../../model/blueprint.ts'
import { onDrawing } from '../architecture/architecturePlace.ts'
import { canvasControls } from '../canvas/canvasStage.ts'
import type { Karta } from '../karta.ts'

function toDrawing(karta: Karta): void {
  if (!onDrawing(karta.route.get())) karta.route.set({ screen: 'arsitektur' })
}

/** Selects an element and brings it into the window. */
export function goToElement(karta: Karta, id: Id): void {
  karta.selection.set({ kind: 'elements', ids: [id] })
  toDrawing(karta)
  canvasControls()?.show([id])
}

/** Selects a relation and brings its ends into the window. */
export function goToRelation(karta: Karta, id: Id, ends: readonly Id[]): void {
  karta.selection.set({ kind: 'relation', id })
  toDrawing(karta)
  canvasControls()?.show(ends)
}
