// Reads a fragment from any text: bounded, checks everything, never throws. Apart from the writing, for it needs the shapes of
// the file format, which are loaded when first needed.

import type { Element, Id, Relation } from '../model/blueprint.ts'
import { elementShape, relationShape } from '../model/blueprintFile.ts'
import { isId } from '../model/id.ts'
import { kindOf, relationKindsBetween } from '../model/metamodel.ts'
import { FRAGMENT_FORMAT, type Fragment } from './clipboard.ts'
import { idSet } from './idSet.ts'
import { type Positions, wholePixel } from './placements.ts'

/** Larger text is refused unread: 2,000 elements are about 1 MB. */
const MAX_TEXT = 5_000_000
const MAX_ELEMENTS = 5_000
const MAX_RELATIONS = 20_000

/** Reads a fragment from any text; undefined when it is not one this program could have written. Never throws. */
export function readFragment(text: string): Fragment | undefined {
  if (text.length > MAX_TEXT || !text.includes(FRAGMENT_FORMAT)) return undefined
  const json = parsed(text)
  if (!isRecord(json) || json.format !== FRAGMENT_FORMAT) return undefined
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
