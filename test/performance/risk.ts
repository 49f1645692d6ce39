// How fast seeded trials are: `npx tsx test/performance/risk.ts [trials]`. 200 items with about 630 effects, 47 indicators, one
// month, three shocks; beside it a floor, a loop written by hand over typed arrays that draws the same and adds up the same.
import { cpus } from 'node:os'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { monthNumber } from '../../src/model/month.ts'
import { creditOf } from '../../src/simulation/credit.ts'
import { riskGround } from '../../src/simulation/riskGround.ts'
import { riskOf } from '../../src/simulation/riskOf.ts'
import { riskPath } from '../../src/simulation/riskPath.ts'
import { streamSeed } from '../../src/simulation/sampledRisk.ts'
import { seededStreams } from '../../src/simulation/seededNumbers.ts'
import { NEVER } from '../../src/simulation/simulation.ts'
import { benchmarkBlueprint } from '../support/benchmarkBlueprint.ts'
import { withItems } from '../support/simulationVariants.ts'

const TRIALS = Number(process.argv[2] ?? 100_000)
const ROUNDS = 5
const MONTH = '2030-08'
const TARGET = 40_000

/** The benchmark's roadmap, every open item uncertain and half of them late at times; a budget cut and two late rules. */
function riskyBlueprint(): Blueprint {
  let nth = 0
  const blueprint = withItems(benchmarkBlueprint(), (item) => {
    if (item.status === 'done') return item
    nth++
    const delays = nth % 2 === 0 ? { delays: { 6: 200, 12: 100 } } : {}
    return {
      ...item,
      costs: { 2027: { apbd: nth % 9 === 0 ? 1 : 0 } },
      risk: { deliver: 600 + (nth % 4) * 100, ...delays },
    }
  })
  const open = Object.values(blueprint.roadmap).filter(({ status }) => status !== 'done')
  const some = (step: number) =>
    Object.fromEntries(open.flatMap(({ id }, at) => (at % step === 0 ? [[id, true as const]] : [])))
  return {
    ...blueprint,
    shocks: {
      cut: { id: 'cut', name: 'APBD 2027 dipotong', kind: 'budget-cut', chance: 150, year: 2027 },
      rule: { id: 'rule', name: 'Peraturan terlambat', kind: 'late', chance: 300, items: some(11), months: 9 },
      law: { id: 'law', name: 'Undang-undang terlambat', kind: 'late', chance: 100, items: some(7), months: 12 },
    },
  }
}

