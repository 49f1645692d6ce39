// What of a picture a window sees: a scan of all elements and lines, some microseconds for thousands.

import { NODE_HEIGHT, NODE_WIDTH } from '../../../model/nodeSize.ts'
import type { Rect } from '../scene.ts'
import type { Part } from './paintScene.ts'
import type { SceneShapes } from './picture.ts'

interface Seeable {
  readonly shapes: Pick<SceneShapes, 'xs' | 'ys' | 'sources' | 'targets'>
}

/** Positions of the elements that reach into a rectangle, of all but those in `out` or of those wanted. */
export function elementsSeen(
  { shapes }: Seeable,
  wanted: Part['elements'],
  out: ReadonlySet<number>,
  seen: Rect,
): number[] {
  const { xs, ys } = shapes
  const found: number[] = []
  const [left, top] = [seen.x - NODE_WIDTH, seen.y - NODE_HEIGHT]
  const [right, bottom] = [seen.x + seen.width, seen.y + seen.height]
  const look = (i: number): void => {
    const [x, y] = [xs[i] ?? 0, ys[i] ?? 0]
    if (x > left && x < right && y > top && y < bottom) found.push(i)
  }
  if (wanted !== 'all') for (const i of wanted) look(i)
  else for (let i = 0; i < xs.length; i++) if (out.size === 0 || !out.has(i)) look(i)
  return found
}

/** How far a line may run outside of the rectangle around its two elements. */
const [BESIDE, OVER] = [40, 100]
/** How far a line may be from the straight way between the middles of its two elements: half an element, and its bend. */
const ASIDE = 230

/** Positions of the lines that may reach into a rectangle, of all but those at elements in `out` or of those wanted. */
export function linesSeen({ shapes }: Seeable, wanted: Part['lines'], out: ReadonlySet<number>, seen: Rect): number[] {
  const { xs, ys, sources, targets } = shapes
  const found: number[] = []
  const [left, top] = [seen.x - NODE_WIDTH - BESIDE, seen.y - NODE_HEIGHT - OVER]
  const [right, bottom] = [seen.x + seen.width + BESIDE, seen.y + seen.height + OVER]
  const [wide, high] = [seen.width / 2, seen.height / 2]
  const [x, y] = [seen.x + wide - NODE_WIDTH / 2, seen.y + high - NODE_HEIGHT / 2]
  const look = (line: number): void => {
    const [s, t] = [sources[line] ?? 0, targets[line] ?? 0]
    const [sx, sy, tx, ty] = [xs[s] ?? 0, ys[s] ?? 0, xs[t] ?? 0, ys[t] ?? 0]
    if (Math.max(sx, tx) < left || Math.min(sx, tx) > right) return
    if (Math.max(sy, ty) < top || Math.min(sy, ty) > bottom) return
    // Both on one side of the window, seen across the line.
    const [across, down] = [ty - sy, sx - tx]
    const aside = Math.abs(across * (x - sx) + down * (y - sy))
    if (aside > Math.abs(across) * wide + Math.abs(down) * high + ASIDE * Math.hypot(across, down)) return
    if (wanted === 'all' && out.size > 0 && (out.has(s) || out.has(t))) return
    found.push(line)
  }
  if (wanted !== 'all') for (const line of wanted) look(line)
  else for (let line = 0; line < sources.length; line++) look(line)
  return found
}
