// How fast the simulation is: `npx tsx test/performance/simulate.ts`. 200 items with about 630 effects, 47 indicators, six
// years, three views; beside it a floor, a loop written by hand that does the arithmetic and nothing else.
import { cpus } from 'node:os'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { monthNumber } from '../../src/model/month.ts'
import { architectureAt } from '../../src/roadmap/architectureAt.ts'
import { aloneAndLoss } from '../../src/simulation/aloneAndLoss.ts'
import { compileSimulation } from '../../src/simulation/compileSimulation.ts'
import { setEvaluator } from '../../src/simulation/levelsOfSet.ts'
import { simulate } from '../../src/simulation/simulate.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { tornado } from '../../src/simulation/tornado.ts'
import { waterfall } from '../../src/simulation/waterfall.ts'
import { benchmarkBlueprint, randomFrom } from '../support/benchmarkBlueprint.ts'
import { buildBlueprint, INSTRUMENT } from '../support/simulationBuild.ts'

const LIMIT_MS = 5

/** What any program must do: for each view and year look at each effect, raise its rungs, add up the index. One rung mask each. */
function floorOf(blueprint: Blueprint): () => number {
  const { instrument, table, effects, effectStart, effectRungs, lowBase } = compileSimulation(blueprint)
  const from = [0, 1, 2].map(() =>
    Int32Array.from(effects, ({ item, effect }) => monthNumber(item.finish) + (effect.lagMonths ?? 0)),
  )
  const weights = Int32Array.from(table.weights)
  return () => {
    let sum = 0
    for (const begins of from) {
      for (let year = 2025; year <= 2030; year++) {
        const month = year * 12 + 7
        for (let at = 0; at < instrument.indicators.length; at++) {
          let mask = lowBase[at] as number
          const end = effectStart[at + 1] as number
          for (let e = effectStart[at] as number; e < end; e++) {
            if ((begins[e] as number) <= month) mask |= effectRungs[e] as number
          }
          sum += (30 - Math.clz32(~mask & -~mask)) * (weights[at] as number)
        }
      }
    }
    return sum
  }
}

/** Median of single runs in milliseconds, after warming up. */
function median(run: () => unknown, runs = 300): number {
  for (let warm = 0; warm < runs; warm++) run()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number
}

const lines: string[] = []
const say = (what: string, ms: number) => lines.push(`${what.padEnd(58)} ${ms.toFixed(3).padStart(9)} ms`)

const blueprint = benchmarkBlueprint()
const ITEMS = Object.keys(blueprint.roadmap).length
const random = randomFrom(1)
const fresh = (): Blueprint => ({ ...blueprint, roadmap: { ...blueprint.roadmap } })
const floor = floorOf(blueprint)

const floorMs = median(() => {
  for (let again = 0; again < 10; again++) floor()
})
const simulateMs = median(() => simulate(blueprint))
const editedMs = median(() => simulate(fresh()))
say('floor: hand-written loop, 18 evaluations', floorMs / 10)
say('simulate: 6 years × 3 views', simulateMs)
say('simulate after an edit of the roadmap (compiles anew)', editedMs)
say(
  'simulate with a toggled item',
  median(() => simulate(blueprint, { included: { 'item-7': false } })),
)
say(
  'standingAt',
  median(() => standingAt(blueprint, { month: '2028-08', view: 'planned' })),
)
say(
  'waterfall',
  median(() => waterfall(blueprint, { month: '2030-08', view: 'planned' }), 50),
)
const doubtful = Object.values(blueprint.roadmap).map((item) => ({ ...item, risk: { delays: { 6: 300 } } }))
const delayed = { ...blueprint, roadmap: Object.fromEntries(doubtful.map((item) => [item.id, item])) }
say(
  'tornado: 401 assumptions',
  median(() => tornado(delayed, { month: '2030-08', view: 'planned', overlay: {} }), 50),
)
say(
  'aloneAndLoss: 400 sets',
  median(() => aloneAndLoss(blueprint), 50),
)

const simulation = compileSimulation(blueprint)
const evaluate = setEvaluator(simulation, true)
const members = new Uint8Array(ITEMS)
const before = performance.now()
const SETS = 100_000
for (let nth = 0; nth < SETS; nth++) {
  const at = random(ITEMS)
  members[at] = 1 - (members[at] as number)
  evaluate(members)
}
const perSecond = Math.round((SETS / (performance.now() - before)) * 1000)
lines.push(`${'single-set evaluations per second'.padEnd(58)} ${perSecond.toLocaleString('en').padStart(9)}`)

const elements = Array.from({ length: 5000 }, (_, at) => ({
  id: `element-${at}`,
  kind: 'aplikasi',
  name: `Elemen ${at}`,
  state: 'as-is' as const,
  attributes: {},
  ...(at % 3 === 0 ? { start: '2026-01' } : {}),
}))
const changing = Object.values(blueprint.roadmap).map((item, at) => ({
  ...item,
  changes: { c: { id: 'c', kind: 'introduce' as const, element: `element-${at * 7}` } },
}))
const large = { ...buildBlueprint({ elements, items: changing }) }
say(
  'architectureAt: 5,000 elements, 200 items',
  median(() => architectureAt(large, { month: '2027-08', view: 'planned' }), 50),
)

const effectCount = simulation.effects.length
const [cpu] = cpus()
lines.unshift(
  `node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}`,
  `${ITEMS} items, ${effectCount} effects, ${INSTRUMENT.indicators.length} indicators`,
)
lines.push(`simulate ÷ floor: ${(simulateMs / (floorMs / 10)).toFixed(1)}; limit ${LIMIT_MS} ms`)
process.stdout.write(`${lines.join('\n')}\n`)
if (simulateMs > LIMIT_MS || editedMs > LIMIT_MS) process.exitCode = 1
