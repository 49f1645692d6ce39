// The choices of a cell: values of a pick list with those a government added, agencies, kinds, states.

import type { Blueprint, Element, Id } from '../model/blueprint.ts'
import { kindOf, metamodel } from '../model/metamodel.ts'
import type { Choice } from '../model/metamodelShape.ts'
import { attributeOf, columnOf } from './column.ts'

/** Every element has a state; its values stand at the kinds that are asked for it. */
export const STATES: readonly Choice[] =
  metamodel.kinds
    .flatMap((kind) => kind.attributes)
    .find((attribute) => attribute.field === 'state' && attribute.values !== undefined)?.values ?? []

const KINDS: readonly Choice[] = metamodel.kinds.filter(({ drawable }) => drawable)

const agencyLists = new WeakMap<object, readonly Choice[]>()

/** Agencies by their abbreviation. */
export function agencyChoices(agencies: Blueprint['agencies']): readonly Choice[] {
  const known = agencyLists.get(agencies)
  if (known) return known
  const list = Object.values(agencies)
    .map(({ id, short }) => ({ id, name: { id: short, en: short } }))
    .sort((a, b) => a.name.id.localeCompare(b.name.id, 'id') || (a.id < b.id ? -1 : 1))
  agencyLists.set(agencies, list)
  return list
}

/** What a cell of this column may hold, for an element of this kind; undefined where anything may be written. */
export function choicesOf(blueprint: Blueprint, kind: string, column: Id): readonly Choice[] | undefined {
  switch (columnOf(column)?.type) {
    case 'kind':
      return KINDS
    case 'agency':
      return agencyChoices(blueprint.agencies)
    case 'choice':
    case 'choices':
      return column === 'state' ? STATES : pickList(blueprint, kind, column)
    default:
      return undefined
  }
}

/** True when elements of the kind have this column at all. */
export function hasColumn({ kind }: Pick<Element, 'kind'>, id: Id): boolean {
  const column = columnOf(id)
  if (column === undefined) return false
  if (id === 'reference') return kindOf(kind)?.referenceModel != null
  return column.group !== 'attribute' || attributeOf(kind, id) !== undefined
}

/** The values of the pack, then those a government added, by name. */
function pickList(blueprint: Blueprint, kind: string, column: Id): readonly Choice[] | undefined {
  const known = attributeOf(kind, column)?.values
  const own = Object.values(blueprint.pickLists[kind]?.[column] ?? {})
  if (own.length === 0) return known
  const added = own.map(({ id, name }) => ({ id, name: { id: name, en: name } }))
  return [...(known ?? []), ...added.sort((a, b) => a.name.id.localeCompare(b.name.id, 'id') || (a.id < b.id ? -1 : 1))]
}
