// Elements from far away: blocks of colour with a darker edge on the left, hollow where nothing stands yet or any more.

import { NODE_HEIGHT, NODE_WIDTH } from '../../../model/nodeSize.ts'
import { colourOf } from './colourOf.ts'
import { DIM } from './paintLines.ts'
import { paintBlockMarks } from './paintLookMarks.ts'
import { paintPresence } from './paintPresence.ts'
import type { Pen, Picture } from './picture.ts'
import { isHollow } from './presenceLooks.ts'

/** Narrower than this on screen, in pixels, a block is a dot of its darker colour, at least this large. */
const DOT = 5
const LEAST = 1.5

/** Paints elements by position as blocks; all of one look together. */
export function paintBlocks(pen: Pen, picture: Picture, elements: readonly number[], zoom: number): void {
  const { shapes, looks, theme } = picture
  const { xs, ys } = shapes
  const byLook = new Map<number, number[]>()
  for (const i of elements) {
    const colour = ((looks.looks[i] ?? 0) << 8) | (shapes.domains[i] ?? 0)
    const key = (colour << 2) | (isHollow(looks.presences[i]) ? 2 : 0) | (looks.dimmed[i] ?? 0)
    const list = byLook.get(key)
    if (list) list.push(i)
    else byLook.set(key, [i])
  }
  pen.lineWidth = 1 / zoom
  const dots = NODE_WIDTH * zoom < DOT
  const least = LEAST / zoom
  for (const [key, list] of byLook) {
    const [hollow, dim] = [(key & 2) !== 0, (key & 1) !== 0]
    const colour = colourOf(picture, list[0] ?? 0)
    pen.globalAlpha = dim ? DIM : 1
    if (dots) {
      pen.fillStyle = colour.stroke
      for (const i of list) {
        pen.fillRect(xs[i] ?? 0, ys[i] ?? 0, Math.max(least, NODE_WIDTH), Math.max(least, NODE_HEIGHT))
      }
      continue
    }
    pen.fillStyle = hollow ? theme.surface : colour.fill
    pen.strokeStyle = colour.stroke
    for (const i of list) {
      pen.fillRect(xs[i] ?? 0, ys[i] ?? 0, NODE_WIDTH, NODE_HEIGHT)
      pen.strokeRect(xs[i] ?? 0, ys[i] ?? 0, NODE_WIDTH, NODE_HEIGHT)
    }
    if (hollow) continue
    pen.fillStyle = colour.stroke
    // What an overlay tells is the point of the drawing then: it takes more room than a domain.
    const band = NODE_WIDTH * (looks.looks[list[0] ?? 0] ? 0.36 : 0.2)
    for (const i of list) pen.fillRect(xs[i] ?? 0, ys[i] ?? 0, band, NODE_HEIGHT)
  }
  pen.globalAlpha = 1
  paintBlockMarks(pen, picture, elements, zoom)
  paintPresence(pen, picture, elements, zoom)
  pen.lineWidth = 2 / zoom
  pen.strokeStyle = theme.accent
  for (const i of elements) {
    if (looks.selected[i] === 1) pen.strokeRect(xs[i] ?? 0, ys[i] ?? 0, NODE_WIDTH, NODE_HEIGHT)
  }
}
