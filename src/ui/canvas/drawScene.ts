// Draws what React Flow does not hold of a large view: elements and lines, on one <canvas> under it. Two levels: with
// names and arrowheads while they can be read, else rectangles and hairlines in a few batched paths.

import type { Element, Id } from '../../model/blueprint.ts'
import { domainColour } from '../../model/domainColours.ts'
import { domainOfKind, kindOf } from '../../model/metamodel.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import type { Language } from '../../model/words.ts'
import type { Presence } from '../architecture/presence.ts'
import { dimming } from './dimming.ts'
import { type LineShape, outward } from './lineShape.ts'
import { READABLE_ZOOM, type Window, windowRect } from './mounted.ts'
import { lineBetween, type Moved, type Rect, type Scene } from './scene.ts'
import type { SceneColours } from './sceneColours.ts'
import { wrapName } from './wrapName.ts'

export interface SceneDrawing {
  readonly scene: Scene
  readonly moved: Moved
  /** Elements that React Flow shows. */
  readonly mounted: ReadonlySet<Id>
  /** Relations that React Flow shows; null = all of them. */
  readonly mountedLines: ReadonlySet<Id> | null
  readonly selected: ReadonlySet<Id>
  readonly presence: ReadonlyMap<Id, Presence>
  readonly dimmedDomains: ReadonlySet<string>
  readonly highlighted?: ReadonlySet<Id> | null
  readonly language: Language
  readonly colours: SceneColours
}

/** How strong what is dimmed is drawn. */
const DIM = 0.25

/** Up to so many selected elements have their lines brought out. */
const MOST_TRACED = 12

type Pen = CanvasRenderingContext2D

/** A drawing with every element where it is now: dragged ones included, so that nothing below asks for them one by one. */
interface Placed extends SceneDrawing {
  readonly xs: Float64Array
  readonly ys: Float64Array
}

function placed(drawing: SceneDrawing): Placed {
  const { scene, moved } = drawing
  if (moved.size === 0) return { ...drawing, xs: scene.xs, ys: scene.ys }
  const [xs, ys] = [scene.xs.slice(), scene.ys.slice()]
  for (const [id, { x, y }] of moved) {
    const i = scene.at.get(id)
    if (i === undefined) continue
    xs[i] = x
    ys[i] = y
  }
  return { ...drawing, xs, ys }
}

/** Clears the canvas and draws the part of the scene that the window shows. */
export function drawScene(pen: Pen, asked: SceneDrawing, window: Window, pixelRatio: number): void {
  const drawing = placed(asked)
  pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  pen.clearRect(0, 0, window.width, window.height)
  const { x, y, zoom } = window
  pen.setTransform(zoom * pixelRatio, 0, 0, zoom * pixelRatio, x * pixelRatio, y * pixelRatio)
  const seen = windowRect(window, 0.05)
  const readable = zoom >= READABLE_ZOOM
  if (drawing.mountedLines) drawLines(pen, drawing, drawing.mountedLines, seen, readable, zoom)
  if (readable) drawCards(pen, drawing, seen)
  else drawBlocks(pen, drawing, seen, zoom)
}

function touches(rect: Rect, left: number, top: number, right: number, bottom: number): boolean {
  return left < rect.x + rect.width && right > rect.x && top < rect.y + rect.height && bottom > rect.y
}

