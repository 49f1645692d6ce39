// How fast a large blueprint is written, read, checked and scanned, against JSON.stringify and JSON.parse of the same text
// as the floor. Run: npx tsx test/performance/files.ts

import { checkBlueprint } from '../../src/checks/checkBlueprint.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { scanJson } from '../../src/files/scanJson.ts'
import { viewSvg } from '../../src/files/viewSvg.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint, Element, Placement, Relation } from '../../src/model/blueprint.ts'
import { emptyBlueprint } from '../../src/model/emptyBlueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { tableOf } from '../../src/model/table.ts'

const ELEMENTS = 5000

/** 5,000 applications and services with attributes, 10,000 relations, all placed in one view. */
function large(): Blueprint {
  const elements: [string, Element][] = []
  const relations: [string, Relation][] = []
  const placements: [string, Placement][] = []
  for (let i = 0; i < ELEMENTS; i++) {
    const id = `el-${i}`
    const kind = i % 2 === 0 ? 'aplikasi' : 'layanan'
    const attributes = { fungsi: `Fungsi utama elemen ${i}`, 'basis-aplikasi': { web: true, mobile: true } as const }
    elements.push([
      id,
      { id, kind, name: `Elemen nomor ${i}`, code: `K-${i}`, state: 'as-is', start: '2020-01', attributes },
    ])
    placements.push([id, { x: (i % 100) * 240, y: Math.floor(i / 100) * 120 }])
    if (i % 2 === 1) continue
    for (const step of [1, 3, 5, 7]) {
      const relation = `r-${i}-${step}`
      const target = `el-${(i + step) % ELEMENTS}`
      relations.push([relation, { id: relation, kind: 'mendukung-layanan', source: id, target }])
    }
  }
  return {
    ...emptyBlueprint({
      id: 'besar',
      title: 'Besar',
      government: { name: 'Kota Besar', kind: 'kota' },
      plan: { from: 2025, to: 2029, cutoff: 8, targets: {}, instrument: DEFAULT_INSTRUMENT, packGates: true },
    }),
    elements: tableOf(elements),
    relations: tableOf(relations),
    views: { semua: { id: 'semua', name: 'Semua', order: 'a0', placements: tableOf(placements) } },
  }
}

interface Measured {
  readonly time: number
  readonly floor: number
}

/** The best of twelve runs each, in milliseconds, by turns: what else the machine does slows both. Inputs are fresh, so that no cache helps. */
function measure<T>(make: () => T, run: (input: T) => unknown, floor: () => unknown): Measured {
  let [time, least] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let i = 0; i < 12; i++) {
    const input = make()
    const before = performance.now()
    run(input)
    const between = performance.now()
    floor()
    time = Math.min(time, between - before)
    least = Math.min(least, performance.now() - between)
  }
  return { time, floor: least }
}

const text = writeBlueprint(large())
const result = readBlueprint(text)
if (!result.ok) throw new Error(result.problem.issues[0]?.message.en)
const value: unknown = JSON.parse(text)
const same = (): string => text

const stringify = (): string => JSON.stringify(value, null, 2)
const parse = (): unknown => JSON.parse(text)
// What, its times, and the most times the floor it may take: about three times what an idle machine shows.
const rows: readonly (readonly [string, Measured, number])[] = [
  ['write', measure(large, writeBlueprint, stringify), 16],
  ['scan', measure(same, scanJson, parse), 8],
  ['read', measure(same, (input) => readBlueprint(input), parse), 45],
  ['check', measure(large, checkBlueprint, parse), 20],
  ['view as SVG', measure(large, (each) => viewSvg(each, 'semua', { language: 'id', theme: 'light' }), stringify), 60],
]

process.stdout.write(`${ELEMENTS} elements, ${ELEMENTS * 2} relations, ${(text.length / 1e6).toFixed(2)} MB of text\n`)
for (const [what, { time, floor }, most] of rows) {
  const ratio = time / floor
  process.stdout.write(
    `${what}: ${time.toFixed(1)} ms, ${ratio.toFixed(1)} times the floor of ${floor.toFixed(1)} ms (at most ${most})\n`,
  )
  if (ratio > most) process.exitCode = 1
}
