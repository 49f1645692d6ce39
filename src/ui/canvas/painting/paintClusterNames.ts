// Names of domains over the places where their elements stand together, at one size on screen, so that a drawing of
// thousands can be read from far away. Where there are groups, their own names stand already.

import type { Rect } from '../scene.ts'
import { type Cluster, clustersOf } from './clusters.ts'
import type { Pen, Picture } from './picture.ts'

/** Sizes on screen, in pixels. */
const FONT = 14
const HEIGHT = 26
/** A place smaller than this on screen gets no name. */
const [LEAST_WIDTH, LEAST_HEIGHT] = [48, 12]
const MOST_NAMES = 60

/** Paints the names of the largest clusters seen; none over another. */
export function paintClusterNames(pen: Pen, { shapes, theme }: Picture, seen: Rect, zoom: number): void {
  if (shapes.boxes.length > 0) return
  const count = new Intl.NumberFormat(theme.locale)
  pen.font = `600 ${FONT / zoom}px ${theme.font}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  const taken: Rect[] = []
  for (const cluster of clustersOf(shapes)) {
    if (taken.length >= MOST_NAMES) break
    if (cluster.width * zoom < LEAST_WIDTH || cluster.height * zoom < LEAST_HEIGHT) continue
    const text = `${theme.domainNames[cluster.domain] ?? ''} · ${count.format(cluster.count)}`
    const place = placeOf(cluster, seen, pen.measureText(text).width + 24 / zoom, HEIGHT / zoom)
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

/** The middle of what is seen of a cluster; null when that is nothing. */
function placeOf(cluster: Cluster, seen: Rect, width: number, height: number): Rect | null {
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