function drawLines(
  pen: Pen,
  drawing: Placed,
  mounted: ReadonlySet<Id>,
  seen: Rect,
  readable: boolean,
  zoom: number,
): void {
  const { scene, selected, colours, xs, ys } = drawing
  // With many selected, their lines would be all there is to see.
  const few = selected.size > 0 && selected.size <= MOST_TRACED
  const plain: number[] = []
  const strong: number[] = []
  const dim: number[] = []
  const isDim = dimming(drawing)
  for (let line = 0; line < scene.relations.length; line++) {
    const relation = scene.relations[line]
    if (!relation || mounted.has(relation.id)) continue
    const [s, t] = [scene.sources[line] ?? 0, scene.targets[line] ?? 0]
    const [sx, sy, tx, ty] = [xs[s] ?? 0, ys[s] ?? 0, xs[t] ?? 0, ys[t] ?? 0]
    const left = Math.min(sx, tx) - 40
    const top = Math.min(sy, ty) - 100
    if (!touches(seen, left, top, Math.max(sx, tx) + NODE_WIDTH + 40, Math.max(sy, ty) + NODE_HEIGHT + 100)) continue
    if (few && (selected.has(relation.source) || selected.has(relation.target))) strong.push(line)
    else if (isDim(scene.elements[s]) || isDim(scene.elements[t])) dim.push(line)
    else plain.push(line)
  }
  pen.lineWidth = readable ? 1.25 : 0.6 / zoom
  pen.strokeStyle = colours.line
  pen.globalAlpha = readable ? 1 : 0.5
  strokeLines(pen, drawing, plain, readable)
  pen.globalAlpha *= DIM
  strokeLines(pen, drawing, dim, readable)
  pen.globalAlpha = 1
  pen.lineWidth = readable ? 1.75 : 1.2 / zoom
  pen.strokeStyle = colours.accent
  strokeLines(pen, drawing, strong, readable)
}

/** All lines of one look in one path, then their arrowheads in another. */
function strokeLines(pen: Pen, drawing: Placed, lines: readonly number[], readable: boolean): void {
  if (lines.length === 0) return
  const { scene, xs, ys } = drawing
  pen.beginPath()
  if (!readable) {
    for (const line of lines) {
      const [s, t] = [scene.sources[line] ?? 0, scene.targets[line] ?? 0]
      pen.moveTo((xs[s] ?? 0) + NODE_WIDTH / 2, (ys[s] ?? 0) + NODE_HEIGHT / 2)
      pen.lineTo((xs[t] ?? 0) + NODE_WIDTH / 2, (ys[t] ?? 0) + NODE_HEIGHT / 2)
    }
    pen.stroke()
    return
  }
  const shapes: LineShape[] = lines.map((line) => lineBetween(scene, line, xs, ys))
  for (const shape of shapes) {
    pen.moveTo(shape.x1, shape.y1)
    pen.bezierCurveTo(shape.c1x, shape.c1y, shape.c2x, shape.c2y, shape.x2, shape.y2)
  }
  pen.stroke()
  pen.fillStyle = pen.strokeStyle
  pen.beginPath()
  for (const { x2, y2, endSide } of shapes) {
    const [ox, oy] = outward(endSide)
    pen.moveTo(x2, y2)
    pen.lineTo(x2 + ox * 8 + oy * 3.6, y2 + oy * 8 + ox * 3.6)
    pen.lineTo(x2 + ox * 8 - oy * 3.6, y2 + oy * 8 - ox * 3.6)
    pen.closePath()
  }
  pen.fill()
}

/** Far away: one path for each domain. */
function drawBlocks(pen: Pen, drawing: Placed, seen: Rect, zoom: number): void {
  const { scene, mounted, colours, presence, xs, ys } = drawing
  const isDim = dimming(drawing)
  const byLook = new Map<string, number[]>()
  for (let i = 0; i < scene.elements.length; i++) {
    const element = scene.elements[i]
    if (!element || mounted.has(element.id)) continue
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0]
    if (!touches(seen, x, y, x + NODE_WIDTH, y + NODE_HEIGHT)) continue
    const hollow = isHollow(presence.get(element.id))
    const look = `${hollow ? '-' : '+'}${isDim(element) ? '-' : '+'}${domainOfKind(element.kind)?.id ?? ''}`
    const list = byLook.get(look)
    if (list) list.push(i)
    else byLook.set(look, [i])
  }
  pen.lineWidth = 1 / zoom
  for (const [look, list] of byLook) {
    const colour = domainColour(colours.domains, look.slice(2))
    pen.globalAlpha = look[1] === '-' ? DIM : 1
    pen.beginPath()
    for (const i of list) pen.rect(xs[i] ?? 0, ys[i] ?? 0, NODE_WIDTH, NODE_HEIGHT)
    pen.fillStyle = look.startsWith('-') ? colours.surface : colour.fill
    pen.fill()
    pen.strokeStyle = colour.stroke
    pen.stroke()
    if (look.startsWith('-')) continue
    pen.beginPath()
    for (const i of list) pen.rect(xs[i] ?? 0, ys[i] ?? 0, NODE_WIDTH / 5, NODE_HEIGHT)
    pen.fillStyle = colour.stroke
    pen.fill()
  }
  pen.globalAlpha = 1
  drawSelection(pen, drawing, seen, 2 / zoom)
}

