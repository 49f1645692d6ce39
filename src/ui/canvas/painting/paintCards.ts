// Elements near enough to be read: the same card that React Flow shows, so that nothing changes when one takes the place of
// the other. In the middle level the name alone, larger.

import { NODE_HEIGHT, NODE_WIDTH } from '../../../model/nodeSize.ts'
import { wrapName } from '../wrapName.ts'
import { colourOf } from './colourOf.ts'
import { paintCardMarks } from './paintLookMarks.ts'
import type { Pen, Picture } from './picture.ts'
import {
  ADDED,
  ALTERED,
  CHANGED,
  CHANGING,
  COMING,
  GONE,
  INTRODUCING,
  isGrey,
  isHollow,
  isTold,
  REPLACED,
  RETIRED,
  RETIRING,
} from './presenceLooks.ts'

/** Presences between two months: a thick edge of its own line. */
const FATES: Readonly<Record<number, readonly number[]>> = {
  [ADDED]: [],
  [ALTERED]: [],
  [REPLACED]: [9, 5],
  [RETIRED]: [3, 3],
}

const icons = new Map<string, Path2D>()

function iconPath(path: string): Path2D {
  const known = icons.get(path)
  if (known) return known
  const made = new Path2D(path)
  icons.set(path, made)
  return made
}

/** Paints elements by position as cards. */
export function paintCards(pen: Pen, picture: Picture, elements: readonly number[], namesOnly: boolean): void {
  pen.textAlign = 'start'
  for (const i of elements) paintCard(pen, picture, i, namesOnly)
  paintCardMarks(pen, picture, elements)
}

function paintCard(pen: Pen, picture: Picture, i: number, namesOnly: boolean): void {
  const { shapes, looks, theme } = picture
  const [x, y] = [shapes.xs[i] ?? 0, shapes.ys[i] ?? 0]
  const presence = looks.presences[i] ?? 0
  const dim = looks.dimmed[i] === 1
  const struck = presence === GONE || presence === REPLACED || presence === RETIRED
  const grey = dim || isGrey(presence)
  const colour = colourOf(picture, i)
  frame(pen, picture, i, x, y)
  const quiet = grey ? theme.quiet : undefined
  if (!namesOnly) head(pen, picture, i, x, y, quiet ?? colour.text)
  const size = namesOnly ? 18 : 13
  const step = namesOnly ? 19 : 16
  pen.fillStyle = quiet ?? theme.text
  pen.font = `500 ${size}px ${theme.font}`
  const lines = wrapName(pen, shapes.names[i] ?? '', NODE_WIDTH - (namesOnly ? 20 : 24), namesOnly ? 3 : 2)
  pen.textBaseline = 'middle'
  const middle = namesOnly ? y + NODE_HEIGHT / 2 : y + 42
  const first = middle - ((lines.length - 1) * step) / 2 + 0.5
  for (const [n, line] of lines.entries()) {
    const at = first + n * step
    pen.fillText(line, x + 13, at)
    if (struck) pen.fillRect(x + 13, at, pen.measureText(line).width, 1)
  }
  if (presence > 0 && (!namesOnly || isTold(presence))) mark(pen, picture, presence, x, y, dim, namesOnly ? 1.5 : 1)
  if (namesOnly) return
  if (shapes.pinned[i] === 1) pin(pen, picture, x, y)
}

/** Ground, edge and the band of the domain. */
function frame(pen: Pen, { shapes, looks, theme }: Picture, i: number, x: number, y: number): void {
  const presence = looks.presences[i] ?? 0
  const grey = looks.dimmed[i] === 1 || isGrey(presence)
  const colour = colourOf({ shapes, looks, theme }, i)
  const hollow = isHollow(presence)
  if (!grey) {
    pen.fillStyle = theme.shadow
    pen.beginPath()
    pen.roundRect(x, y + 1, NODE_WIDTH, NODE_HEIGHT, 8)
    pen.fill()
  }
  const moved = grey ? undefined : FATES[presence]
  const thick = !grey && (presence === INTRODUCING || presence === RETIRING)
  pen.lineWidth = moved ? 3 : thick ? 2 : 1
  const inset = pen.lineWidth / 2
  pen.beginPath()
  pen.roundRect(x + inset, y + inset, NODE_WIDTH - 2 * inset, NODE_HEIGHT - 2 * inset, 7 - inset)
  pen.fillStyle = grey ? theme.faded : hollow ? theme.surface : colour.fill
  pen.fill()
  if (!grey && !hollow) {
    pen.fillStyle = colour.stroke
    pen.beginPath()
    pen.roundRect(x, y, 5, NODE_HEIGHT, [7, 0, 0, 7])
    pen.fill()
  }
  pen.beginPath()
  pen.roundRect(x + inset, y + inset, NODE_WIDTH - 2 * inset, NODE_HEIGHT - 2 * inset, 7 - inset)
  if (presence === COMING || presence === INTRODUCING) pen.setLineDash([2 * pen.lineWidth + 1, 2 * pen.lineWidth])
  else if (presence === RETIRING) pen.setLineDash([pen.lineWidth, pen.lineWidth])
  else if (moved) pen.setLineDash([...moved])
  pen.strokeStyle = grey ? theme.border : ((moved && markColours(theme)[presence]) ?? colour.stroke)
  pen.stroke()
  pen.setLineDash([])
  if (looks.selected[i] !== 1) return
  pen.strokeStyle = theme.accent
  pen.lineWidth = 3
  pen.beginPath()
  pen.roundRect(x - 0.5, y - 0.5, NODE_WIDTH + 1, NODE_HEIGHT + 1, 8)
  pen.stroke()
}

