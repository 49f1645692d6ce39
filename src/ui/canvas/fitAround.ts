// The window that shows a whole drawing with no element under what lies on it: the legend and the small map. Pure.

import { getViewportForBounds, type Viewport } from '@xyflow/react'
import { NODE_HEIGHT, NODE_WIDTH } from '../../model/nodeSize.ts'
import type { Point, Rect } from './scene.ts'

/** Space between an element and what lies on the drawing, in pixels of the window. */
const GAP = 8

interface Fitting {
  /** Around everything to be shown. */
  readonly bounds: Rect
  /** Left and top of each element. */
  readonly places: Iterable<Point>
  readonly width: number
  readonly height: number
  /** What lies on the drawing, in pixels of the window. */
  readonly covers: readonly Rect[]
  readonly minZoom: number
  /** Space at each edge, as a share. */
  readonly padding: number
}

/** The largest of a few ways to leave room at the lower edge, beside or below what lies there. O(elements). */
export function fitAround({ bounds, places, width, height, covers, minZoom, padding }: Fitting): Viewport {
  const leaving = (right: number, bottom: number, left = 0): Viewport =>
    getViewportForBounds(bounds, width, height, minZoom, 1, {
      top: padding,
      ...(right > 0 ? { right: `${right}px` } : { right: padding }),
      ...(left > 0 ? { left: `${left}px` } : { left: padding }),
      ...(bottom > 0 ? { bottom: `${bottom}px` } : { bottom: padding }),
    })
  const plain = leaving(0, 0)
  const all = [...places]
  const hidden = ({ x, y, zoom }: Viewport): boolean =>
    all.some((place) =>
      covers.some(
        (cover) =>
          place.x * zoom + x < cover.x + cover.width &&
          (place.x + NODE_WIDTH) * zoom + x > cover.x &&
          place.y * zoom + y < cover.y + cover.height &&
          (place.y + NODE_HEIGHT) * zoom + y > cover.y,
      ),
    )
  if (covers.length === 0 || !hidden(plain)) return plain
  const above = (some: readonly Rect[]): number => Math.max(0, ...some.map(({ y }) => height - y + GAP))
  const [atLeft, atRight] = [covers.filter(({ x }) => x < width / 2), covers.filter(({ x }) => x >= width / 2)]
  const besideRight = Math.max(0, ...atRight.map(({ x }) => width - x + GAP))
  const besideLeft = Math.max(0, ...atLeft.map((cover) => cover.x + cover.width + GAP))
  const ways = [
    leaving(0, above(atLeft)),
    leaving(0, above(atRight)),
    leaving(besideRight, above(atLeft)),
    leaving(0, above(atRight), besideLeft),
    leaving(besideRight, 0, besideLeft),
  ]
    .filter((way) => !hidden(way))
    .sort((a, b) => b.zoom - a.zoom)
  return ways[0] ?? leaving(0, above(covers))
}
