// The columns a catalogue of elements can have: fields every element has, counts of what hangs on it, and the attributes
// of kinds. Says what a column holds, never what it is called: labels belong to the screen and to the metamodel.

import type { Id } from '../model/blueprint.ts'
import { kindOf, metamodel } from '../model/metamodel.ts'
import type { Attribute, AttributeType } from '../model/metamodelShape.ts'

/** How a cell is written and compared. `share` is a part of a whole, `count` a number that is worked out. */
export type ColumnType =
  | 'text'
  | 'longtext'
  | 'choice'
  | 'choices'
  | 'kind'
  | 'agency'
  | 'month'
  | 'day'
  | 'year'
  | 'number'
  | 'money'
  | 'reference'
  | 'domain'
  | 'count'
  | 'share'
  | 'other'

export interface Column {
  /** A field of an element, a count, or the id of an attribute. */
  readonly id: Id
  readonly type: ColumnType
  readonly group: 'field' | 'count' | 'attribute'
  /** False for what is worked out. */
  readonly editable: boolean
}

const field = (id: Id, type: ColumnType): Column => ({ id, type, group: 'field', editable: true })
const computed = (id: Id, type: ColumnType): Column => ({ id, type, group: 'count', editable: false })

/** What every element has. */
export const FIELD_COLUMNS: readonly Column[] = [
  field('name', 'text'),
  field('kind', 'kind'),
  { id: 'domain', type: 'domain', group: 'field', editable: false },
  field('code', 'text'),
  field('reference', 'reference'),
  field('owner', 'agency'),
  field('state', 'choice'),
  field('start', 'month'),
  field('end', 'month'),
  field('description', 'longtext'),
  computed('completeness', 'share'),
  computed('relations', 'count'),
  computed('items', 'count'),
  computed('views', 'count'),
  computed('issues', 'count'),
]

/** The columns of a catalogue nobody has arranged yet. */
export const USUAL_COLUMNS: readonly Id[] = [
  'name',
  'kind',
  'owner',
  'state',
  'start',
  'end',
  'reference',
  'code',
  'completeness',
  'relations',
  'items',
  'issues',
]

const fields: ReadonlyMap<Id, Column> = new Map(FIELD_COLUMNS.map((column) => [column.id, column]))

const TYPES: Readonly<Record<AttributeType, ColumnType>> = {
  text: 'text',
  longtext: 'longtext',
  enum: 'choice',
  'multi-enum': 'choices',
  number: 'number',
  currency: 'money',
  date: 'day',
  year: 'year',
  url: 'text',
  unit: 'agency',
  refcode: 'reference',
  category: 'other',
  'year-map': 'other',
  'ref-list': 'other',
}

/** The attribute a kind has under this id, unless a field of every element holds it. */
export function attributeOf(kind: string, id: Id): Attribute | undefined {
  return kindOf(kind)?.attributes.find((attribute) => attribute.id === id && attribute.field === undefined)
}

const attributeColumns: ReadonlyMap<Id, Column> = (() => {
  const found = new Map<Id, Column>()
  for (const { attributes, drawable } of metamodel.kinds) {
    if (!drawable) continue
    for (const { id, type, field: stored } of attributes) {
      if (stored !== undefined || fields.has(id) || found.has(id)) continue
      const kind = TYPES[type]
      found.set(id, { id, type: kind, group: 'attribute', editable: kind !== 'other' })
    }
  }
  return found
})()

/** The column with this id; undefined when no kind of the program has such an attribute. */
export function columnOf(id: Id): Column | undefined {
  return fields.get(id) ?? attributeColumns.get(id)
}

/** The attributes the kinds have, each once, in the order of the metamodel. */
export function attributeColumnsOf(kinds: ReadonlySet<string>): readonly Column[] {
  const ids = new Set(
    metamodel.kinds
      .filter(({ id }) => kinds.has(id))
      .flatMap(({ attributes }) => attributes.filter((each) => each.field === undefined).map(({ id }) => id)),
  )
  return [...attributeColumns.values()].filter(({ id }) => ids.has(id))
}
