// What an overlay paints, in a picture: the mark on each element, and a legend that says what marks and colours mean. In black
// and white the marks alone tell.

import type { Id } from '../model/blueprint.ts'
import type { DomainColour } from '../model/domainColours.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import type { Corner } from './svgEdge.ts'
import { fitLines, svgText, textWidth } from './svgText.ts'

/** One look in the colours of the picture. */
export interface SvgLook {
  readonly colour: DomainColour
  readonly mark: string
  readonly label: string
}

/** The overlay of a picture. */
export interface SvgOverlay {
  /** "Pemilik": heads the legend. */
  readonly name: string
  readonly looks: readonly SvgLook[]
  /** Position of an element's look. */
  readonly lookOf: ReadonlyMap<Id, number>
}

const COLUMN = 260
const ROW = 24
const HEIGHT = 16

/** Width of a mark with its label around it. */
const chipWidth = (mark: string): number => Math.max(24, Math.ceil(textWidth(mark, 10)) + 14)

function chip({ colour, mark }: SvgLook, x: number, y: number): string {
  const width = chipWidth(mark)
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" rx="4" fill="${colour.fill}" stroke="${colour.stroke}"/>`,
    `<rect x="${x}" y="${y}" width="4" height="${HEIGHT}" fill="${colour.stroke}"/>`,
    svgText(x + 9, y + 12, 10, colour.text, mark, ' font-weight="700"'),
  ].join('\n')
}

/** The mark on the lower edge of an element. */
export function lookMark(look: SvgLook, { x, y }: Corner): string {
  return chip(look, x + NODE_WIDTH - 9 - chipWidth(look.mark), y + NODE_HEIGHT - 8)
}

/** The legend's lines of SVG from a corner on, and how high it is: looks that occur, with how many elements have them. */
export function looksLegend(
  overlay: SvgOverlay,
  elements: readonly Id[],
  { x, y, width }: Corner & { readonly width: number },
  text: string,
): { readonly lines: readonly string[]; readonly height: number } {
  const counts = overlay.looks.map(() => 0)
  for (const id of elements) {
    const look = overlay.lookOf.get(id)
    if (look !== undefined) counts[look] = (counts[look] ?? 0) + 1
  }
  const used = overlay.looks.flatMap((look, i) => (counts[i] ? [{ look, count: counts[i] }] : []))
  const perRow = Math.max(1, Math.floor(width / COLUMN))
  const lines = used.map(({ look, count }, i) => {
    const [left, top] = [x + (i % perRow) * COLUMN, y + 22 + Math.floor(i / perRow) * ROW]
    const [label = ''] = fitLines(`${look.label} · ${count}`, COLUMN - 68, 11, 1)
    return `${chip(look, left, top)}\n${svgText(left + 56, top + 12, 11, text, label)}`
  })
  const head = svgText(x, y + 10, 11, text, overlay.name, ' font-weight="600"')
  return { lines: [head, ...lines], height: 22 + Math.ceil(used.length / perRow) * ROW }
}
