// The colours of a domain as custom properties, for anything that shows a domain: --domain-fill, --domain-stroke,
// --domain-text. Light and dark come from the theme.

import type { CSSProperties } from 'react'
import { darkDomainColours, domainColour, lightDomainColours } from '../../model/domainColours.ts'
import { metamodel } from '../../model/metamodel.ts'

function styleOf(domain: string): CSSProperties {
  const light = domainColour(lightDomainColours, domain)
  const dark = domainColour(darkDomainColours, domain)
  const both = (part: 'fill' | 'stroke' | 'text'): string => `light-dark(${light[part]}, ${dark[part]})`
  // React's type knows no custom properties.
  return {
    '--domain-fill': both('fill'),
    '--domain-stroke': both('stroke'),
    '--domain-text': both('text'),
  } as CSSProperties
}

const styles = new Map(metamodel.domains.map((domain) => [domain.id, styleOf(domain.id)]))
const unknown = styleOf('')

/** The style object of a domain; the same object each time. */
export function domainStyle(domain: string | undefined): CSSProperties {
  return (domain === undefined ? undefined : styles.get(domain)) ?? unknown
}
