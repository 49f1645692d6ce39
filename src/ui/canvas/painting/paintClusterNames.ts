// Names of domains over the places where their elements stand together, at one size on screen, so that a drawing of
// thousands can be read from far away. Where there are groups, their own names stand already.

import { NODE_HEIGHT, NODE_WIDTH } from '../../../model/nodeSize.ts'
import { numberText } from '../../../model/numberText.ts'
import type { Rect } from '../scene.ts'
import { type Cluster, clustersOf } from './clusters.ts'
import type { Pen, Picture } from './picture.ts'

/** Sizes on screen, in pixels: over many elements, and beside few. */
const LARGE = { font: 14, height: 26, side: 12 }
const SMALL = { font: 12, height: 18, side: 7 }
/** A name may stand over so many elements: it hides few of them. */
const MANY = 60
/** Between a name and the elements it stands beside, on screen. */
const BESIDE = 3
/** A place smaller than this on screen gets no name. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [48, 12]
const MOST_NAMES = 60

/** Paints the names of the largest clusters seen; none over another, and those of few elements beside them. */
export function paintClusterNames(pen: Pen, { shapes, theme }: Picture, seen: Rect, zoom: number): void {
  if (shapes.boxes.length > 0) return
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const taken: Rect[] = []
  for (const cluster of clustersOf(shapes)) {
    if (taken.length >= MOST_NAMES) break
    if (cluster.width * zoom < LEAST_WIDTH || cluster.height * zoom < LEAST_HEIGHT) continue
    const text = `${theme.domainNames[cluster.domain] ?? ''} · ${numberText(cluster.count, theme.language)}`
    const { font, height, side } = cluster.count >= MANY ? LARGE : SMALL
    pen.font = `600 ${font / zoom}px ${theme.font}`
    const size = { width: pen.measureText(text).width + (2 * side) / zoom, height: height / zoom }
    const place =
      cluster.count >= MANY
        ? within(cluster, seen, size)
        : beside(cluster, size, BESIDE / zoom).find((spot) => isInside(spot, seen) && isFree(shapes, spot, taken))
    if (!place || taken.some((other) => overlaps(place, other))) continue
    taken.push(place)
    const colour = theme.domains[cluster.domain]
    pen.beginPath()
    pen.roundRect(place.x, place.y, place.width, place.height, place.height / 2)
    pen.fillStyle = theme.surface
    pen.fill()
    pen.lineWidth = 1.5 / zoom
    pen.strokeStyle = colour?.stroke ?? theme.line
    pen.stroke()
    pen.fillStyle = theme.text
    pen.fillText(text, place.x + place.width / 2, place.y + place.height / 2)
  }
  pen.textAlign = 'start'
}

type Size = Pick<Rect, 'width' | 'height'>

/** Places beside a cluster, the best first: over and under its left, then its right edge, then left and right of it. */
function beside({ x, y, width, height }: Cluster, size: Size, gap: number): Rect[] {
  const [over, under, end] = [y - size.height - gap, y + height + gap, x + width - size.width]
  const middle = y + (height - size.height) / 2
  return [
    { ...size, x, y: over },
    { ...size, x, y: under },
    { ...size, x: end, y: over },
    { ...size, x: end, y: under },
    { ...size, x: x - size.width - gap, y: middle },
    { ...size, x: x + width + gap, y: middle },
  ]
}

/** All of it is painted. */
function isInside(spot: Rect, { x, y, width, height }: Rect): boolean {
  return spot.x >= x && spot.y >= y && spot.x + spot.width <= x + width && spot.y + spot.height <= y + height
}

/** No element and no other name is there. */
function isFree({ xs, ys }: Picture['shapes'], spot: Rect, taken: readonly Rect[]): boolean {
  if (taken.some((other) => overlaps(spot, other))) return false
  for (let i = 0; i < xs.length; i++) {
    const element = { x: xs[i] ?? 0, y: ys[i] ?? 0, width: NODE_WIDTH, height: NODE_HEIGHT }
    if (overlaps(spot, element)) return false
  }
  return true
}

/** The middle of what is seen of a cluster; null when that is nothing. */
function within(cluster: Cluster, seen: Rect, { width, height }: Size): Rect | null {
  const left = Math.max(cluster.x, seen.x)
  const right = Math.min(cluster.x + cluster.width, seen.x + seen.width)
  const top = Math.max(cluster.y, seen.y)
  const bottom = Math.min(cluster.y + cluster.height, seen.y + seen.height)
  if (right <= left || bottom <= top) return null
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height }
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
