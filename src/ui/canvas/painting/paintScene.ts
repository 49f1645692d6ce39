// Paints a picture, or part of it, as a window sees it: boxes, lines, elements, names. Three levels of detail. Runs on the
// page and in a worker alike.

import { type Window, windowRect } from '../windowRect.ts'
import { FULL_ZOOM, levelAt } from './levels.ts'
import { paintBlocks } from './paintBlocks.ts'
import { paintBoxes } from './paintBoxes.ts'
import { paintCards } from './paintCards.ts'
import { paintClusterNames } from './paintClusterNames.ts'
import { paintLines } from './paintLines.ts'
import type { Pen, Picture } from './picture.ts'
import { elementsSeen, linesSeen } from './seen.ts'

/** What of a picture to paint; `all` leaves out what is in the planner's hand. */
export interface Part {
  readonly elements: 'all' | readonly number[]
  readonly lines: 'all' | readonly number[]
  /** Names of domains over their elements from far away. */
  readonly names: boolean
}

/** The whole picture. */
export const WHOLE: Part = { elements: 'all', lines: 'all', names: true }
/** The names of domains alone, for what React Flow holds all of. */
export const NAMES: Part = { elements: [], lines: [], names: true }
/** Elements alone, for a small map. */
export const MAP: Part = { elements: 'all', lines: [], names: false }

/** Paints on a clean pen what the window shows of the picture. */
export function paintScene(pen: Pen, picture: Picture, window: Window, pixelRatio: number, part: Part = WHOLE): void {
  const { x, y, zoom } = window
  pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  pen.clearRect(0, 0, window.width, window.height)
  pen.setTransform(zoom * pixelRatio, 0, 0, zoom * pixelRatio, x * pixelRatio, y * pixelRatio)
  const level = levelAt(zoom)
  const seen = windowRect(window, 0.02)
  const out = new Set(picture.looks.out)
  paintBoxes(pen, picture, seen, zoom)
  paintLines(pen, picture, linesSeen(picture, part.lines, out, seen), level, zoom, pixelRatio)
  const elements = elementsSeen(picture, part.elements, out, seen)
  if (level === 'far') paintBlocks(pen, picture, elements, zoom)
  else paintCards(pen, picture, elements, zoom < FULL_ZOOM)
  if (level === 'far' && part.names) paintClusterNames(pen, picture, seen, zoom)
}
