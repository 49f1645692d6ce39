// Where a frontier bends: after these points a rupiah buys much less than before. For showing only; decides nothing.
import { compareRatios } from '../scoring/ratio.ts'
import type { Portfolio } from './answer.ts'

/** How many times steeper the way to a knee must be than the way on. */
const STEEPER = 1.5
const MOST = 3

/** Positions of at most three knees among the points of a frontier (cheapest first), the sharpest first. */
export function knees(points: readonly Portfolio[]): readonly number[] {
  const hull = upperHull(points)
  const bends = hull.slice(1, -1).map((at, nth) => {
    const [before, after] = [hull[nth] as number, hull[nth + 2] as number]
    const on = slope(points, at, after)
    return { at, sharpness: on === 0 ? Number.POSITIVE_INFINITY : slope(points, before, at) / on }
  })
  return bends
    .filter(({ sharpness }) => sharpness >= STEEPER)
    .sort((a, b) => b.sharpness - a.sharpness || a.at - b.at)
    .slice(0, MOST)
    .map(({ at }) => at)
}

/** Points that no line between two others runs above. */
function upperHull(points: readonly Portfolio[]): readonly number[] {
  const hull: number[] = []
  points.forEach((_, at) => {
    while (hull.length >= 2) {
      const [before, last] = hull.slice(-2) as [number, number]
      if (slope(points, before, last) > slope(points, last, at)) break
      hull.pop()
    }
    hull.push(at)
  })
  return hull
}

/** Index units per rupiah between two points; the later one costs more. */
function slope(points: readonly Portfolio[], from: number, to: number): number {
  const [a, b] = [points[from] as Portfolio, points[to] as Portfolio]
  if (compareRatios(a.index, b.index) === 0) return 0
  return (b.index.units / b.index.per - a.index.units / a.index.per) / (b.cost - a.cost)
}
