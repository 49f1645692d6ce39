// From far away: what comes, changes and goes as a shape in the middle of the element, so that colour is never alone.

import { NODE_HEIGHT, NODE_WIDTH } from '../../../model/nodeSize.ts'
import type { Pen, Picture } from './picture.ts'
import { ADDED, ALTERED, CHANGING, INTRODUCING, REPLACED, RETIRED, RETIRING } from './presenceLooks.ts'

type Shape = 'plus' | 'triangle' | 'arrow' | 'cross'

const SHAPES: Readonly<Record<number, Shape>> = {
  [INTRODUCING]: 'plus',
  [ADDED]: 'plus',
  [CHANGING]: 'triangle',
  [ALTERED]: 'triangle',
  [REPLACED]: 'arrow',
  [RETIRING]: 'cross',
  [RETIRED]: 'cross',
}

/** Half the size of a shape. */
const HALF = NODE_HEIGHT * 0.34

/** Paints the shapes of elements by position, one path for each shape. */
export function paintPresence(pen: Pen, { shapes, looks, theme }: Picture, elements: readonly number[], zoom: number) {
  const places = new Map<Shape, number[]>()
  for (const i of elements) {
    const shape = SHAPES[looks.presences[i] ?? 0]
    if (!shape || looks.dimmed[i] === 1) continue
    const list = places.get(shape)
    if (list) list.push(i)
    else places.set(shape, [i])
  }
  const colours = { plus: theme.good, triangle: theme.accent, arrow: theme.warn, cross: theme.bad }
  pen.lineWidth = Math.max(8, 1.6 / zoom)
  for (const [shape, list] of places) {
    pen.beginPath()
    for (const i of list) {
      trace(pen, shape, (shapes.xs[i] ?? 0) + NODE_WIDTH * 0.6, (shapes.ys[i] ?? 0) + NODE_HEIGHT / 2)
    }
    pen.strokeStyle = colours[shape]
    pen.stroke()
  }
}

function trace(pen: Pen, shape: Shape, x: number, y: number): void {
  const [left, right, top, bottom] = [x - HALF, x + HALF, y - HALF, y + HALF]
  switch (shape) {
    case 'plus':
      pen.moveTo(left, y)
      pen.lineTo(right, y)
      pen.moveTo(x, top)
      pen.lineTo(x, bottom)
      return
    case 'cross':
      pen.moveTo(left, top)
      pen.lineTo(right, bottom)
      pen.moveTo(left, bottom)
      pen.lineTo(right, top)
      return
    case 'triangle':
      pen.moveTo(x, top)
      pen.lineTo(right, bottom)
      pen.lineTo(left, bottom)
      pen.closePath()
      return
    case 'arrow':
      pen.moveTo(left, y)
      pen.lineTo(right, y)
      pen.moveTo(x, top)
      pen.lineTo(right, y)
      pen.lineTo(x, bottom)
  }
}
