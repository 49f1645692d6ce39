// What is open on the canvas besides the drawing: the tool in the hand, a dialog, an element being renamed, a previewed
// arrangement. Ids only. Also the door through which actions reach the live drawing while it is shown.

import type { LayoutKind } from '../../editing/arrange.ts'
import type { Positions } from '../../editing/placements.ts'
import type { Id } from '../../model/blueprint.ts'
import { createCanvasTool } from '../../session/createCanvasTool.ts'
import { createExternalStore } from '../externalStore.ts'
import type { JustAdded } from './nameNew.ts'

export type CanvasDialog =
  | { readonly kind: 'add' }
  | { readonly kind: 'find' }
  | { readonly kind: 'delete'; readonly ids: readonly Id[] }
  | { readonly kind: 'add-view' }
  | { readonly kind: 'edit-view'; readonly id: Id }
  | { readonly kind: 'delete-view'; readonly id: Id }
  | { readonly kind: 'update-view'; readonly id: Id }
  | { readonly kind: 'way'; readonly from?: Id | undefined }

/** The dialog that is open. */
export const canvasDialog = createExternalStore<CanvasDialog | null>(null)

export interface Renaming {
  readonly id: Id
  readonly where: 'canvas' | 'outline'
  /** How it was added a moment ago, when this is its first name. */
  readonly added?: JustAdded
}

/** The element whose name is being typed, on the canvas or in the outline. */
export const renaming = createExternalStore<Renaming | null>(null)

/** An arrangement shown but not applied yet. */
export const previewed = createExternalStore<{ readonly view: Id; readonly positions: Positions } | null>(null)

/** Which elements of a view a layout arranges. */
export type LayoutScope = 'all' | 'chosen' | 'new'

/** The layout whose preview is open; its positions may still be computed. */
export const layoutAsked = createExternalStore<{
  readonly view: Id
  readonly layout: LayoutKind
  readonly scope: LayoutScope
} | null>(null)

/** The view made a moment ago: it opens shown whole, whatever is selected. */
export const justMade = createExternalStore<Id | null>(null)

/** The tool in the planner's hand. */
export const canvasTool = createCanvasTool()

/** What actions ask of the drawing. */
export interface CanvasControls {
  fit(): void
  zoomBy(factor: number): void
  zoomTo(zoom: number): void
  /** Brings elements into the window, opening their groups unless `reveal` is false; the focus to the first when `focus`. */
  show(ids: readonly Id[], options?: { readonly focus?: boolean; readonly reveal?: boolean }): void
  /** The middle of the window on the drawing. */
  middle(): { readonly x: number; readonly y: number }
}

let controls: CanvasControls | null = null

/** The drawing that is shown, or null. */
export function canvasControls(): CanvasControls | null {
  return controls
}

/** Lends the live drawing to actions; gives back how to take it away. */
export function lendControls(lent: CanvasControls): () => void {
  controls = lent
  return () => {
    if (controls === lent) controls = null
  }
}
