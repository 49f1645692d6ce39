// Colours of a picture: for screens and coloured print, or for black-and-white paper, where domains show by pattern.
import type { DomainColour, DomainColours } from '../model/domainColours.ts'
import { domainColour, lightDomainColours } from '../model/domainColours.ts'

/** light: coloured fills. print: white fills, black text, domains told by the dashes of the outline and the badge. */
export type SvgTheme = 'light' | 'print'

export interface SvgColours {
  readonly surface: string
  readonly text: string
  readonly quiet: string
  readonly line: string
  /** Ground of a frame around a group. */
  readonly frame: string
  readonly domain: (domain: string | undefined) => DomainColour
  /** Dashes of the outline of a domain; "" for a full line. */
  readonly dashes: (domain: string | undefined) => string
}

const black: DomainColour = { fill: '#ffffff', stroke: '#000000', text: '#000000' }

const DASHES: Readonly<Record<string, string>> = {
  layanan: '10 2',
  'data-informasi': '6 2',
  aplikasi: '8 2 2 2',
  infrastruktur: '3 2',
  keamanan: '1.5 1.5',
}

const colours: DomainColours = lightDomainColours

/** The colours of a theme. */
export function svgColours(theme: SvgTheme): SvgColours {
  if (theme === 'print') {
    return {
      surface: '#ffffff',
      text: '#000000',
      quiet: '#333333',
      line: '#000000',
      frame: 'none',
      domain: () => black,
      dashes: (domain) => (domain !== undefined && Object.hasOwn(DASHES, domain) ? (DASHES[domain] ?? '') : ''),
    }
  }
  return {
    surface: '#ffffff',
    text: '#1b2228',
    quiet: '#56616b',
    line: '#6b7680',
    frame: '#f4f6f8',
    domain: (domain) => domainColour(colours, domain),
    dashes: () => '',
  }
}
