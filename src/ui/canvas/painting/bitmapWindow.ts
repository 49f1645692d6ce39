// When a painted bitmap still serves a window that has moved on, and what the next one should show. Pure.

import type { Rect } from '../scene.ts'
import { type Window, windowRect } from '../windowRect.ts'

/** A bitmap on the page: what it shows of the drawing, and at which zoom. */
export interface Painted extends Rect {
  readonly zoom: number
}

/** Painted beyond the window on each side, in sizes of the window. */
const MARGIN = 0.4
/** The next bitmap is asked for while the window still has so much room on each side. */
const EARLY = 0.12
/** A bitmap is not stretched or shrunk more than this. */
const MOST_STRETCH = 1.5
/**
 * Room around the outermost elements, in pixels at zoom 1: lines, marks and, from far away, names of domains stand
 * out of them.
 */
const AROUND = 480

/** What of the drawing the window needs, at most `margin` of its size beyond it; null where nothing is drawn. */
export function needed(window: Window, bounds: Rect | null, margin: number): Rect | null {
  return bounds && common(windowRect(window, margin), wider(bounds, AROUND))
}

/** True when the bitmap shows all that the window needs. */
export function covers(painted: Painted, window: Window, bounds: Rect | null, margin = 0): boolean {
  const rect = needed(window, bounds, margin)
  if (!rect) return true
  const slack = 1 / window.zoom
  return (
    painted.x <= rect.x + slack &&
    painted.y <= rect.y + slack &&
    painted.x + painted.width >= rect.x + rect.width - slack &&
    painted.y + painted.height >= rect.y + rect.height - slack
  )
}

/** True when another bitmap should be painted while the window still moves. */
export function isWorn(painted: Painted, window: Window, bounds: Rect | null): boolean {
  const stretch = window.zoom / painted.zoom
  return stretch > MOST_STRETCH || stretch < 1 / MOST_STRETCH || !covers(painted, window, bounds, EARLY)
}

/** The bitmap to paint for a window: it and a margin, as far as there is anything; at least one pixel. */
export function bitmapFor(window: Window, bounds: Rect | null): Painted {
  const rect = needed(window, bounds, MARGIN) ?? { x: 0, y: 0, width: 1 / window.zoom, height: 1 / window.zoom }
  return { ...rect, zoom: window.zoom }
}

/** A bitmap of everything, its longer side at most `most` pixels. */
export function bitmapOfAll(bounds: Rect, most: number): Painted {
  const all = wider(bounds, AROUND)
  return { ...all, zoom: Math.min(1, most / Math.max(all.width, all.height)) }
}

/** The window that shows what a bitmap shows, in pixels of the page. */
export function windowOfBitmap({ x, y, width, height, zoom }: Painted): Window {
  return { x: -x * zoom, y: -y * zoom, zoom, width: Math.ceil(width * zoom), height: Math.ceil(height * zoom) }
}

function wider({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function common(a: Rect, b: Rect): Rect | null {
  const [left, top] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const width = Math.min(a.x + a.width, b.x + b.width) - left
  const height = Math.min(a.y + a.height, b.y + b.height) - top
  return width > 0 && height > 0 ? { x: left, y: top, width, height } : null
}
