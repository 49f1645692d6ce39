// Paints a picture, or part of it, as a window sees it: boxes, lines, elements, names. Three levels of detail. Runs on the
// page and in a worker alike.

import { NODE_HEIGHT, NODE_WIDTH } from '../../../model/nodeSize.ts'
import type { Rect } from '../scene.ts'
import { type Window, windowRect } from '../windowRect.ts'
import { FULL_ZOOM, levelAt } from './levels.ts'
import { paintBlocks } from './paintBlocks.ts'
import { paintBoxes } from './paintBoxes.ts'
import { paintCards } from './paintCards.ts'
import { paintClusterNames } from './paintClusterNames.ts'
import { paintLines } from './paintLines.ts'
import type { Pen, Picture } from './picture.ts'

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
  paintLines(pen, picture, linesSeen(picture, part.lines, out, seen), level, zoom)
  const elements = elementsSeen(picture, part.elements, out, seen)
  if (level === 'far') paintBlocks(pen, picture, elements, zoom)
  else paintCards(pen, picture, elements, zoom < FULL_ZOOM)
  if (level === 'far' && part.names) paintClusterNames(pen, picture, seen, zoom)
}

function elementsSeen({ shapes }: Picture, wanted: Part['elements'], out: ReadonlySet<number>, seen: Rect): number[] {
  const { xs, ys } = shapes
  const found: number[] = []
  const [left, top] = [seen.x - NODE_WIDTH, seen.y - NODE_HEIGHT]
  const [right, bottom] = [seen.x + seen.width, seen.y + seen.height]
  const look = (i: number): void => {
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0]
    if (x > left && x < right && y > top && y < bottom) found.push(i)
  }
  if (wanted !== 'all') for (const i of wanted) look(i)
  else for (let i = 0; i < xs.length; i++) if (out.size === 0 || !out.has(i)) look(i)
  return found
}

/** How far a line may run outside of the rectangle around its two elements. */
const [BESIDE, OVER] = [40, 100]

function linesSeen({ shapes }: Picture, wanted: Part['lines'], out: ReadonlySet<number>, seen: Rect): number[] {
  const { xs, ys, sources, targets } = shapes
  const found: number[] = []
  const [left, top] = [seen.x - NODE_WIDTH - BESIDE, seen.y - NODE_HEIGHT - OVER]
  const [right, bottom] = [seen.x + seen.width + BESIDE, seen.y + seen.height + OVER]
  const look = (line: number): void => {
    const [s, t] = [sources[line] ?? 0, targets[line] ?? 0]
    const [sx, sy, tx, ty] = [xs[s] ?? 0, ys[s] ?? 0, xs[t] ?? 0, ys[t] ?? 0]
    if (Math.max(sx, tx) < left || Math.min(sx, tx) > right) return
    if (Math.max(sy, ty) < top || Math.min(sy, ty) > bottom) return
    if (wanted === 'all' && out.size > 0 && (out.has(s) || out.has(t))) return
    found.push(line)
  }
  if (wanted !== 'all') for (const line of wanted) look(line)
  else for (let line = 0; line < sources.length; line++) look(line)
  return found
}
