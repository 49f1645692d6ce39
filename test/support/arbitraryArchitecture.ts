// Random elements, relations and views that obey the metamodel: allowed relation kinds only, ids unique, no dangling end.
import fc from 'fast-check'
import type { AttributeValue, Blueprint, Element, Placement, Relation, View } from '../../src/model/blueprint.ts'
import { metamodel, relationKindsBetween } from '../../src/model/metamodel.ts'
import type { Attribute } from '../../src/model/metamodelShape.ts'
import { monthOf } from '../../src/model/month.ts'
import { tableOf } from '../../src/model/table.ts'
import { compact, maybe, pick, setOf } from './compact.ts'

/** A name as people write them, emoji and other scripts included. */
export const arbitraryName = fc.oneof(
  fc.constantFrom(
    'Aplikasi SIPD',
    'Layanan perizinan',
    'Data kependudukan',
    'Peraturan Wali Kota',
    'Audit TIK',
    'E-Office',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
)

/** Month numbers of 2024-01 to 2029-12. */
export const arbitraryMonth = fc.integer({ min: 2024 * 12, max: 2029 * 12 + 11 })

/** The kinds that are mostly drawn come first and thrice, so that relations find two ends that may be joined. */
const common = metamodel.kinds.filter(({ id }) =>
  ['proses-bisnis', 'layanan', 'data', 'aplikasi', 'server'].includes(id),
)
const drawableKinds = [...common, ...common, ...common, ...metamodel.kinds.filter((kind) => kind.drawable)]

const elementRow = fc.record({
  kind: fc.nat(),
  name: arbitraryName,
  code: maybe(fc.constantFrom('A.01', 'B-2', '005')),
  description: maybe(arbitraryName),
  owner: maybe(fc.nat()),
  state: fc.constantFrom('as-is' as const, 'to-be' as const),
  start: maybe(arbitraryMonth),
  runs: maybe(fc.integer({ min: 1, max: 60 })),
  attributes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 1000 })), { maxLength: 3 }),
})

const relationRow = fc.record({ source: fc.nat(), target: fc.nat(), kind: fc.nat(), note: maybe(arbitraryName) })

const coordinate = fc.integer({ min: -4000, max: 4000 })

const viewRow = fc.record({
  name: arbitraryName,
  audience: maybe(arbitraryName),
  groupBy: maybe(fc.constantFrom('domain' as const, 'kind' as const)),
  collapsed: fc.boolean(),
  template: maybe(fc.constantFrom('layers' as const, 'service' as const)),
  placements: fc.array(fc.record({ element: fc.nat(), x: coordinate, y: coordinate, pinned: fc.boolean() }), {
    maxLength: 12,
  }),
})

/** Rows to be joined into elements, relations and views by `buildArchitecture`. */
export const architectureRows = fc.record({
  elements: fc.array(elementRow, { minLength: 1, maxLength: 14, size: 'max' }),
  relations: fc.array(relationRow, { maxLength: 20, size: 'max' }),
  views: fc.array(viewRow, { minLength: 1, maxLength: 3 }),
})

type Rows = typeof architectureRows extends fc.Arbitrary<infer T> ? T : never
type Architecture = Pick<Blueprint, 'elements' | 'relations' | 'views'>

/** Elements, relations and views of drawn rows; owners are taken from `agencies`. */
export function buildArchitecture(rows: Rows, agencies: readonly string[]): Architecture {
  const elements = rows.elements.map((row, at): Element => {
    const kind = pick(drawableKinds, row.kind)
    const attributes = kind.attributes.filter(({ field }) => field === undefined)
    return compact({
      id: `element-${at + 1}`,
      kind: kind.id,
      name: row.name,
      code: row.code,
      description: row.description,
      owner: row.owner === undefined ? undefined : pick(agencies, row.owner),
      state: row.state,
      start: row.start === undefined ? undefined : monthOf(row.start),
      end: row.runs === undefined ? undefined : monthOf((row.start ?? 2024 * 12) + row.runs),
      attributes: Object.fromEntries(
        attributes.length === 0
          ? []
          : row.attributes.map(([nth, seed]) => {
              const attribute = pick(attributes, nth)
              return [attribute.id, attributeValue(attribute, seed)]
            }),
      ),
    })
  })
  const relations = new Map<string, Relation>()
  for (const row of rows.relations) {
    const source = pick(elements, row.source)
    const targets = elements.filter((to) => to !== source && relationKindsBetween(source.kind, to.kind).length > 0)
    if (targets.length === 0) continue
    const target = pick(targets, row.target)
    const kind = pick(relationKindsBetween(source.kind, target.kind), row.kind).id
    const key = `${kind} ${source.id} ${target.id}`
    const id = `relation-${relations.size + 1}`
    if (!relations.has(key))
      relations.set(key, compact({ id, kind, source: source.id, target: target.id, note: row.note }))
  }
  return {
    elements: tableOf(elements.map((element) => [element.id, element])),
    relations: tableOf([...relations.values()].map((relation) => [relation.id, relation])),
    views: Object.fromEntries(rows.views.map((row, at) => [`view-${at + 1}`, buildView(row, at, elements)])),
  }
}

function buildView(row: Rows['views'][number], at: number, elements: readonly Element[]): View {
  const placements = row.placements.map(({ element, x, y, pinned }): [string, Placement] => [
    pick(elements, element).id,
    pinned ? { x, y, pinned: true } : { x, y },
  ])
  return compact({
    id: `view-${at + 1}`,
    name: row.name,
    audience: row.audience,
    order: `a${at}`,
    placements: tableOf(placements),
    groupBy: row.groupBy,
    collapsed: row.collapsed && row.groupBy ? setOf([row.groupBy === 'kind' ? 'layanan' : 'aplikasi']) : undefined,
    template: row.template && { kind: row.template },
  })
}

function attributeValue({ type, values }: Attribute, seed: number): AttributeValue {
  switch (type) {
    case 'number':
    case 'currency':
    case 'year':
      return seed
    case 'enum':
      return values?.[seed % values.length]?.id ?? `teks ${seed}`
    case 'multi-enum':
    case 'ref-list':
      return { [values?.[seed % values.length]?.id ?? `ref-${seed}`]: true }
    default:
      return `teks ${seed}`
  }
}