function isHollow(presence: Presence | undefined): boolean {
  return presence === 'coming' || presence === 'introducing' || presence === 'gone'
}

/** Near: the same card that React Flow shows, without its small marks. */
function drawCards(pen: Pen, drawing: Placed, seen: Rect): void {
  const { scene, mounted, xs, ys } = drawing
  const isDim = dimming(drawing)
  for (let i = 0; i < scene.elements.length; i++) {
    const element = scene.elements[i]
    if (!element || mounted.has(element.id)) continue
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0]
    if (!touches(seen, x, y, x + NODE_WIDTH, y + NODE_HEIGHT)) continue
    drawCard(pen, drawing, element, x, y, isDim(element))
  }
  drawSelection(pen, drawing, seen, 2)
}

function drawCard(pen: Pen, drawing: Placed, element: Element, x: number, y: number, dim: boolean): void {
  const { colours, presence, language } = drawing
  const standing = presence.get(element.id)
  const grey = dim || standing === 'gone'
  const colour = domainColour(colours.domains, domainOfKind(element.kind)?.id)
  pen.lineWidth = 1
  pen.setLineDash(isHollow(standing) && standing !== 'gone' ? [4, 3] : [])
  pen.strokeStyle = grey ? colours.border : colour.stroke
  pen.fillStyle = grey ? colours.faded : isHollow(standing) ? colours.surface : colour.fill
  pen.beginPath()
  pen.roundRect(x + 0.5, y + 0.5, NODE_WIDTH - 1, NODE_HEIGHT - 1, 7)
  pen.fill()
  pen.stroke()
  pen.setLineDash([])
  if (!isHollow(standing) && !dim) {
    pen.fillStyle = colour.stroke
    pen.beginPath()
    pen.roundRect(x, y, 5, NODE_HEIGHT, [7, 0, 0, 7])
    pen.fill()
  }
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = grey ? colours.quiet : colour.text
  pen.font = `600 11px ${colours.font}`
  pen.fillText(kindOf(element.kind)?.shortName[language] ?? '', x + 32, y + 19, NODE_WIDTH - 44)
  pen.fillStyle = grey ? colours.quiet : colours.text
  pen.font = `500 13px ${colours.font}`
  const lines = wrapName(pen, element.name, NODE_WIDTH - 22)
  const first = y + (lines.length === 1 ? 46 : 38)
  for (const [i, line] of lines.entries()) pen.fillText(line, x + 12, first + i * 16)
}

function drawSelection(pen: Pen, drawing: Placed, seen: Rect, width: number): void {
  const { scene, selected, mounted, colours, xs, ys } = drawing
  if (selected.size === 0) return
  pen.beginPath()
  for (const id of selected) {
    const i = scene.at.get(id)
    if (i === undefined || mounted.has(id)) continue
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0]
    if (touches(seen, x, y, x + NODE_WIDTH, y + NODE_HEIGHT)) pen.rect(x, y, NODE_WIDTH, NODE_HEIGHT)
  }
  pen.lineWidth = width
  pen.strokeStyle = colours.accent
  pen.stroke()
}