/** What any program must do for the same answer: draw each uncertain thing, follow failures and delays, look at each effect once, raise its rungs, add up the index, count. */
function floorOf(blueprint: Blueprint): (trials: number) => number {
  const ground = riskGround(blueprint, MONTH)
  const { simulation: s, outcomes, shocks, best } = ground
  const count = s.items.length
  const things = outcomes.flatMap(({ outcomes: ways }, thing) => (ways.length > 1 ? [thing] : []))
  const first = Float64Array.from(things, (thing) => limit(outcomes[thing], 1))
  const second = Float64Array.from(things, (thing) => limit(outcomes[thing], 2))
  const third = Float64Array.from(things, (thing) => limit(outcomes[thing], 3))
  const months = Int32Array.from(
    things.flatMap((thing) => [0, 1, 2, 3].map((way) => outcomes[thing]?.outcomes[way]?.month ?? 0)),
  )
  const position = Int32Array.from(things)
  const before = Int32Array.from(s.items, (item) => s.itemPositions.get(Object.keys(item.predecessors)[0] ?? '') ?? -1)
  const strikes = shocks.map(({ shock, strikes }) => ({
    items: Int32Array.from(strikes),
    by: shock.kind === 'late' ? shock.months : NEVER,
  }))
  const month = monthNumber(MONTH)
  const weights = Int32Array.from(s.table.weights)
  const drawn = best.slice()
  const delivered = new Int32Array(count)
  const levels = new Uint8Array(weights.length)
  return (trials) => {
    const next = seededStreams(things.map((thing) => streamSeed(ground, thing, 1)))
    const tally = new Uint32Array(things.length)
    let sum = 0
    for (let trial = 0; trial < trials; trial++) {
      for (let nth = 0; nth < position.length; nth++) {
        const chance = next(nth)
        const way =
          chance < (first[nth] as number)
            ? 0
            : chance < (second[nth] as number)
              ? 1
              : chance < (third[nth] as number)
                ? 2
                : 3
        drawn[position[nth] as number] = months[nth * 4 + way] as number
      }
      for (let item = 0; item < count; item++) delivered[item] = drawn[item] as number
      for (let shock = 0; shock < strikes.length; shock++) {
        if ((drawn[count + shock] as number) < NEVER) continue
        const { items, by } = strikes[shock] as (typeof strikes)[number]
        for (let nth = 0; nth < items.length; nth++) {
          const item = items[nth] as number
          delivered[item] = Math.min(NEVER, (delivered[item] as number) + by)
        }
      }
      // Predecessors come first in the benchmark's numbering by more than one step: two passes reach all of them.
      for (let pass = 0; pass < 2; pass++) {
        for (let item = 0; item < count; item++) {
          const other = before[item] as number
          if (other >= 0 && (delivered[other] as number) >= NEVER && s.items[item]?.status !== 'done')
            delivered[item] = NEVER
        }
      }
      let units = 0
      for (let nth = 0; nth < s.order.length; nth++) {
        const at = s.order[nth] as number
        let mask = s.lowBase[at] as number
        let raised = 0
        const end = s.effectStart[at + 1] as number
        for (let e = s.effectStart[at] as number; e < end; e++) {
          let last = 0
          let least = NEVER
          for (let n = s.needStart[e] as number; n < (s.needStart[e + 1] as number); n++) {
            const when = delivered[s.needs[n] as number] as number
            if (when > last) last = when
            if (when < least) least = when
          }
          const after = s.lag[e] as number
          if (last < NEVER && month >= last + after && month < least + after + (s.valid[e] as number))
            raised |= s.effectRungs[e] as number
        }
        if (raised !== 0) {
          for (const { rung, asks, level } of s.packGates[at] ?? []) {
            if ((levels[asks] as number) < level) raised &= ~(1 << rung)
          }
        }
        mask |= raised
        const level = 30 - Math.clz32(~mask & -~mask)
        levels[at] = level
        units += level * (weights[at] as number)
      }
      sum += units
      if (units >= TARGET)
        for (let nth = 0; nth < position.length; nth++)
          if ((drawn[position[nth] as number] as number) >= NEVER) tally[nth] = (tally[nth] as number) + 1
    }
    return sum / trials / 10_000
  }
}

function limit(of: ReturnType<typeof riskGround>['outcomes'][number] | undefined, ways: number): number {
  const weight = (of?.outcomes ?? []).slice(0, ways).reduce((sum, way) => sum + way.weight, 0n)
  return Number((weight * 0x1_0000_0000n) / (of?.per ?? 1n))
}

function median(run: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[rounds >> 1] as number
}

const blueprint = riskyBlueprint()
const floor = floorOf(blueprint)
const ask = () => riskOf(blueprint, { month: MONTH, target: TARGET, seed: 1, trials: TRIALS, sample: true })
const { expected, method } = ask()
console.log(`${cpus()[0]?.model}, node ${process.version}; ${TRIALS} trials`)
console.log(
  `means: floor ${floor(TRIALS).toFixed(4)}, Karta ${(Number(expected.units) / Number(expected.per)).toFixed(4)}`,
  method,
)
const [theirs, ours] = [median(() => floor(TRIALS)), median(ask)]
console.log(`floor ${theirs.toFixed(0)} ms, Karta ${ours.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)}`)
const years = [2025, 2026, 2027, 2028, 2029, 2030]
console.log(`six years ${median(() => riskPath(blueprint, { years, seed: 1, trials: TRIALS }), 1).toFixed(0)} ms`)
console.log(`credit ${median(() => creditOf(blueprint), 1).toFixed(0)} ms`)
const lean = structuredClone(blueprint)
console.log(`cloned for a worker ${median(() => structuredClone(lean)).toFixed(1)} ms`)
