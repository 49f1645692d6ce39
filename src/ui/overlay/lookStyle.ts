// A look as the custom properties that cards, list rows and legends read for a domain, so that an overlay changes colours
// and nothing else.

import type { CSSProperties } from 'react'
import { HUES, type LookColour, PLAIN, SCALE } from './paint.ts'

/** How much of a look's colour its fill has, in percent: names on it keep 4.5:1. */
const FILL_SHARE = 18

function styleOf(colour: LookColour): CSSProperties {
  // React's type knows no custom properties.
  return {
    '--domain-fill': `color-mix(in oklab, var(${colour}) ${FILL_SHARE}%, var(--surface-0))`,
    '--domain-stroke': `var(${colour})`,
    '--domain-text': 'var(--text)',
  } as CSSProperties
}

const COLOURS: readonly LookColour[] = [...HUES, ...SCALE, PLAIN]
const styles = new Map(COLOURS.map((colour) => [colour, styleOf(colour)] as const))

/** The style object of a look's colour; the same object each time. */
export function lookStyle(colour: LookColour): CSSProperties | undefined {
  return styles.get(colour)
}
