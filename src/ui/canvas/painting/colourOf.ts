// The colour of an element: of its class in an overlay, else of its domain.

import type { DomainColour } from '../../../model/domainColours.ts'
import type { Picture } from './picture.ts'

const NONE: DomainColour = { fill: '#ffffff', stroke: '#000000', text: '#000000' }

/** Colours of an element by position. */
export function colourOf({ shapes, looks, theme }: Picture, i: number): DomainColour {
  const look = looks.looks[i] ?? 0
  return (look > 0 ? theme.looks[look - 1] : undefined) ?? theme.domains[shapes.domains[i] ?? 0] ?? NONE
}
