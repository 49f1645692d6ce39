// Blueprints for tests of drawings: `count` elements over all drawable kinds with relations the metamodel allows.

import type { Blueprint, Element, Relation } from '../../src/model/blueprint.ts'
import { metamodel, relationKindsBetween } from '../../src/model/metamodel.ts'
import { emptyTable, tableOf } from '../../src/model/table.ts'

const kinds = metamodel.kinds.filter((kind) => kind.drawable && kind.domain !== 'tata-kelola')

/** A blueprint with one view "v1" that places every element on a grid, and at most `relationCount` relations. */
export function sampleBlueprint(count: number, relationCount: number): Blueprint {
  const elements: Element[] = Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    kind: kinds[(i * 7) % kinds.length]?.id ?? 'aplikasi',
    name: `Elemen nomor ${i}`,
    state: 'as-is',
    attributes: {},
    ...(i % 3 === 0 ? { owner: 'kominfo' } : {}),
  }))
  const relations: Relation[] = []
  for (let step = 1; step < count && relations.length < relationCount; step++) {
    for (let i = 0; i < count && relations.length < relationCount; i++) {
      const source = elements[i]
      const target = elements[(i + step) % count]
      const kind = source && target && relationKindsBetween(source.kind, target.kind)[0]
      if (kind) relations.push({ id: `r${relations.length}`, kind: kind.id, source: source.id, target: target.id })
    }
  }
  const columns = Math.ceil(Math.sqrt(count))
  return {
    id: 'sample',
    title: 'Contoh',
    government: { name: 'Kota Contoh', kind: 'kota' },
    plan: { from: 2024, to: 2029, cutoff: 8, targets: {}, instrument: 'permenpanrb-59-2020', packGates: true },
    agencies: { kominfo: { id: 'kominfo', name: 'Dinas Komunikasi dan Informatika', short: 'Diskominfo' } },
    instruments: {},
    responsibilities: {},
    elements: tableOf(elements.map((element) => [element.id, element])),
    relations: tableOf(relations.map((relation) => [relation.id, relation])),
    views: {
      v1: {
        id: 'v1',
        name: 'Semua',
        order: 'a',
        placements: tableOf(
          elements.map((element, i) => [element.id, { x: (i % columns) * 240, y: Math.floor(i / columns) * 112 }]),
        ),
      },
      v2: { id: 'v2', name: 'Kosong', order: 'b', placements: emptyTable() },
    },
    assessments: {},
    evidence: {},
    satisfaction: {},
    roadmap: {},
    scenarios: {},
    shocks: {},
    comments: {},
    queries: {},
    referenceCodes: {},
    pickLists: {},
    waivers: {},
  }
}
