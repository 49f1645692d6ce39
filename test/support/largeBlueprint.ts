// A large blueprint as file text, the same on every machine, for what must hold at size.

import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Element, Placement, Relation } from '../../src/model/blueprint.ts'
import { emptyBlueprint } from '../../src/model/emptyBlueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { tableOf } from '../../src/model/table.ts'

const COLUMNS = 50

/** Applications and services in a grid, two relations each on average, all in one view. */
export function largeBlueprintText(count: number): string {
  const elements: [string, Element][] = []
  const relations: [string, Relation][] = []
  const placements: [string, Placement][] = []
  for (let i = 0; i < count; i++) {
    const id = `el-${i}`
    elements.push([
      id,
      { id, kind: i % 2 === 0 ? 'aplikasi' : 'layanan', name: `Elemen nomor ${i}`, state: 'as-is', attributes: {} },
    ])
    placements.push([id, { x: (i % COLUMNS) * 248, y: Math.floor(i / COLUMNS) * 144 }])
    if (i % 2 === 1) continue
    for (const step of [1, 3, 49, 51]) {
      const relation = `r-${i}-${step}`
      relations.push([
        relation,
        { id: relation, kind: 'mendukung-layanan', source: id, target: `el-${(i + step) % count}` },
      ])
    }
  }
  const start = emptyBlueprint({
    id: 'besar',
    title: 'Besar',
    government: { name: 'Kota Contoh', kind: 'kota' },
    plan: { from: 2025, to: 2029, cutoff: 8, targets: {}, instrument: DEFAULT_INSTRUMENT, packGates: true },
  })
  return writeBlueprint({
    ...start,
    elements: tableOf(elements),
    relations: tableOf(relations),
    views: { besar: { id: 'besar', name: 'Semua', order: 'a0', placements: tableOf(placements) } },
  })
}
