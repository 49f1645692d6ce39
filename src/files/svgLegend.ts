// The legend of a picture: which domains and states occur in it, in the order of the metamodel.
import type { Element } from '../model/blueprint.ts'
import { architectureDomains, metamodel } from '../model/metamodel.ts'
import type { MetamodelDomain } from '../model/metamodelShape.ts'
import type { Language, Words } from '../model/words.ts'
import type { Corner } from './svgEdge.ts'
import { fitLines, svgText } from './svgText.ts'
import type { SvgColours } from './svgTheme.ts'

/** Whether an element is there at the month of the picture. */
export type Presence = 'present' | 'coming' | 'gone'

export interface PlacedElement {
  readonly element: Element
  readonly corner: Corner
  readonly domain: MetamodelDomain | undefined
  readonly presence: Presence
}

interface Entry {
  readonly domain: MetamodelDomain | undefined
  readonly label: string
  readonly dashes: string
}

const COLUMN = 208
const ROW = 24
const COMING: Words = { id: 'miring: belum ada', en: 'italic: not there yet' }
const GONE: Words = { id: 'dicoret: sudah pensiun', en: 'struck out: retired' }

/** The legend's lines of SVG from a corner on, and how high it is. */
export function svgLegend(
  placed: readonly PlacedElement[],
  { x, y, width }: Corner & { readonly width: number },
  language: Language,
  colours: SvgColours,
): { readonly lines: readonly string[]; readonly height: number } {
  const perRow = Math.max(1, Math.floor(width / COLUMN))
  const entries = entriesOf(placed, language, colours)
  const lines = entries.map((entry, at) => {
    const corner = { x: x + (at % perRow) * COLUMN, y: y + Math.floor(at / perRow) * ROW }
    return entryLine(entry, corner, colours)
  })
  return { lines, height: Math.ceil(entries.length / perRow) * ROW }
}

function entriesOf(placed: readonly PlacedElement[], language: Language, colours: SvgColours): readonly Entry[] {
  const used = new Set(placed.map(({ domain }) => domain))
  const ordered = [...architectureDomains, ...metamodel.domains.filter((domain) => !domain.architecture)]
  const entries: Entry[] = ordered
    .filter((domain) => used.has(domain))
    .map((domain) => ({
      domain,
      label: domain.referenceModel ? `${domain.name[language]} · ${domain.referenceModel}` : domain.name[language],
      dashes: colours.dashes(domain.id),
    }))
  const has = (presence: Presence): boolean => placed.some((each) => each.presence === presence)
  if (has('coming')) entries.push({ domain: undefined, label: COMING[language], dashes: '4 3' })
  if (has('gone')) entries.push({ domain: undefined, label: GONE[language], dashes: '' })
  return entries
}

function entryLine({ domain, label, dashes }: Entry, { x, y }: Corner, colours: SvgColours): string {
  const { fill, stroke, text } = colours.domain(domain?.id)
  const dashed = dashes ? ` stroke-dasharray="${dashes}"` : ''
  const [fitted = ''] = fitLines(label, COLUMN - 36, 11, 1)
  const box = `<rect x="${x}" y="${y}" width="20" height="12" rx="2" fill="${fill}" stroke="${stroke}"${dashed}/>`
  return `${box}\n${svgText(x + 28, y + 10, 11, text, fitted)}`
}
