// How fast a large blueprint is checked, whole and rule by rule, in each sensitivity: the very first time as a worker that was
// just told of it, and again after an edit. The floor is a copy of the blueprint as a message copies it.
// Run: npx tsx test/performance/checks.ts

import { checkResult, checks } from '../../src/checks/checkBlueprint.ts'
import { checkContext } from '../../src/checks/checkContext.ts'
import { SENSITIVITIES } from '../../src/checks/duplicates/namesAlike.ts'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { createStore } from '../../src/editing/createStore.ts'
import { generateBlueprint } from '../../src/generation/generateBlueprint.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { rowsOf } from '../../src/model/table.ts'

const ELEMENTS = 5000
const RUNS = 9
/** Rules told by name; all others are faster. */
const TOLD = 6

const made = generateBlueprint({ elements: ELEMENTS, seed: 1 }, await loadReferenceArchitecture())

/** A copy as a worker has it: nothing about it was worked out before. */
const fresh = () => structuredClone(made)

function timed(run: () => unknown): number {
  const before = performance.now()
  run()
  return performance.now() - before
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const floor = median(Array.from({ length: RUNS }, () => timed(fresh)))
say(`${ELEMENTS} elements, ${ELEMENTS * 2} relations, ${ELEMENTS / 10} items; copying them: ${floor.toFixed(0)} ms`)

const first = fresh()
say(`the first run of the program: ${timed(() => checkResult(first)).toFixed(0)} ms`)

for (const sensitivity of SENSITIVITIES) {
  const copies = Array.from({ length: RUNS }, fresh)
  const times = copies.map((copy) => timed(() => checkResult(copy, sensitivity)))
  say(`a blueprint never seen, ${sensitivity}: median ${median(times).toFixed(0)} ms of ${RUNS}`)
}

const store = createStore({ blueprint: fresh(), now: () => 0 })
checkResult(store.getBlueprint())
const edited = rowsOf(made.elements)
  .slice(0, RUNS)
  .map(({ id }, nth) => {
    store.run(editElement, { id, set: { name: `Nama lain ${nth}` } })
    return timed(() => checkResult(store.getBlueprint()))
  })
say(`after an edit: median ${median(edited).toFixed(0)} ms of ${RUNS}`)

const byRule = checks.map((check) => {
  const times = Array.from({ length: 3 }, () => {
    const copy = fresh()
    const context = checkContext(copy)
    return timed(() => check.run(copy, context))
  })
  return { id: check.id, time: median(times) }
})
for (const { id, time } of byRule.sort((a, b) => b.time - a.time).slice(0, TOLD)) say(`  ${id}: ${time.toFixed(1)} ms`)
