// How fast editing is among 10,000 elements, 20,000 relations and 1,000 items: every command a planner repeats, with its
// history step, beside the floor of updating two levels of records by hand; and how many bytes of patches a step keeps.
// Run: npx tsx test/performance/edit.ts

import { cpus } from 'node:os'
import { copyFragment, fragmentIds } from '../../src/editing/clipboard.ts'
import type { Command } from '../../src/editing/command.ts'
import { addElement } from '../../src/editing/commands/addElement.ts'
import { alignElements } from '../../src/editing/commands/alignElements.ts'
import { connectElements } from '../../src/editing/commands/connectElements.ts'
import { deleteElements } from '../../src/editing/commands/deleteElements.ts'
import { deleteRelations } from '../../src/editing/commands/deleteRelations.ts'
import { duplicateElements } from '../../src/editing/commands/duplicateElements.ts'
import { editAgency } from '../../src/editing/commands/editAgency.ts'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { editItem } from '../../src/editing/commands/editItem.ts'
import { editRelation } from '../../src/editing/commands/editRelation.ts'
import { moveElements } from '../../src/editing/commands/moveElements.ts'
import { pasteFragment } from '../../src/editing/commands/pasteFragment.ts'
import { pinElements } from '../../src/editing/commands/pinElements.ts'
import { placeElements } from '../../src/editing/commands/placeElements.ts'
import { removeFromView } from '../../src/editing/commands/removeFromView.ts'
import { scheduleItem } from '../../src/editing/commands/scheduleItem.ts'
import { createStore } from '../../src/editing/createStore.ts'
import type { Blueprint, Element, Id } from '../../src/model/blueprint.ts'
import { getRow, rowsOf } from '../../src/model/table.ts'
import { largeBlueprint } from '../support/largeBlueprint.ts'

const ELEMENTS = 10_000
const RUNS = 100
/** What a planner does not feel, in ms. */
const LIMIT = 2

const start = await largeBlueprint(ELEMENTS)
let clock = 0
const store = createStore({ blueprint: start, now: () => (clock += 1000) })
const view = 'seluruh-arsitektur'
const ids = rowsOf(start.elements)
  .map(({ id }) => id)
  .sort()
const relations = rowsOf(start.relations)
const items = Object.values(start.roadmap)
const agencies = Object.keys(start.agencies)
/** Different ones in every run, far apart. */
const some = (run: number, count: number): Id[] =>
  Array.from({ length: count }, (_, n) => ids[(run * 97 + n * 7) % ids.length] ?? '')
const one = (run: number): Id => some(run, 1)[0] ?? ''
const placeOf = (id: Id) => getRow(store.getBlueprint().views[view]?.placements ?? {}, id) ?? { x: 0, y: 0 }
let made = 0
const newIds = (old: readonly Id[]): Record<Id, Id> => Object.fromEntries(old.map((id) => [id, `baru-${++made}`]))

function quantile(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
}

interface Row {
  readonly what: string
  readonly median: number
  readonly p95: number
  readonly kept?: number
}
const rows: Row[] = []

function timed(what: string, run: (run: number) => void, kept?: () => number): void {
  const times: number[] = []
  for (let i = -10; i < RUNS; i++) {
    const before = performance.now()
    run(i + 10)
    if (i >= 0) times.push(performance.now() - before)
  }
  rows.push({ what, median: quantile(times, 0.5), p95: quantile(times, 0.95), ...(kept && { kept: kept() }) })
}

/** Bytes of the newest step's patches, both ways, as JSON. */
const keptBytes = (): number => JSON.stringify(store.getUndoSteps()[0]).length

/** Times a command; its arguments are made beforehand, a refusal is a mistake of the benchmark. */
function command<Args>(what: string, { name, ...rest }: Command<Args>, args: (run: number) => Args): void {
  const all = Array.from({ length: RUNS + 10 }, (_, run) => args(run))
  timed(
    what,
    (run) => {
      const given = all[run]
      if (given === undefined) return
      const outcome = store.run({ name, ...rest }, given)
      if (!outcome.ok) throw new Error(`${what}: ${outcome.refusal.message.en}`)
    },
    keptBytes,
  )
}

