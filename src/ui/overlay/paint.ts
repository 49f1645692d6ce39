// What an overlay paints: a few looks, and which of them each element has. Plain data that a canvas, a list, a legend and a
// picture draw alike; nothing here knows what the looks mean.

import type { Id } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'

/** Ten hues for things without an order; a test holds them apart for readers who mistake red and green. */
export const HUES = [
  '--overlay-1',
  '--overlay-2',
  '--overlay-3',
  '--overlay-4',
  '--overlay-5',
  '--overlay-6',
  '--overlay-7',
  '--overlay-8',
  '--overlay-9',
  '--overlay-10',
] as const

/** Five steps from low (or needing care) to high, each clearly darker or lighter than the next. */
export const SCALE = [
  '--overlay-scale-1',
  '--overlay-scale-2',
  '--overlay-scale-3',
  '--overlay-scale-4',
  '--overlay-scale-5',
] as const

/** For what is unknown, not meant, or the rest. */
export const PLAIN = '--overlay-plain'

/** The name of a custom property of tokens.css; at least 3:1 on every surface in both themes. */
export type LookColour = (typeof HUES)[number] | (typeof SCALE)[number] | typeof PLAIN

export interface Look {
  readonly colour: LookColour
  /** One to four characters, different from those of the other looks: what tells it without colour. */
  readonly mark: string
  readonly label: Words
}

export interface Paint {
  /** In the order of the legend. */
  readonly looks: readonly Look[]
  /** Position in `looks` of every element of the blueprint; an element that is not here has no look. */
  readonly lookOf: ReadonlyMap<Id, number>
}
