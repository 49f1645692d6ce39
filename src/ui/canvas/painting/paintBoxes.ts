// Frames around groups and groups that are drawn as one box, each with its name, which stays readable at every zoom.

import type { Rect } from '../scene.ts'
import type { Pen, Picture } from './picture.ts'

/** Least size of a name on screen, in pixels. */
const LEAST_NAME = 12

/** Paints the boxes that touch what is seen. */
export function paintBoxes(pen: Pen, { shapes, theme }: Picture, seen: Rect, zoom: number): void {
  const size = Math.max(14, LEAST_NAME / zoom)
  pen.setLineDash([])
  for (const { x, y, width, height, name, closed } of shapes.boxes) {
    if (x > seen.x + seen.width || x + width < seen.x || y > seen.y + seen.height || y + height < seen.y) continue
    pen.beginPath()
    pen.roundRect(x, y, width, height, 10)
    pen.fillStyle = theme.faded
    pen.strokeStyle = theme.line
    pen.lineWidth = Math.max(closed ? 1.5 : 1, 1 / zoom)
    pen.fill()
    pen.stroke()
    pen.fillStyle = theme.text
    pen.font = `600 ${size}px ${theme.font}`
    pen.textBaseline = closed ? 'middle' : 'top'
    pen.textAlign = closed ? 'center' : 'start'
    pen.fillText(name, closed ? x + width / 2 : x + 10, closed ? y + height / 2 : y + 8, width - 20)
  }
  pen.textAlign = 'start'
}
