// Lines of relations: curves with arrowheads while they can be told apart, else hairlines from middle to middle; all of one
// look in one path.

import { NODE_HEIGHT, NODE_WIDTH } from '../../../model/nodeSize.ts'
import { type LineShape, outward } from '../lineShape.ts'
import { lineBetween } from '../scene.ts'
import type { Level } from './levels.ts'
import type { Pen, Picture, SceneShapes } from './picture.ts'

/** How strong what is dimmed is drawn. */
export const DIM = 0.25

/**
 * With more lines than this each is one pixel of the screen wide: hairlines are drawn at a fifth of the time, and among so
 * many the wider ones cannot be told apart. On finer screens they would be too thin.
 */
const CROWDED = 400
/** Lines in one path: what a path costs grows faster than its length. */
const IN_PATH = 256

/** Paints lines by position; those of selected elements strongly, those with a dimmed end weakly. */
export function paintLines(
  pen: Pen,
  picture: Picture,
  lines: readonly number[],
  level: Level,
  zoom: number,
  pixelRatio: number,
): void {
  const { shapes, looks, theme } = picture
  const { sources, targets } = shapes
  const plain: number[] = []
  const strong: number[] = []
  const dim: number[] = []
  for (const line of lines) {
    const [s, t] = [sources[line] ?? 0, targets[line] ?? 0]
    if (looks.traced && (looks.selected[s] === 1 || looks.selected[t] === 1)) strong.push(line)
    else if (looks.dimmed[s] === 1 || looks.dimmed[t] === 1) dim.push(line)
    else plain.push(line)
  }
  const far = level === 'far'
  const crowded = plain.length + dim.length > CROWDED && pixelRatio <= 1
  pen.lineWidth = far ? 0.6 / zoom : crowded ? 1 / (zoom * pixelRatio) : 1.25
  pen.strokeStyle = theme.line
  pen.globalAlpha = far ? 0.5 : 1
  strokeLines(pen, shapes, plain, far)
  pen.globalAlpha *= DIM
  strokeLines(pen, shapes, dim, far)
  pen.globalAlpha = 1
  pen.lineWidth = far ? 1.2 / zoom : 1.75
  pen.strokeStyle = theme.accent
  strokeLines(pen, shapes, strong, far)
}

function strokeLines(pen: Pen, shapes: SceneShapes, lines: readonly number[], far: boolean): void {
  if (lines.length === 0) return
  const { xs, ys, sources, targets } = shapes
  pen.beginPath()
  if (far) {
    for (const line of lines) {
      const [s, t] = [sources[line] ?? 0, targets[line] ?? 0]
      pen.moveTo((xs[s] ?? 0) + NODE_WIDTH / 2, (ys[s] ?? 0) + NODE_HEIGHT / 2)
      pen.lineTo((xs[t] ?? 0) + NODE_WIDTH / 2, (ys[t] ?? 0) + NODE_HEIGHT / 2)
    }
    pen.stroke()
    return
  }
  pen.fillStyle = pen.strokeStyle
  for (let from = 0; from < lines.length; from += IN_PATH) {
    strokeCurves(
      pen,
      lines.slice(from, from + IN_PATH).map((line) => lineBetween(shapes, line, xs, ys)),
    )
  }
}

function strokeCurves(pen: Pen, curves: readonly LineShape[]): void {
  pen.beginPath()
  for (const curve of curves) {
    pen.moveTo(curve.x1, curve.y1)
    pen.bezierCurveTo(curve.c1x, curve.c1y, curve.c2x, curve.c2y, curve.x2, curve.y2)
  }
  pen.stroke()
  pen.beginPath()
  for (const { x2, y2, endSide } of curves) {
    const [ox, oy] = outward(endSide)
    pen.moveTo(x2, y2)
    pen.lineTo(x2 + ox * 8 + oy * 3.6, y2 + oy * 8 + ox * 3.6)
    pen.lineTo(x2 + ox * 8 - oy * 3.6, y2 + oy * 8 - ox * 3.6)
    pen.closePath()
  }
  pen.fill()
}
