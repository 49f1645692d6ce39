// How fast the simulation is: `npx tsx test/performance/simulate.ts`. 200 items with about 630 effects, 47 indicators, six
// years, three views; beside it a floor, a loop written by hand that does the arithmetic and nothing else.
import { cpus } from 'node:os'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { monthNumber } from '../../src/model/month.ts'
import { architectureAt } from '../../src/roadmap/architectureAt.ts'
import { indexOfLevels } from '../../src/scoring/scoreLevels.ts'
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

/**
 * The same question as a set evaluation answers, written by hand: which items are delivered when what they wait for is,
 * which effects have all they need, gates and ladder in the order of gates, and the sum. Everything is flat and laid out
 * beforehand; no cycles, one instrument without fractions.
 */
function floorOfSet(blueprint: Blueprint): (members: Uint8Array) => number {
  const s = compileSimulation(blueprint)
  const positions = s.items.map((_, at) => at)
  const before = positions.map((at) => positions.filter((other) => s.successors[other]?.includes(at)))
  const depth = (at: number): number => 1 + Math.max(0, ...(before[at] as number[]).map(depth))
  const inOrder = Int32Array.from([...positions].sort((a, b) => depth(a) - depth(b)))
  const preds = Int32Array.from([...inOrder].flatMap((at) => before[at] as number[]))
  const predEnd = new Int32Array(inOrder.length)
  inOrder.forEach((at, nth) => {
    predEnd[nth] = (predEnd[nth - 1] ?? 0) + (before[at] as number[]).length
  })
  const { order, effectStart, effectRungs, needStart, needs, gatePosition, gateLevel, lowBase } = s
  const asked = Int32Array.from(s.packGates, ([gate]) => gate?.asks ?? -1)
  const askedLevel = Int32Array.from(s.packGates, ([gate]) => gate?.level ?? 0)
  const askedRung = Int32Array.from(s.packGates, ([gate]) => (gate ? 1 << gate.rung : 0))
  const weights = Int32Array.from(s.table.weights)
  const delivered = new Uint8Array(inOrder.length)
  const levels = new Uint8Array(weights.length)
  return (members) => {
    let p = 0
    for (let nth = 0; nth < inOrder.length; nth++) {
      const at = inOrder[nth] as number
      let is = members[at] as number
      const end = predEnd[nth] as number
      for (; p < end; p++) is &= delivered[preds[p] as number] as number
      delivered[at] = is
    }
    let sum = 0
    for (let nth = 0; nth < order.length; nth++) {
      const at = order[nth] as number
      let raised = 0
      const end = effectStart[at + 1] as number
      for (let e = effectStart[at] as number; e < end; e++) {
        let all = 1
        const last = needStart[e + 1] as number
        for (let n = needStart[e] as number; n < last; n++) all &= delivered[needs[n] as number] as number
        const gate = gatePosition[e] as number
        if (all === 1 && (gate < 0 || (levels[gate] as number) >= (gateLevel[e] as number))) {
          raised |= effectRungs[e] as number
        }
      }
      const asks = asked[at] as number
      if (asks >= 0 && (levels[asks] as number) < (askedLevel[at] as number)) raised &= ~(askedRung[at] as number)
      const gap = ~((lowBase[at] as number) | raised)
      const level = 30 - Math.clz32(gap & -gap)
      levels[at] = level
      sum += (weights[at] as number) * level
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
const byHand = floorOfSet(blueprint)
const SETS = 20_000
/** One item more or less each time, from the same start, so that both answer the same questions. */
const changes = Int32Array.from({ length: SETS }, () => random(ITEMS))
function indices(indexOf: (members: Uint8Array) => number): { readonly sum: number; readonly ms: number } {
  const members = new Uint8Array(ITEMS)
  const start = performance.now()
  let sum = 0
  for (const at of changes) {
    members[at] = 1 - (members[at] as number)
    sum += indexOf(members)
  }
  return { sum, ms: performance.now() - start }
}
const ours = (members: Uint8Array) => indexOfLevels(simulation.table, evaluate(members)).units
const rounds = Array.from({ length: 9 }, () => ({ our: indices(ours), hand: indices(byHand) }))
if (rounds.some(({ our, hand }) => our.sum !== hand.sum)) throw new Error('the floor answers another question')
const middle = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number
const [ourMs, handMs] = [middle(rounds.map(({ our }) => our.ms)), middle(rounds.map(({ hand }) => hand.ms))]
say('floor: index of one set, the same work by hand', handMs / SETS)
say('index of one set (scenario)', ourMs / SETS)
lines.push(
  `${'indices of single sets per second'.padEnd(58)} ${Math.round((SETS / ourMs) * 1000).toLocaleString('en')}; ` +
    `÷ floor ${(ourMs / handMs).toFixed(1)}`,
)

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
