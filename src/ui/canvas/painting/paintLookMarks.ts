// The marks of an overlay on elements, so that its colours never stand alone: on the lower edge of cards, as the page shows
// them; in the middle of blocks while letters can still be read.

import { NODE_HEIGHT, NODE_WIDTH } from '../../../model/nodeSize.ts'
import type { Pen, Picture } from './picture.ts'

/** Below this zoom the mark of a block cannot be read. */
const LEAST_ZOOM = 0.19

/** Paints the marks of cards, by position. */
export function paintCardMarks(pen: Pen, { shapes, looks, theme }: Picture, elements: readonly number[]): void {
  if (theme.looks.length === 0) return
  pen.font = `700 10px ${theme.font}`
  pen.textBaseline = 'middle'
  for (const i of elements) {
    const look = (looks.looks[i] ?? 0) - 1
    const [colour, mark] = [theme.looks[look], theme.lookMarks[look]]
    if (!colour || !mark) continue
    const width = Math.max(22, pen.measureText(mark).width + 14)
    const left = (shapes.xs[i] ?? 0) + NODE_WIDTH - 9 - width
    const top = (shapes.ys[i] ?? 0) + NODE_HEIGHT - 9
    pen.globalAlpha = looks.dimmed[i] === 1 ? 0.4 : 1
    pen.fillStyle = colour.fill
    pen.strokeStyle = colour.stroke
    pen.lineWidth = 1
    pen.beginPath()
    pen.roundRect(left + 0.5, top + 0.5, width - 1, 16, 4)
    pen.fill()
    pen.stroke()
    pen.fillStyle = colour.stroke
    pen.fillRect(left + 0.5, top + 1, 4.5, 15)
    pen.fillStyle = theme.text
    pen.fillText(mark, left + 9, top + 9)
  }
  pen.globalAlpha = 1
}

/** Paints the marks of blocks, by position; none where they could not be read. */
export function paintBlockMarks(
  pen: Pen,
  { shapes, looks, theme }: Picture,
  elements: readonly number[],
  zoom: number,
): void {
  if (theme.looks.length === 0 || zoom < LEAST_ZOOM) return
  pen.font = `700 38px ${theme.font}`
  pen.textBaseline = 'middle'
  pen.textAlign = 'center'
  pen.fillStyle = theme.text
  for (const i of elements) {
    const mark = theme.lookMarks[(looks.looks[i] ?? 0) - 1]
    if (!mark || looks.dimmed[i] === 1) continue
    const x = (shapes.xs[i] ?? 0) + NODE_WIDTH * 0.68
    pen.fillText(mark, x, (shapes.ys[i] ?? 0) + NODE_HEIGHT / 2, NODE_WIDTH * 0.58)
  }
  pen.textAlign = 'start'
}