let byHand: Blueprint = start
const buckets = Object.entries(start.elements)
timed('floor: a name, two levels by hand', (run) => {
  const [bucket, inIt] = buckets[run % buckets.length] ?? ['', {}]
  const [id, element] = Object.entries(inIt)[0] ?? []
  if (id === undefined || element === undefined) return
  const changed = { ...byHand.elements[bucket], [id]: { ...element, name: `Nama ${run}` } }
  byHand = { ...byHand, elements: { ...byHand.elements, [bucket]: changed } }
})
command('edit a name', editElement, (run) => ({ id: one(run), set: { name: `Nama ${run}` } }))
command('move 1', moveElements, (run) => ({ view, positions: { [one(run)]: { x: run, y: -run } } }))
command('move 100', moveElements, (run) => ({
  view,
  positions: Object.fromEntries(some(run, 100).map((id, n) => [id, { x: run + n, y: n }])),
}))
command('align 20', alignElements, (run) => ({ view, ids: some(run, 20), edge: 'left' as const }))
command('pin 20', pinElements, (run) => ({ view, ids: some(run, 20), pinned: run % 2 === 0 }))
command('add and place', addElement, (run) => {
  const element: Element = { id: `tambah-${run}`, kind: 'aplikasi', name: 'Baru', state: 'to-be', attributes: {} }
  return { element, view, x: run, y: 1 }
})
command('connect', connectElements, (run) => ({
  id: `hubung-${run}`,
  kind: 'mendukung-layanan',
  source: `tambah-${run}`,
  target: rowsOf(start.elements).filter(({ kind }) => kind === 'layanan')[run]?.id ?? '',
}))
command('edit a relation', editRelation, (run) => ({ id: relations[run]?.id ?? '', set: { note: `Catatan ${run}` } }))
command('delete a relation', deleteRelations, (run) => ({ ids: [relations[run + 300]?.id ?? ''] }))
command('duplicate 1', duplicateElements, (run) => {
  const fresh = newIds(fragmentIds(copyFragment(start, [one(run)])))
  return { ids: [one(run)], newIds: fresh, view, positions: { [one(run)]: placeOf(one(run)) } }
})
command('paste 20', pasteFragment, (run) => {
  const fragment = copyFragment(start, some(run, 20), view)
  return { fragment, newIds: newIds(fragmentIds(fragment)), view, dx: 24, dy: 24 }
})
command('take 20 off a view', removeFromView, (run) => ({ view, ids: some(run, 20) }))
command('place 20', placeElements, (run) => ({
  view,
  positions: Object.fromEntries(some(run, 20).map((id, n) => [id, { x: n, y: n }])),
}))
command('edit an item', editItem, (run) => ({ id: items[run]?.id ?? '', set: { name: `Kegiatan ${run}` } }))
command('schedule an item', scheduleItem, (run) => ({ id: items[run]?.id ?? '', start: '2027-01', finish: '2027-06' }))
command('edit an agency', editAgency, (run) => ({
  id: agencies[run % agencies.length] ?? '',
  set: { name: `OPD ${run}` },
}))
command('delete 1 with its relations', deleteElements, (run) => ({ ids: [one(run + 400)] }))
timed('undo such a deletion', () => store.undo())
timed('redo it', () => store.redo())
command('delete 20 with their relations', deleteElements, (run) => ({ ids: some(run + 3000, 20) }))

const floor = rows[0]?.median ?? Number.NaN
const [cpu] = cpus()
console.log(
  `${ELEMENTS} elements, ${relations.length} relations, ${items.length} items · ${cpus().length} × ${cpu?.model ?? '?'} · Node ${process.version} · ${RUNS} runs each\n`,
)
console.log('| one step | median ms | p95 ms | ÷ floor | bytes kept |\n| --- | --- | --- | --- | --- |')
for (const { what, median, p95, kept } of rows) {
  const mark = median > LIMIT ? ` (over ${LIMIT})` : ''
  console.log(
    `| ${what} | ${median.toFixed(3)}${mark} | ${p95.toFixed(2)} | ${(median / floor).toFixed(1)} | ${kept ?? '–'} |`,
  )
}
