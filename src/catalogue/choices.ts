// The choices of a cell: values of a pick list with those a government added, agencies, kinds, states.

import type { Blueprint, Element, Id } from '../model/blueprint.ts'
import { kindOf, metamodel } from '../model/metamodel.ts'
import type { Choice } from '../model/metamodelShape.ts'
import type { Words } from '../model/words.ts'
import { attributeOf, columnOf } from './column.ts'

/** A choice of a cell, with the other name it goes by: a kind's short one, an agency's long one. */
export type CellChoice = Choice & { readonly also?: Words }

/** A state as its column shows it. */
const SHORT_STATES: Readonly<Record<Id, Words>> = {
  'as-is': { id: 'Saat ini', en: 'As-is' },
  'to-be': { id: 'Target', en: 'To-be' },
}

/** Every element has a state; its values stand at the kinds that are asked for it. */
export const STATES: readonly CellChoice[] = (
  metamodel.kinds
    .flatMap((kind) => kind.attributes)
    .find((attribute) => attribute.field === 'state' && attribute.values !== undefined)?.values ?? []
).map((state) => ({ ...state, also: SHORT_STATES[state.id] ?? state.name }))

const KINDS: readonly CellChoice[] = metamodel.kinds
  .filter(({ drawable }) => drawable)
  .map(({ id, name, shortName }) => ({ id, name, also: shortName }))

const agencyLists = new WeakMap<object, readonly CellChoice[]>()

/** Agencies by their abbreviation. */
export function agencyChoices(agencies: Blueprint['agencies']): readonly CellChoice[] {
  const known = agencyLists.get(agencies)
  if (known) return known
  const list = Object.values(agencies)
    .map(({ id, short, name }) => ({ id, name: { id: short, en: short }, also: { id: name, en: name } }))
    .sort((a, b) => a.name.id.localeCompare(b.name.id, 'id') || (a.id < b.id ? -1 : 1))
  agencyLists.set(agencies, list)
  return list
}

/** What a cell of this column may hold, for an element of this kind; undefined where anything may be written. */
export function choicesOf(blueprint: Blueprint, kind: string, column: Id): readonly CellChoice[] | undefined {
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
