// What the window shows of a drawing.

import type { Rect } from './scene.ts'

export interface Window {
  readonly x: number
  readonly y: number
  readonly zoom: number
  /** Size of the canvas on screen. */
  readonly width: number
  readonly height: number
}

/** The part of the drawing that the window shows, wider by `margin` of its size on each side. */
export function windowRect({ x, y, zoom, width, height }: Window, margin = 0): Rect {
  const [w, h] = [width / zoom, height / zoom]
  return {
    x: -x / zoom - w * margin,
    y: -y / zoom - h * margin,
    width: w * (1 + 2 * margin),
    height: h * (1 + 2 * margin),
  }
}
