// Where lines leave and arrive at the sides of elements: those of one side are spread in the order of where they go, so that
// they do not hide one another. Pure.

import { BOTTOM, reach, type Side, sidesBetween, TOP } from './lineShape.ts'

/** Lines between elements at places; all but the ids by position. */
export interface Lines {
  readonly relations: readonly { readonly id: string }[]
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly sources: Int32Array
  readonly targets: Int32Array
}

export interface LineOffsets {
  readonly startOffsets: Int16Array
  readonly endOffsets: Int16Array
}

/**
 * Offsets of both ends of every line, in pixels from the middle of the side. With `touched` only the ends at elements marked
 * there are worked out, and written into `into`; the others are left. O(lines), sorting within each side.
 */
export function spreadLines(lines: Lines, into: LineOffsets, touched?: Uint8Array): LineOffsets {
  const { relations, xs, ys, sources, targets } = lines
  const { startOffsets, endOffsets } = into
  // The ends at each side of each element, one after another in one array: with objects in lists of a map this took half of
  // the time of an edit among 5,000 elements.
  const count = relations.length
  const [starts, along] = [new Int32Array(4 * xs.length + 1), new Float64Array(2 * count)]
  const sideOf = new Int32Array(2 * count).fill(-1)
  for (let line = 0; line < count; line++) {
    const [s, t] = [sources[line] ?? 0, targets[line] ?? 0]
    const [atSource, atTarget] = touched ? [touched[s] === 1, touched[t] === 1] : [true, true]
    if (!atSource && !atTarget) continue
    const [sx, sy, tx, ty] = [xs[s] ?? 0, ys[s] ?? 0, xs[t] ?? 0, ys[t] ?? 0]
    const [start, end] = sidesBetween(sx, sy, tx, ty)
    if (atSource) sideOf[2 * line] = 4 * s + start
    if (atTarget) sideOf[2 * line + 1] = 4 * t + end
    along[2 * line] = start === TOP || start === BOTTOM ? tx : ty
    along[2 * line + 1] = end === TOP || end === BOTTOM ? sx : sy
  }
  for (const side of sideOf) if (side >= 0) starts[side + 1] = (starts[side + 1] ?? 0) + 1
  for (let side = 0; side < 4 * xs.length; side++) starts[side + 1] = (starts[side + 1] ?? 0) + (starts[side] ?? 0)
  const next = starts.slice()
  const ends = new Int32Array(2 * count)
  for (let end = 0; end < 2 * count; end++) {
    const side = sideOf[end] ?? -1
    if (side < 0) continue
    ends[next[side] ?? 0] = end
    next[side] = (next[side] ?? 0) + 1
  }
  const idOf = (end: number): string => relations[end >> 1]?.id ?? ''
  const before = (a: number, b: number): number =>
    (along[a] ?? 0) - (along[b] ?? 0) || (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : a - b)
  const put = (end: number, offset: number): void => {
    if (end % 2 === 0) startOffsets[end >> 1] = offset
    else endOffsets[end >> 1] = offset
  }
  for (let side = 0; side < 4 * xs.length; side++) {
    const [from, to] = [starts[side] ?? 0, starts[side + 1] ?? 0]
    if (to === from) continue
    const step = Math.min(16, (2 * reach((side % 4) as Side)) / Math.max(1, to - from - 1))
    for (const [i, end] of ends.subarray(from, to).sort(before).entries()) {
      put(end, Math.round((i - (to - from - 1) / 2) * step))
    }
  }
  return into
}
