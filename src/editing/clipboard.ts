// A piece of an architecture to carry elsewhere: elements, the relations among them, where they stand. As text it is
// JSON that other programs can read; reading such text is bounded, checks everything and never throws.

import type { AttributeValue, Blueprint, Element, Id, Relation } from '../model/blueprint.ts'
import { elementShape, relationShape } from '../model/blueprintFile.ts'
import { isId } from '../model/id.ts'
import { kindOf, relationKindsBetween } from '../model/metamodel.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { getRow } from '../model/table.ts'
import { idSet } from './idSet.ts'
import { type Positions, wholePixel } from './placements.ts'

/** Elements, the relations among them, and their places by element id (absent where an element was not placed). */
export interface Fragment {
  readonly elements: readonly Element[]
  readonly relations: readonly Relation[]
  readonly positions: Positions
}

const FORMAT = 'karta-fragment'
/** Larger text is refused unread: 2,000 elements are about 1 MB. */
const MAX_TEXT = 5_000_000
const MAX_ELEMENTS = 5_000
const MAX_RELATIONS = 20_000

/** Copies elements with the relations among them, and their places in the view. Sorted by id; missing ids are left out. */
export function copyFragment(blueprint: Blueprint, ids: readonly Id[], view?: Id): Fragment {
  const index = relationIndex(blueprint)
  const elements = [...new Set(ids)].sort().flatMap((id) => getRow(blueprint.elements, id) ?? [])
  const chosen = new Set(elements.map(({ id }) => id))
  const relations = elements
    .flatMap(({ id }) => index.outgoing.get(id) ?? [])
    .filter(({ target }) => chosen.has(target))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const placements = view === undefined ? undefined : blueprint.views[view]?.placements
  const positions: Record<Id, { x: number; y: number }> = {}
  for (const { id } of elements) {
    const placement = placements && getRow(placements, id)
    if (placement) positions[id] = { x: placement.x, y: placement.y }
  }
  return { elements, relations, positions }
}

/** Every id of the fragment that `pasteFragment` needs a new id for: elements and relations. */
export function fragmentIds(fragment: Fragment): Id[] {
  return [...fragment.elements, ...fragment.relations].map(({ id }) => id)
}

/** The fragment as text for the clipboard. */
export function fragmentText(fragment: Fragment): string {
  const elements = fragment.elements.map(({ attributes, ...element }) => ({
    ...element,
    attributes: Object.fromEntries(Object.entries(attributes).map(([id, value]) => [id, listOf(value)])),
  }))
  return JSON.stringify({ format: FORMAT, elements, relations: fragment.relations, positions: fragment.positions })
}

/** Reads a fragment from any text; undefined when it is not one this program could have written. Never throws. */
export function readFragment(text: string): Fragment | undefined {
  if (text.length > MAX_TEXT || !text.includes(FORMAT)) return undefined
  const json = parsed(text)
  if (!isRecord(json) || json.format !== FORMAT) return undefined
  const { elements: rawElements, relations: rawRelations, positions } = json
  if (!Array.isArray(rawElements) || rawElements.length > MAX_ELEMENTS || rawElements.length === 0) return undefined
  if (!Array.isArray(rawRelations) || rawRelations.length > MAX_RELATIONS) return undefined
  const elements = allOf(rawElements, readElement)
  if (!elements) return undefined
  const kinds = new Map(elements.map((element) => [element.id, element.kind]))
  const relations = allOf(rawRelations, (raw) => readRelation(raw, kinds))
  const places = isRecord(positions) ? readPositions(positions, kinds) : undefined
  if (!relations || !places || kinds.size < elements.length) return undefined
  if (new Set(relations.map(({ id }) => id)).size < relations.length) return undefined
  return { elements, relations, positions: places }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function allOf<T>(raw: readonly unknown[], read: (one: unknown) => T | undefined): T[] | undefined {
  const things: T[] = []
  for (const one of raw) {
    const thing = read(one)
    if (thing === undefined) return undefined
    things.push(thing)
  }
  return things
}

function readElement(raw: unknown): Element | undefined {
  const result = elementShape.safeParse(raw)
  if (!result.success || !kindOf(result.data.kind)?.drawable) return undefined
  const attributes = Object.entries(result.data.attributes ?? {})
  return {
    ...result.data,
    attributes: Object.fromEntries(attributes.map(([id, value]) => [id, Array.isArray(value) ? idSet(value) : value])),
  }
}

function readRelation(raw: unknown, kinds: ReadonlyMap<Id, string>): Relation | undefined {
  const result = relationShape.safeParse(raw)
  if (!result.success) return undefined
  const { kind, source, target } = result.data
  const allowed = relationKindsBetween(kinds.get(source) ?? '', kinds.get(target) ?? '')
  return source !== target && allowed.some(({ id }) => id === kind) ? result.data : undefined
}

function readPositions(raw: Record<string, unknown>, kinds: ReadonlyMap<Id, string>): Positions | undefined {
  const positions: Record<Id, { x: number; y: number }> = {}
  for (const [id, place] of Object.entries(raw)) {
    if (!isId(id) || !kinds.has(id) || !isRecord(place)) return undefined
    const { x, y } = place
    if (typeof x !== 'number' || typeof y !== 'number') return undefined
    positions[id] = { x: wholePixel(x), y: wholePixel(y) }
  }
  return positions
}

function listOf(value: AttributeValue): string | number | boolean | string[] {
  return typeof value === 'object' ? Object.keys(value).sort() : value
}
