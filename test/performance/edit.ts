// How fast editing is among 10,000 elements, against the floor of updating two levels of records by hand, and how many
// bytes of patches a step keeps. Run: npx tsx test/performance/edit.ts
import { addElement } from '../../src/editing/commands/addElement.ts'
import { connectElements } from '../../src/editing/commands/connectElements.ts'
import { deleteElements } from '../../src/editing/commands/deleteElements.ts'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { moveElements } from '../../src/editing/commands/moveElements.ts'
import { createStore } from '../../src/editing/createStore.ts'
import type { Blueprint, Element, Placement, Relation } from '../../src/model/blueprint.ts'
import { emptyBlueprint } from '../../src/model/emptyBlueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { tableOf } from '../../src/model/table.ts'

const ELEMENTS = 10_000
const RUNS = 200

/** Applications and services in turn, each application supporting two services, all placed in one view. */
function large(): Blueprint {
  const elements: [string, Element][] = []
  const relations: [string, Relation][] = []
  const placements: [string, Placement][] = []
  for (let i = 0; i < ELEMENTS; i++) {
    const kind = i % 2 === 0 ? 'aplikasi' : 'layanan'
    elements.push([`el-${i}`, { id: `el-${i}`, kind, name: `Elemen ${i}`, state: 'as-is', attributes: {} }])
    placements.push([`el-${i}`, { x: (i % 100) * 240, y: Math.floor(i / 100) * 120 }])
    if (i % 2 === 1) continue
    for (const step of [1, 3]) {
      const target = `el-${(i + step) % ELEMENTS}`
      relations.push([`r-${i}-${step}`, { id: `r-${i}-${step}`, kind: 'mendukung-layanan', source: `el-${i}`, target }])
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
    views: { utama: { id: 'utama', name: 'Utama', order: 'i', placements: tableOf(placements) } },
  }
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

function timed(run: (i: number) => void): { readonly median: number; readonly worst: number } {
  const times: number[] = []
  for (let i = -20; i < RUNS; i++) {
    const start = performance.now()
    run(i)
    if (i >= 0) times.push(performance.now() - start)
  }
  return { median: medianOf(times), worst: Math.max(...times) }
}

let clock = 0
const store = createStore({ blueprint: large(), now: () => (clock += 1000) })
const opened = store.getBlueprint()

/** The floor: the same edit by hand, copying the table, one bucket and the element. */
let floorBlueprint: Blueprint = opened
const buckets = Object.entries(opened.elements)
function editByHand(i: number): void {
  const [bucket, rows] = buckets[Math.abs(i) % buckets.length] ?? ['', {}]
  const [id, element] = Object.entries(rows)[0] ?? []
  if (id === undefined || element === undefined) return
  const changed = { ...floorBlueprint.elements[bucket], [id]: { ...element, name: `Nama ${i}` } }
  floorBlueprint = { ...floorBlueprint, elements: { ...floorBlueprint.elements, [bucket]: changed } }
}

/** Bytes of the newest step's patches, both ways, as JSON. */
function keptBytes(): number {
  return JSON.stringify(store.getUndoSteps()[0]).length
}

const print = (name: string, { median, worst }: { median: number; worst: number }, bytes?: number): void => {
  const kept = bytes === undefined ? '' : `  ${String(bytes).padStart(6)} bytes kept`
  process.stdout.write(
    `${name.padEnd(34)} ${median.toFixed(3).padStart(8)} ms median ${worst.toFixed(2).padStart(8)} ms worst${kept}\n`,
  )
}

process.stdout.write(
  `${ELEMENTS} elements, ${ELEMENTS} relations, one view; ${RUNS} runs each, node ${process.version}\n`,
)
const floor = timed(editByHand)
print('floor: edit by hand, two levels', floor)

const edit = timed((i) => store.run(editElement, { id: `el-${Math.abs(i) * 7}`, set: { name: `Nama ${i}` } }))
print('edit a name', edit, keptBytes())

const add = timed((i) => {
  const element: Element = { id: `baru-${i + 20}`, kind: 'aplikasi', name: 'Baru', state: 'to-be', attributes: {} }
  store.run(addElement, { element, view: 'utama', x: 1, y: 1 })
})
print('add and place', add, keptBytes())

const move = timed((i) =>
  store.run(moveElements, { view: 'utama', positions: { [`el-${Math.abs(i)}`]: { x: i, y: -i } } }),
)
print('move one', move, keptBytes())

const moveMany = timed((i) => {
  const ids = Array.from({ length: 100 }, (_, n) => [`el-${n * 90 + 1}`, { x: i + n, y: n }] as const)
  store.run(moveElements, { view: 'utama', positions: Object.fromEntries(ids) })
})
print('move 100', moveMany, keptBytes())

const connect = timed((i) =>
  store.run(connectElements, {
    id: `baru-${i + 20}`,
    kind: 'mendukung-layanan',
    source: `el-${(i + 20) * 2}`,
    target: `el-${(i + 20) * 2 + 5}`,
  }),
)
print('connect', connect, keptBytes())

const remove = timed((i) => store.run(deleteElements, { ids: [`el-${(i + 20) * 20}`] }))
print('delete with relations', remove, keptBytes())

const undo = timed(() => store.undo())
print('undo a delete', undo)
const redo = timed(() => store.redo())
print('redo a delete', redo)

const slow = [edit, add, move, connect].filter(({ median }) => median > 2)
if (slow.length > 0) {
  process.stdout.write('A command takes longer than 2 ms.\n')
  process.exitCode = 1
}
