// A view as a picture in SVG, made from the blueprint alone: the same view gives the same bytes, whatever the screen
// shows. Names are text and nothing else: they are escaped, and no script, link or style of theirs can get in.
import type { Blueprint, Element, Id, Relation } from '../model/blueprint.ts'
import { domainOfKind, kindOf, relationKindOf } from '../model/metamodel.ts'
import type { Month } from '../model/month.ts'
import { longMonthWords } from '../model/monthWords.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../model/nodeSize.ts'
import { sortedIds } from '../model/sortedIds.ts'
import { entriesOf, getRow, rowsOf } from '../model/table.ts'
import type { Language } from '../model/words.ts'
import type { Corner } from './svgEdge.ts'
import { edgePath } from './svgEdge.ts'
import { svgEdgeLabels } from './svgEdgeLabels.ts'
import { boxSvg, FRAME_EDGE, FRAME_TITLE, frameSvg, mergedSvg, svgGroups } from './svgGroups.ts'
import type { PlacedElement, Presence } from './svgLegend.ts'
import { svgLegend } from './svgLegend.ts'
import { lookMark, looksLegend, type SvgOverlay } from './svgLooks.ts'
import { escapeXml, fitLines, svgText } from './svgText.ts'
import type { SvgColours, SvgTheme } from './svgTheme.ts'
import { svgColours } from './svgTheme.ts'

export interface ViewSvgOptions {
  readonly language: Language
  readonly theme: SvgTheme
  /** Month whose state is drawn; without it every element is drawn as it is. */
  readonly month?: Month
  /** Whether an element is there at the month; without it the element's own months decide. */
  readonly presence?: (element: Id) => Presence
  /** Paints elements by something else than their domain, with its own legend. */
  readonly overlay?: SvgOverlay
}

const MARGIN = 32
const TITLE_HEIGHT = 64
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

/** The view as an SVG document. An empty or unknown view gives a picture with its title and a sentence that it is empty. */
export function viewSvg(blueprint: Blueprint, viewId: Id, options: ViewSvgOptions): string {
  const view = Object.hasOwn(blueprint.views, viewId) ? blueprint.views[viewId] : undefined
  const colours = svgColours(options.theme)
  const groups = svgGroups(blueprint, view)
  const shown = view ? entriesOf(view.placements).filter(([id]) => !groups.hidden.has(id)) : []
  const placed = placedElements(blueprint, shown, options)
  const corners = new Map<string, Corner>(placed.map(({ element, corner }) => [element.id, corner]))
  for (const { id, x, y } of groups.boxes) corners.set(id, { x, y })
  const places = [...corners.values()]
  // Frames reach beyond their elements.
  const [edge, over] = groups.open.length > 0 ? [FRAME_EDGE, FRAME_TITLE] : [0, 0]
  const relations = rowsOf(blueprint.relations)
    .filter(({ source, target }) => corners.has(source) && corners.has(target))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const left = Math.min(0, ...places.map(({ x }) => x - edge))
  const top = Math.min(...places.map(({ y }) => y - over), places.length > 0 ? Number.POSITIVE_INFINITY : 0)
  const right = Math.max(left + 480, ...places.map(({ x }) => x + NODE_WIDTH + edge))
  const bottom = Math.max(...places.map(({ y }) => y + NODE_HEIGHT + edge), top + NODE_HEIGHT)
  const under = { x: left, y: bottom + MARGIN, width: right - left }
  const legend = options.overlay
    ? looksLegend(options.overlay, [...corners.keys()], under, colours.text)
    : svgLegend(placed, under, options.language, colours)
  const box = {
    x: left - MARGIN,
    y: top - MARGIN - TITLE_HEIGHT,
    width: right - left + 2 * MARGIN,
    height: bottom - top + 2 * MARGIN + TITLE_HEIGHT + legend.height + 16,
  }
  const title = view?.name ?? viewId
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}" role="img" aria-labelledby="title" font-family="${escapeXml(FONT)}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0,1 L9,5 L0,9 z" fill="${colours.line}"/></marker></defs>`,
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${colours.surface}"/>`,
    heading(blueprint, title, left, top - TITLE_HEIGHT - 4, right - left, options, colours),
    ...groups.open.map((group) => frameSvg(group, corners, options.language, colours)),
    ...relations.map((relation) => relationLine(blueprint, relation, corners, options, colours)),
    ...placed.map((each) => node(each, options, colours)),
    ...groups.boxes.map((box) => boxSvg(box, options.language, colours)),
    ...groups.merged.map((line) => mergedSvg(line, corners, options.language, colours)),
    ...edgeNames(relations, corners, options, colours),
    ...legend.lines,
    places.length === 0 ? emptySentence({ x: left, y: top + 24 }, options, colours) : '',
    '</svg>',
  ]
  return `${parts.filter((part) => part !== '').join('\n')}\n`
}

