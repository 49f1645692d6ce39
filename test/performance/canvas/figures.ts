// What is measured of each contender, and the median of several runs.

import { type Gesture, quantile } from '../pageClock.ts'

/** The figures of one contender in one run: ms, unless it says otherwise; absent = it has no such thing. */
export interface Figures {
  /** From the address to a drawing on the screen, in a new tab of a browser that has been there before. */
  readonly usable: number
  readonly far: Gesture
  readonly zoom: Gesture
  readonly near: Gesture
  /** Elements of the page, and of those the ones within the drawing, from far away and at zoom 1. */
  readonly domFar: number
  readonly domNear: number
  readonly drawingFar: number
  readonly dragP50?: number
  readonly dragP95?: number
  readonly select?: number
  readonly add?: number
  readonly undo?: number
  /** From the last event of a gesture until nothing changes any more: the worse of a pan and a zoom. */
  readonly sharp?: number
}

/** A planner's ways in Karta alone; ms. */
export interface Work {
  /** A file, from choosing it to a drawing on the screen. */
  readonly open: number
  readonly openHeld: number
  readonly key: number
  readonly keyP95: number
  readonly searchHeld: number
  readonly editHeld: number
  readonly saveHeld: number
  readonly undoHeld: number
}

/** One run of one contender. */
export interface Run {
  readonly contender: string
  readonly size: number
  readonly browser: string
  readonly figures?: Figures
  readonly work?: Work
  /** Why there are no figures. */
  readonly failed?: string
}

/** The median of every figure; of some that not all runs have, of those that have it. */
export function medianOf<T>(values: readonly T[]): T {
  const given = values.filter((value) => value !== undefined && value !== null)
  const [first] = given
  if (typeof first !== 'object') return quantile(given as readonly number[], 0.5) as T
  const keys = Object.keys(first as object) as (keyof T)[]
  return Object.fromEntries(keys.map((key) => [key, medianOf(given.map((value) => value[key]))])) as T
}
