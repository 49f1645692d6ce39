// Elements of an invented architecture: kinds in the proportions of a city, names and owners by topic, attributes from the
// pick lists of the metamodel.
import type { AttributeValue, Element, Id } from '../model/blueprint.ts'
import { kindOf } from '../model/metamodel.ts'
import type { Attribute, Kind } from '../model/metamodelShape.ts'
import { toMonth } from '../model/month.ts'
import type { ReferenceArchitecture } from '../model/referenceArchitecture.ts'
import type { Draw } from './draw.ts'
import { DISTRICTS, KIND_SHARES, NAME_PATTERNS } from './vocabulary.ts'

export interface Topic {
  readonly name: string
  readonly owner: Id
}

export interface GeneratedElements {
  readonly elements: readonly Element[]
  /** Elements of a kind; those of one topic lie a whole turn of the topics apart. */
  readonly byKind: ReadonlyMap<string, readonly Element[]>
}

/** So many elements, each kind with its share. Topics are dealt out in turn. */
export function generatedElements(
  count: number,
  topics: readonly Topic[],
  architecture: ReferenceArchitecture,
  draw: Draw,
): GeneratedElements {
  const codes = new Map(
    architecture.models.map(({ code, entries }) => [code, entries.filter(({ level }) => level >= 2)] as const),
  )
  const byKind = new Map<string, readonly Element[]>()
  for (const [id, size] of kindSizes(count)) {
    const kind = kindOf(id)
    if (!kind) throw new Error(`the metamodel has no kind ${id}`)
    const entries = kind.referenceModel ? (codes.get(kind.referenceModel) ?? []) : []
    const list = Array.from({ length: size }, (_, nth) => {
      const topic = topics[nth % topics.length] as Topic
      const element = elementOf(kind, nth, topic, nameOf(kind, nth, topic, topics.length), draw)
      const reference = entries.length > 0 && draw.percent(85) ? draw.pick(entries).code : undefined
      return reference === undefined ? element : { ...element, reference }
    })
    byKind.set(id, list)
  }
  return { elements: [...byKind.values()].flat(), byKind }
}

/** Whole numbers that add up to the count: what is left over after rounding down goes to the largest kinds first. */
function kindSizes(count: number): readonly (readonly [string, number])[] {
  const shares = Object.entries(KIND_SHARES)
  const sizes = shares.map(([kind, share]) => [kind, Math.floor((count * share) / 100)] as [string, number])
  let left = count - sizes.reduce((sum, [, size]) => sum + size, 0)
  const largest = sizes.map((_, at) => at).sort((a, b) => (shares[b]?.[1] ?? 0) - (shares[a]?.[1] ?? 0) || a - b)
  for (let turn = 0; left > 0; turn++, left--) {
    const size = sizes[largest[turn % largest.length] as number]
    if (size) size[1]++
  }
  return sizes
}

function nameOf(kind: Kind, nth: number, topic: Topic, topics: number): string {
  const patterns = NAME_PATTERNS[kind.id]
  if (!patterns) return `${kind.name.id} ${topic.name}${nth < topics ? '' : ` ${Math.floor(nth / topics) + 1}`}`
  const turn = Math.floor(nth / topics)
  const name = (patterns[turn % patterns.length] as string).replace('#', topic.name)
  const round = Math.floor(turn / patterns.length)
  if (round === 0) return name
  const again = Math.floor((round - 1) / DISTRICTS.length)
  return `${name} Kecamatan ${DISTRICTS[(round - 1) % DISTRICTS.length]}${again === 0 ? '' : ` ${again + 1}`}`
}

function elementOf(kind: Kind, nth: number, topic: Topic, name: string, draw: Draw): Element {
  const number = String(nth + 1).padStart(4, '0')
  const state = draw.percent(12) ? 'to-be' : 'as-is'
  const start = state === 'as-is' && draw.percent(40) ? toMonth(2012 + draw.below(12), 1 + draw.below(12)) : undefined
  return {
    id: `${kind.id}-${number}`,
    kind: kind.id,
    name,
    code: `${kind.shortName.id.slice(0, 2).toUpperCase()}-${number}`,
    description: `${kind.name.id} untuk urusan ${topic.name.toLowerCase()}.`,
    ...(draw.percent(97) && { owner: topic.owner }),
    state,
    ...(start !== undefined && { start }),
    attributes: attributesOf(kind, state, topic, draw),
  }
}

function attributesOf(kind: Kind, state: Element['state'], topic: Topic, draw: Draw): Record<string, AttributeValue> {
  const attributes: Record<string, AttributeValue> = {}
  for (const attribute of kind.attributes) {
    if (attribute.field !== undefined) continue
    if (attribute.id === 'status-to-be' && state === 'as-is') continue
    if (!draw.percent(60)) continue
    const value = valueFor(attribute, topic, draw)
    if (value !== undefined) attributes[attribute.id] = value
  }
  return attributes
}

/** A value where the metamodel says what is possible; free texts stay empty. */
function valueFor({ type, values = [], name }: Attribute, topic: Topic, draw: Draw): AttributeValue | undefined {
  switch (type) {
    case 'enum':
      return draw.pick(values).id
    case 'multi-enum':
      return { [draw.pick(values).id]: true, [draw.pick(values).id]: true }
    case 'unit':
      return topic.owner
    case 'year':
      return 2012 + draw.below(13)
    case 'number':
      return 10 + draw.below(5000)
    case 'longtext':
      return `${name.id} ${topic.name.toLowerCase()}.`
    default:
      return undefined
  }
}
