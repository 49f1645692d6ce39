// Groups of a view in a picture: frames with title and count around open ones, a stack of cards for each collapsed one, and
// the lines from these, merged and counted.

import type { Blueprint, View } from '../model/blueprint.ts'
import {
  drawnRelations,
  type GroupBox,
  groupBoxes,
  hiddenInBoxes,
  type MergedRelation,
} from '../model/collapsedGroups.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import { numberEn, numberId, numberText } from '../model/numberText.ts'
import { rowsOf } from '../model/table.ts'
import { type ViewGroup, viewGroups } from '../model/viewGroups.ts'
import type { Language } from '../model/words.ts'
import { type Corner, edgeCurve, edgePath, pointOn } from './svgEdge.ts'
import { escapeXml, fitLines, svgText } from './svgText.ts'
import type { SvgColours } from './svgTheme.ts'

/** How far a frame reaches beyond its elements; more above, for the title. */
export const FRAME_EDGE = 14
export const FRAME_TITLE = 34

export interface SvgGroups {
  readonly open: readonly ViewGroup[]
  readonly boxes: readonly GroupBox[]
  /** Elements that are not drawn, by the box they are in. */
  readonly hidden: ReadonlyMap<string, string>
  /** Lines at boxes. */
  readonly merged: readonly MergedRelation[]
}

const NONE: SvgGroups = { open: [], boxes: [], hidden: new Map(), merged: [] }

/** The groups of a view; nothing for one without. O(elements + relations). */
export function svgGroups(blueprint: Blueprint, view: View | undefined): SvgGroups {
  if (view?.groupBy === undefined) return NONE
  const boxes = groupBoxes(blueprint, view)
  const collapsed = new Set(boxes.map(({ group }) => group.id))
  const hidden = hiddenInBoxes(boxes)
  const lines = hidden.size === 0 ? [] : drawnRelations(rowsOf(blueprint.relations), hidden)
  return {
    open: viewGroups(blueprint, view).filter(({ id }) => !collapsed.has(id)),
    boxes,
    hidden,
    merged: lines.filter((line): line is MergedRelation => 'count' in line),
  }
}

/** The frame of an open group around the corners of its elements. */
export function frameSvg(
  group: ViewGroup,
  corners: ReadonlyMap<string, Corner>,
  language: Language,
  colours: SvgColours,
): string {
  const places = group.members.flatMap((id) => corners.get(id) ?? [])
  if (places.length === 0) return ''
  const [left, top] = [Math.min(...places.map(({ x }) => x)), Math.min(...places.map(({ y }) => y))]
  const right = Math.max(...places.map(({ x }) => x)) + NODE_WIDTH
  const bottom = Math.max(...places.map(({ y }) => y)) + NODE_HEIGHT
  const [x, y] = [left - FRAME_EDGE, top - FRAME_TITLE]
  const [width, height] = [right - left + 2 * FRAME_EDGE, bottom - top + FRAME_TITLE + FRAME_EDGE]
  const [title = ''] = fitLines(
    `${group.name[language]} (${numberText(group.members.length, language)})`,
    width - 24,
    13,
    1,
  )
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12" fill="${colours.frame}" stroke="${colours.line}"/>`,
    svgText(x + 12, y + 22, 13, colours.text, title, ' font-weight="600"'),
  ].join('\n')
}

/** The box of a collapsed group: a stack of cards with its name and how many elements it hides. */
export function boxSvg({ group, x, y }: GroupBox, language: Language, colours: SvgColours): string {
  const count = group.members.length
  const size =
    language === 'id' ? `${numberId(count)} elemen` : count === 1 ? '1 element' : `${numberEn(count)} elements`
  const card = (shift: number): string =>
    `<rect x="${x + shift}" y="${y + shift}" width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="6" fill="${colours.surface}" stroke="${colours.line}" stroke-width="1.5"/>`
  const [name = ''] = fitLines(group.name[language], NODE_WIDTH - 24, 13, 1)
  return [
    `<g><title>${escapeXml(`${group.name[language]}, ${size}`)}</title>`,
    card(6),
    card(3),
    card(0),
    svgText(x + 12, y + 29, 13, colours.text, name, ' font-weight="600"'),
    svgText(x + 12, y + 48, 11, colours.quiet, size),
    '</g>',
  ].join('\n')
}

/** A merged line with its count in the middle. */
export function mergedSvg(
  { source, target, count }: MergedRelation,
  corners: ReadonlyMap<string, Corner>,
  language: Language,
  colours: SvgColours,
): string {
  const [from, to] = [corners.get(source), corners.get(target)]
  if (!from || !to) return ''
  const words =
    language === 'id' ? `${numberId(count)} relasi` : count === 1 ? '1 relation' : `${numberEn(count)} relations`
  const { x, y } = pointOn(edgeCurve(from, to), 0.5)
  const width = words.length * 6 + 10
  return [
    `<path d="${edgePath(from, to)}" fill="none" stroke="${colours.line}" stroke-width="1.75" marker-end="url(#arrow)"/>`,
    `<rect x="${Math.round(x - width / 2)}" y="${Math.round(y - 9)}" width="${width}" height="17" rx="8" fill="${colours.surface}" stroke="${colours.line}"/>`,
    svgText(Math.round(x), Math.round(y + 4), 10, colours.text, words, ' text-anchor="middle"'),
  ].join('\n')
}
