// What becomes of everything that names elements which are merged into another: worked out before it happens, so that a
// preview and the command tell and do the same. Must not change anything.

import type { Blueprint, Element, Id, Relation } from '../model/blueprint.ts'
import { elementFieldWords } from '../model/elementFieldWords.ts'
import { kindOf } from '../model/metamodel.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow, hasRow, rowsOf } from '../model/table.ts'
import type { Words } from '../model/words.ts'
import { joined } from './deletion.ts'
import { counted } from './nameOf.ts'
import { sameValue } from './sameValue.ts'

export interface MergeElementsArgs {
  /** The element that stays. */
  readonly keep: Id
  /** The elements that become it. */
  readonly gone: readonly Id[]
}

export interface MergedRelations {
  /** Relations with their new ends. */
  readonly moved: readonly Relation[]
  /** Relations that say what another one says already, with that one. */
  readonly twins: ReadonlyMap<Id, Relation>
  /** Relations that would lead from the element to itself. */
  readonly loops: readonly Id[]
}

const keyOf = ({ kind, source, target }: Relation): string => `${kind} ${source} ${target}`

/** Where the relations of the merged elements lead. Linear in relations. */
export function mergedRelations(blueprint: Blueprint, { keep, gone }: MergeElementsArgs): MergedRelations {
  const going = new Set(gone)
  const there = new Map<string, Relation>()
  const touched: Relation[] = []
  for (const relation of rowsOf(blueprint.relations)) {
    if (going.has(relation.source) || going.has(relation.target)) touched.push(relation)
    else if (relation.source === keep || relation.target === keep) there.set(keyOf(relation), relation)
  }
  const moved: Relation[] = []
  const twins = new Map<Id, Relation>()
  const loops: Id[] = []
  const now = (id: Id): Id => (going.has(id) ? keep : id)
  for (const relation of touched.sort((a, b) => byId(a.id, b.id))) {
    const next = { ...relation, source: now(relation.source), target: now(relation.target) }
    const twin = there.get(keyOf(next))
    if (next.source === next.target) loops.push(relation.id)
    else if (twin) twins.set(relation.id, twin)
    else {
      moved.push(next)
      there.set(keyOf(next), next)
    }
  }
  return { moved, twins, loops }
}

/** The fields the element that stays takes over because it has none of its own. */
export function takenFields(keep: Element, gone: readonly Element[]): Partial<Element> {
  const taken: { code?: string; description?: string; reference?: string; owner?: Id } = {}
  for (const field of ['code', 'description', 'reference', 'owner'] as const) {
    const value = keep[field] ?? gone.find((each) => each[field] !== undefined)?.[field]
    if (keep[field] === undefined && value !== undefined) taken[field] = value
  }
  const attributes = { ...Object.assign({}, ...gone.map((each) => each.attributes).reverse()), ...keep.attributes }
  return { ...taken, ...(sameValue(attributes, keep.attributes) ? {} : { attributes }) }
}

/** What is lost by a merge in words: fields that differ, relations said twice; undefined when nothing is. */
export function mergeLosses(blueprint: Blueprint, args: MergeElementsArgs): Words | undefined {
  const keep = getRow(blueprint.elements, args.keep)
  if (!keep) return undefined
  const gone = args.gone.flatMap((id) => getRow(blueprint.elements, id) ?? [])
  const { twins, loops } = mergedRelations(blueprint, args)
  const fields = new Set<string>()
  for (const each of gone) {
    for (const field of ['code', 'description', 'reference', 'owner', 'start', 'end'] as const)
      if (each[field] !== undefined && keep[field] !== undefined && each[field] !== keep[field]) fields.add(field)
    for (const [id, value] of Object.entries(each.attributes))
      if (keep.attributes[id] !== undefined && !sameValue(keep.attributes[id], value)) fields.add(id)
  }
  const names = [...fields].map((id) => fieldWords(keep.kind, id))
  const list = { id: names.map((words) => words.id).join(', '), en: names.map((words) => words.en).join(', ') }
  return joined([
    [fields.size, { id: `isian yang berbeda (${list.id})`, en: `fields that differ (${list.en})` }],
    [twins.size, counted(twins.size, 'relasi kembar', 'twin relation')],
    [
      loops.length,
      counted(
        loops.length,
        gone.length > 1 ? 'relasi di antara elemen-elemen itu' : 'relasi di antara keduanya',
        'relation between them',
        'relations between them',
      ),
    ],
  ])
}

const fields: Readonly<Record<string, Words>> = elementFieldWords

function fieldWords(kind: string, id: string): Words {
  const field = fields[id]
  if (field) return { id: field.id.toLowerCase(), en: field.en.toLowerCase() }
  return kindOf(kind)?.attributes.find((attribute) => attribute.id === id)?.name ?? { id, en: id }
}

/** Whether a view shows one of the elements. */
export function placedOf(blueprint: Blueprint, view: Id, ids: readonly Id[]): readonly Id[] {
  const placements = blueprint.views[view]?.placements
  return placements ? ids.filter((id) => hasRow(placements, id)) : []
}
