// Which part of a grid with equal cells is drawn: what is in the window and some more around it, in steps, so that scrolling
// draws anew only every few cells. Pure.

export interface Span {
  readonly first: number
  /** The one after the last. */
  readonly end: number
}

/** Cells are drawn in steps of so many. */
const STEP = 8

/** The span of `count` cells, each `size` px, of a window that begins at `from` px and is `length` px long. */
export function spanOf(count: number, size: number, from: number, length: number): Span {
  const first = Math.floor(Math.max(0, from) / size / STEP) * STEP - STEP
  const end = Math.ceil((Math.max(0, from) + length) / size / STEP) * STEP + STEP
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) }
}

/** The places of a span, and one more that is always drawn (the one with the focus) if it lies outside. */
export function drawnPlaces({ first, end }: Span, always: number | undefined): readonly number[] {
  const places: number[] = []
  if (always !== undefined && always >= 0 && always < first) places.push(always)
  for (let at = first; at < end; at++) places.push(at)
  if (always !== undefined && always >= end) places.push(always)
  return places
}

/** Where to scroll so that a cell lies within the window behind a head; undefined when it does already. */
export function scrollTo(at: number, size: number, head: number, from: number, length: number): number | undefined {
  const start = at * size
  const room = length - head
  if (start < from) return start
  if (start + size > from + room) return start + size - room
  return undefined
}
