// How long the palette takes for each key among 5,000 elements: typed right, with a slip in the word, narrowed down by a fact;
// the first time with and without what is prepared while nobody types. The floor is one `includes` over the same texts in
// lower case. Run: npx tsx test/performance/search.ts [elements]

import { cpus } from 'node:os'
import { kindOf } from '../../src/model/metamodel.ts'
import { rowsOf } from '../../src/model/table.ts'
import { prepareEntries, type Searchable, searchEntries } from '../../src/ui/actions/search.ts'
import { largeBlueprint } from '../support/largeBlueprint.ts'

const ELEMENTS = Number(process.argv[2] ?? 5000)
const LIMIT = 60
const SLICE = 400
const RUNS = 20
const QUERIES = ['layanan kesehatan', 'kepndudukan', 'penagduan perizinan', 'zzyzx', 'status:to-be data', 'opd:dinkes']

const { agencies, elements, roadmap } = await largeBlueprint(ELEMENTS)
/** Texts as the palette has them: name, code, kind in both languages, agency. */
const told = [...rowsOf(elements), ...Object.values(roadmap)].map((thing): Searchable => {
  const owner = thing.owner === undefined ? undefined : agencies[thing.owner]
  const kind = 'kind' in thing ? kindOf(thing.kind)?.name : undefined
  const status = 'state' in thing ? thing.state : thing.status
  return {
    text: [thing.name, thing.code, kind?.id, kind?.en, owner?.short].filter(Boolean).join(' '),
    facts: { status, ...(owner && { opd: `${owner.short} ${owner.name}` }) },
  }
})
/** The same texts as never seen before. */
const fresh = (): readonly Searchable[] => told.map((entry) => ({ ...entry }))
const lower = told.map(({ text }) => text.toLowerCase())

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
function ms(run: () => unknown): number {
  const before = performance.now()
  run()
  return performance.now() - before
}

const [cpu] = cpus()
console.log(`${told.length} entries · ${cpus().length} × ${cpu?.model ?? '?'} · Node ${process.version}\n`)

const unprepared = fresh()
const cold = ms(() => searchEntries('kepndudukan', unprepared, LIMIT))
const entries = fresh()
const slices: number[] = []
for (let at = 0; at < entries.length; at += SLICE) {
  slices.push(ms(() => prepareEntries(entries, at + SLICE)))
}
const first = ms(() => searchEntries('kepndudukan', entries, LIMIT))
console.log('| a misspelt word, the first search of all | ms |\n| --- | --- |')
console.log(`| nothing prepared | ${cold.toFixed(1)} |`)
console.log(
  `| prepared in ${slices.length} idle slices, ${Math.max(...slices).toFixed(1)} ms at most | ${first.toFixed(1)} |\n`,
)

console.log('| typed | slowest key, median ms | last key | floor | ÷ floor |\n| --- | --- | --- | --- | --- |')
for (const query of QUERIES) {
  const keys = Array.from(query, (_, at) => query.slice(0, at + 1))
  const runs = keys.map((typed) => {
    const times = Array.from({ length: RUNS }, () => ms(() => searchEntries(typed, entries, LIMIT)))
    const floors = Array.from({ length: RUNS }, () => ms(() => lower.filter((text) => text.includes(typed)).length))
    return { time: median(times), floor: median(floors) }
  })
  const slowest = runs.reduce((worst, run) => (run.time > worst.time ? run : worst))
  console.log(
    `| ${query} | ${slowest.time.toFixed(2)} | ${(runs.at(-1)?.time ?? 0).toFixed(2)} | ${slowest.floor.toFixed(2)} | ${(slowest.time / slowest.floor).toFixed(0)} |`,
  )
}
