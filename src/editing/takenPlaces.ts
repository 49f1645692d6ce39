// The places on a drawing that are taken, and whether an element put somewhere would cover one: in cells, so that asking
// does not walk them all.

import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'

/** Left and top of an element. */
export interface Place {
  readonly x: number
  readonly y: number
}

export interface TakenPlaces {
  take(place: Place): void
  /** True when an element there would cover a taken one, or come nearer than `AIR` to it. */
  covers(x: number, y: number): boolean
}

/** Least space between two elements that a layout puts down, in pixels. */
export const AIR = 16

const [WIDE, HIGH] = [NODE_WIDTH + AIR, NODE_HEIGHT + AIR]
/** Columns of cells: more than a drawing's two million pixels have. */
const COLUMNS = 1 << 16

/** Takes the given places first. */
export function takenPlaces(places: Iterable<Place> = []): TakenPlaces {
  const cells = new Map<number, Place[]>()
  const take = (place: Place): void => {
    const cell = Math.floor(place.y / HIGH) * COLUMNS + Math.floor(place.x / WIDE)
    const list = cells.get(cell)
    if (list) list.push(place)
    else cells.set(cell, [place])
  }
  for (const place of places) take(place)
  return {
    take,
    covers(x, y) {
      const [column, row] = [Math.floor(x / WIDE), Math.floor(y / HIGH)]
      for (let r = row - 1; r <= row + 1; r++) {
        for (let c = column - 1; c <= column + 1; c++) {
          const list = cells.get(r * COLUMNS + c)
          if (list?.some((other) => Math.abs(other.x - x) < WIDE && Math.abs(other.y - y) < HIGH)) return true
        }
      }
      return false
    },
  }
}
