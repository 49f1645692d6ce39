// The colour of each domain of the metamodel, the same on canvas, lists, charts and pictures. Hues follow Okabe and Ito
// (2008), darkened or lightened until text reaches 4.5:1 on its fill and lines 3:1 on the surface (a test measures it).
// Colour never stands alone: a text badge or an icon always goes with it.

/** Fill of a shape, its outline (also a line or dot by itself), and text on the fill; "#rrggbb". */
export interface DomainColour {
  readonly fill: string
  readonly stroke: string
  readonly text: string
}

/** A colour by domain id, for one theme. */
export type DomainColours = { readonly [domain: string]: DomainColour }

const lightGrey: DomainColour = { fill: '#eef0f2', stroke: '#5f6b76', text: '#333c44' }
const darkGrey: DomainColour = { fill: '#2a3036', stroke: '#9aa5b0', text: '#dfe5ea' }

/** On white and near-white surfaces and on paper. */
export const lightDomainColours: DomainColours = {
  'proses-bisnis': { fill: '#fdf0d9', stroke: '#a86e00', text: '#5a3b00' },
  layanan: { fill: '#dfeffa', stroke: '#0072b2', text: '#00466e' },
  'data-informasi': { fill: '#dcf4eb', stroke: '#00805c', text: '#004d38' },
  aplikasi: { fill: '#f9e6f1', stroke: '#a5508a', text: '#662a52' },
  infrastruktur: { fill: '#f7f4cc', stroke: '#7d7300', text: '#474100' },
  keamanan: { fill: '#fce5d8', stroke: '#c04f00', text: '#6b2c00' },
  'tata-kelola': lightGrey,
  evaluasi: lightGrey,
  'peta-rencana': lightGrey,
}

/** On dark surfaces (about #14181c). */
export const darkDomainColours: DomainColours = {
  'proses-bisnis': { fill: '#3d2c0a', stroke: '#e69f00', text: '#ffdf9e' },
  layanan: { fill: '#0d2c42', stroke: '#56b4e9', text: '#c4e6fb' },
  'data-informasi': { fill: '#0b3428', stroke: '#1fbf92', text: '#b5f2df' },
  aplikasi: { fill: '#3d2034', stroke: '#d98cb8', text: '#fad6ea' },
  infrastruktur: { fill: '#343109', stroke: '#d9ce3c', text: '#f6f1b0' },
  keamanan: { fill: '#43200b', stroke: '#ee7a2e', text: '#ffd3b8' },
  'tata-kelola': darkGrey,
  evaluasi: darkGrey,
  'peta-rencana': darkGrey,
}

/** The colour of a domain; grey for a domain the program does not know. */
export function domainColour(colours: DomainColours, domain: string | undefined): DomainColour {
  const known = domain !== undefined && Object.hasOwn(colours, domain) ? colours[domain] : undefined
  return known ?? colours['tata-kelola'] ?? lightGrey
}
