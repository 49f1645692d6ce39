// What the page and the worker that paints say to one another.

import type { Window } from '../windowRect.ts'
import type { Part } from './paintScene.ts'
import type { SceneLooks, SceneShapes, SceneTheme } from './picture.ts'

/** What one canvas shows: its window on the drawing, in pixels of the page. */
export interface PaintWish {
  readonly window: Window
  readonly pixelRatio: number
  readonly part: Part
}

/** The parts of the picture that changed since the last message, of the shapes the arrays that did, and a wish. */
export interface PaintRequest {
  readonly id: number
  readonly shapes?: Partial<SceneShapes>
  readonly looks?: SceneLooks
  readonly theme?: SceneTheme
  readonly wish: PaintWish
}

/** The painted canvas. */
export interface PaintAnswer {
  readonly id: number
  readonly bitmap: ImageBitmap
}