/** Icon, kind and owner. */
function head(pen: Pen, { shapes, theme }: Picture, i: number, x: number, y: number, colour: string): void {
  strokeIcon(pen, theme.icons[shapes.domains[i] ?? 0] ?? '', x + 13, y + 8, 14, colour)
  pen.fillStyle = colour
  pen.textBaseline = 'middle'
  pen.font = `600 11px ${theme.font}`
  const kind = shapes.kindNames[shapes.kinds[i] ?? 0] ?? ''
  pen.fillText(kind, x + 32, y + 15.5, NODE_WIDTH - 44)
  const owner = shapes.ownerNames[shapes.owners[i] ?? 0] ?? ''
  if (!owner) return
  const room = NODE_WIDTH - 32 - 11 - 5 - pen.measureText(kind).width
  pen.font = `400 11px ${theme.font}`
  const [shown] = wrapName(pen, owner, room, 1)
  pen.textAlign = 'end'
  pen.fillText(shown ?? '', x + NODE_WIDTH - 11, y + 15.5)
  pen.textAlign = 'start'
}

function strokeIcon(pen: Pen, path: string, x: number, y: number, size: number, colour: string): void {
  if (!path) return
  const before = pen.getTransform()
  pen.translate(x, y)
  pen.scale(size / 24, size / 24)
  pen.lineWidth = 2
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  pen.strokeStyle = colour
  pen.stroke(iconPath(path))
  pen.lineCap = 'butt'
  pen.lineJoin = 'miter'
  pen.setTransform(before)
}

/** The word that tells how it stands at the month shown. */
function mark(pen: Pen, { theme }: Picture, presence: number, x: number, y: number, dim: boolean, scale: number): void {
  const word = theme.marks[presence]
  if (!word) return
  const strong = markColours(theme)[presence]
  pen.font = `600 ${10 * scale}px ${theme.font}`
  const width = pen.measureText(word).width + 14
  const left = x + NODE_WIDTH - 9 - width
  pen.beginPath()
  pen.roundRect(left + 0.5, y - 1.5 - 8 * scale, width - 1, 16 * scale, 8 * scale)
  pen.fillStyle = theme.surface
  pen.fill()
  pen.lineWidth = 1
  pen.strokeStyle = dim ? theme.border : (strong ?? theme.line)
  pen.stroke()
  pen.fillStyle = dim ? theme.quiet : (strong ?? theme.quiet)
  pen.textBaseline = 'middle'
  pen.fillText(word, left + 7, y - 1)
}

function markColours({ accent, good, warn, bad }: Picture['theme']): Readonly<Record<number, string>> {
  return {
    [INTRODUCING]: accent,
    [CHANGING]: accent,
    [CHANGED]: good,
    [RETIRING]: warn,
    [ADDED]: good,
    [ALTERED]: accent,
    [REPLACED]: warn,
    [RETIRED]: bad,
  }
}

function pin(pen: Pen, { theme }: Picture, x: number, y: number): void {
  pen.beginPath()
  pen.arc(x + 2, y + 1, 9.5, 0, 2 * Math.PI)
  pen.fillStyle = theme.surface
  pen.fill()
  pen.lineWidth = 1
  pen.strokeStyle = theme.line
  pen.stroke()
  strokeIcon(pen, theme.pin, x - 4, y - 5, 12, theme.accent)
}
