// The sizes of the grid's cells in pixels; the stylesheet takes them from here as custom properties.

import type { CSSProperties } from 'react'

export const ROW = 28
export const COLUMN = 34
/** Height of the head: names that run upwards, and the total below. */
export const HEAD_HEIGHT = 168
export const NAMES = 280
export const NAMES_NARROW = 220

/** The sizes as custom properties. */
export function sizeProperties(names: number): CSSProperties {
  // React's type knows no custom properties.
  return {
    '--row': `${ROW}px`,
    '--column': `${COLUMN}px`,
    '--head': `${HEAD_HEIGHT}px`,
    '--names': `${names}px`,
  } as CSSProperties
}
