// Rectangles on a drawing, and whether another one touches any of them: in cells, so that asking does not walk them all.

/** Left, top and size in pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Boxes {
  put(box: Box): void
  /** True when the box shares at least a pixel with one that was put. */
  touches(box: Box): boolean
}

const CELL = 256

/** No boxes yet. */
export function createBoxes(): Boxes {
  const cells = new Map<string, Box[]>()
  const cellsOf = (box: Box): string[] => {
    const keys: string[] = []
    for (let column = Math.floor(box.x / CELL); column * CELL < box.x + box.width; column++)
      for (let row = Math.floor(box.y / CELL); row * CELL < box.y + box.height; row++) keys.push(`${column} ${row}`)
    return keys
  }
  return {
    put(box) {
      for (const key of cellsOf(box)) {
        const list = cells.get(key)
        if (list) list.push(box)
        else cells.set(key, [box])
      }
    },
    touches: (box) => cellsOf(box).some((key) => cells.get(key)?.some((other) => touch(box, other))),
  }
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