function placedElements(
  blueprint: Blueprint,
  placements: readonly (readonly [Id, Corner])[],
  { month, presence }: ViewSvgOptions,
): readonly PlacedElement[] {
  const byElement = Object.fromEntries(placements)
  const placed: PlacedElement[] = []
  for (const id of sortedIds(byElement)) {
    const element = getRow(blueprint.elements, id)
    const corner = byElement[id]
    if (!element || !corner) continue
    placed.push({
      element,
      corner,
      domain: domainOfKind(element.kind),
      presence: presence?.(id) ?? ownPresence(element, month),
    })
  }
  return placed
}

function ownPresence({ start, end }: Element, month: Month | undefined): Presence {
  if (month === undefined) return 'present'
  if (start !== undefined && month < start) return 'coming'
  return end !== undefined && month >= end ? 'gone' : 'present'
}

function heading(
  blueprint: Blueprint,
  title: string,
  x: number,
  y: number,
  width: number,
  { language, month }: ViewSvgOptions,
  colours: SvgColours,
): string {
  const state =
    month === undefined ? '' : ` · ${language === 'id' ? 'Keadaan' : 'State of'} ${longMonthWords(month)[language]}`
  const notice = blueprint.notice ? ` · ${blueprint.notice[language]}` : ''
  const [name = ''] = fitLines(title, width, 20, 1)
  const [under = ''] = fitLines(`${blueprint.title}${state}${notice}`, width, 12, 1)
  return [
    svgText(x, y + 4, 20, colours.text, name, ' font-weight="600"'),
    svgText(x, y + 26, 12, colours.quiet, under),
  ].join('\n')
}

function relationLine(
  blueprint: Blueprint,
  { source, target, kind }: Relation,
  corners: ReadonlyMap<Id, Corner>,
  { language }: ViewSvgOptions,
  colours: SvgColours,
): string {
  const from = corners.get(source)
  const to = corners.get(target)
  if (!from || !to) return ''
  const name = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  const verb = relationKindOf(kind)?.name[language] ?? kind
  const says = escapeXml(`${name(source)} – ${verb} – ${name(target)}`)
  return `<path d="${edgePath(from, to)}" fill="none" stroke="${colours.line}" stroke-width="1.25" marker-end="url(#arrow)"><title>${says}</title></path>`
}

function edgeNames(
  relations: readonly Relation[],
  corners: ReadonlyMap<Id, Corner>,
  { language }: ViewSvgOptions,
  colours: SvgColours,
): readonly string[] {
  const lines = relations.flatMap(({ source, target, kind }) => {
    const [from, to] = [corners.get(source), corners.get(target)]
    return from && to ? [{ from, to, name: relationKindOf(kind)?.name[language] ?? kind }] : []
  })
  return svgEdgeLabels(lines, [...corners.values()], colours)
}

function node(
  { element, corner, domain, presence }: PlacedElement,
  { language, overlay }: ViewSvgOptions,
  colours: SvgColours,
): string {
  const { x, y } = corner
  const look = overlay?.looks[overlay.lookOf.get(element.id) ?? -1]
  const colour = look?.colour ?? colours.domain(domain?.id)
  const badge = kindOf(element.kind)?.shortName[language] ?? element.kind
  const code = domain?.referenceModel ?? ''
  const dashes = presence === 'coming' ? '4 3' : colours.dashes(domain?.id)
  const lines = fitLines(element.name, NODE_WIDTH - 24, 13, 2)
  const first = y + (lines.length === 1 ? 42 : 34)
  const style =
    presence === 'gone' ? ' text-decoration="line-through"' : presence === 'coming' ? ' font-style="italic"' : ''
  return [
    `<g${presence === 'present' ? '' : ` opacity="${presence === 'gone' ? 0.55 : 0.85}"`}>`,
    `<title>${escapeXml(element.name)}</title>`,
    `<rect x="${x}" y="${y}" width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="6" fill="${colour.fill}" stroke="${colour.stroke}" stroke-width="1.5"${dashes ? ` stroke-dasharray="${dashes}"` : ''}/>`,
    svgText(x + 12, y + 16, 10, colour.text, fitLines(badge, NODE_WIDTH - 64, 10, 1)[0] ?? ''),
    svgText(x + NODE_WIDTH - 12, y + 16, 10, colour.text, code, ' text-anchor="end" font-weight="700"'),
    ...lines.map((line, at) => svgText(x + 12, first + at * 17, 13, colour.text, line, ` font-weight="500"${style}`)),
    ...(look ? [lookMark(look, corner)] : []),
    '</g>',
  ].join('\n')
}

function emptySentence({ x, y }: Corner, { language }: ViewSvgOptions, colours: SvgColours): string {
  return svgText(
    x,
    y,
    13,
    colours.quiet,
    language === 'id' ? 'Belum ada elemen dalam tampilan ini.' : 'There are no elements in this view yet.',
  )
}
