// How fast a large blueprint is written, read, checked and scanned, against JSON.stringify and JSON.parse of the same text
// as the floor. Run: npx tsx test/performance/files.ts

import { checkBlueprint } from '../../src/checks/checkBlueprint.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { scanJson } from '../../src/files/scanJson.ts'
import { viewSvg } from '../../src/files/viewSvg.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { generateBlueprint } from '../../src/generation/generateBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { architectureAt } from '../../src/roadmap/architectureAt.ts'
import { architectureStanding } from '../../src/roadmap/architectureStanding.ts'

const ELEMENTS = 5000

const architecture = await loadReferenceArchitecture()

/** 5,000 elements, 10,000 relations and 500 items; a new one each time. */
const large = (): Blueprint => generateBlueprint({ elements: ELEMENTS, seed: 1 }, architecture)

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
const midway = { month: '2027-06', view: 'planned' } as const
// What, its times, and the most times the floor it may take: about three times what an idle machine shows.
const rows: readonly (readonly [string, Measured, number])[] = [
  ['write', measure(large, writeBlueprint, stringify), 16],
  ['scan', measure(same, scanJson, parse), 8],
  ['read', measure(same, (input) => readBlueprint(input), parse), 45],
  ['check', measure(large, checkBlueprint, parse), 20],
  ['architectureAt', measure(large, (each) => architectureAt(each, midway), parse), 2],
  ['architecture --at', measure(large, (each) => architectureStanding(each, midway), parse), 3],
  [
    'view as SVG',
    measure(large, (each) => viewSvg(each, 'seluruh-arsitektur', { language: 'id', theme: 'light' }), stringify),
    60,
  ],
]

process.stdout.write(
  `${ELEMENTS} elements, ${ELEMENTS * 2} relations, ${ELEMENTS / 10} items, ${(text.length / 1e6).toFixed(2)} MB of text\n`,
)
for (const [what, { time, floor }, most] of rows) {
  const ratio = time / floor
  process.stdout.write(
    `${what}: ${time.toFixed(1)} ms, ${ratio.toFixed(1)} times the floor of ${floor.toFixed(1)} ms (at most ${most})\n`,
  )
  if (ratio > most) process.exitCode = 1
}
