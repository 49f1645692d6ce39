// How fast explaining is: `npx tsx test/performance/explain.ts`. Explanation and lifting sets of all 47 indicators at six
// cut-offs, in the planned and the realised view, 200 items with about 630 effects, criteria
// filled for every second indicator; anew after an edit each time.
import { cpus } from 'node:os'
import type { Blueprint, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthOf } from '../../src/model/month.ts'
import type { DeliveryView } from '../../src/roadmap/delivery.ts'
import { explainIndicator } from '../../src/simulation/explainIndicator.ts'
import { liftingSets } from '../../src/simulation/liftingSets.ts'
import { buildBlueprint, buildItem, INSTRUMENT } from '../support/simulationBuild.ts'

const ITEMS = 200
const EFFECTS = 630
const LIMIT_MS = 50
const RUNS = 15

/** The same pseudo-random numbers on every machine; of the upper bits, since the lowest go round in fours. */
let state = 12_345
function random(below: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
  return (state >>> 12) % below
}

function benchmarkBlueprint(): Blueprint {
  const effectsOf = Array.from(
    { length: ITEMS },
    () => [] as { indicator: number; from: number; to: number; lag: number }[],
  )
  for (let e = 0; e < EFFECTS; e++) {
    const from = 1 + random(4)
    effectsOf[e % ITEMS]?.push({
      indicator: 1 + random(47),
      from,
      to: Math.min(5, from + 1 + random(2)),
      lag: random(4),
    })
  }
  const items = effectsOf.map((effects, at): RoadmapItem => {
    const start = 2025 * 12 + random(60)
    const finish = monthOf(start + random(12))
    const status = at % 5 === 0 ? 'done' : at % 5 === 1 ? 'in-progress' : 'planned'
    return buildItem(`item-${at}`, {
      start: monthOf(start),
      finish,
      status,
      ...(status === 'done' ? { actualFinish: finish } : {}),
      after: at > 3 && at % 4 === 0 ? [`item-${at - 3}`] : [],
      effects: effects.map(({ lag, ...effect }, nth) => ({
        ...effect,
        lagMonths: lag,
        ...(nth % 4 === 0 ? { validMonths: 24 } : {}),
        ...(nth % 7 === 0 && at > 0 ? { with: [`item-${at - 1}`] } : {}),
      })),
    })
  })
  // Every second indicator has its criteria filled: met up to its level, in part above.
  const base = Object.fromEntries(
    INSTRUMENT.indicators.map(({ id }, at) => {
      const level = 1 + random(3)
      const status = (rung: number) => (rung <= level ? ('met' as const) : ('partly' as const))
      const criteria = Object.fromEntries([2, 3, 4, 5].map((rung) => [rung, { status: status(rung), evidence: {} }]))
      return [id, at % 2 === 0 ? { level, criteria } : { level }]
    }),
  )
  return buildBlueprint({ items, base, plan: { from: 2025, to: 2030, packGates: true } })
}

interface Told {
  readonly sets: number
  readonly capped: number
}

/** Every indicator at every cut-off. */
function explainAll(blueprint: Blueprint, view: DeliveryView): Told {
  let sets = 0
  let capped = 0
  for (let year = 2025; year <= 2030; year++) {
    for (const { id } of INSTRUMENT.indicators) {
      const question = { indicator: id, month: `${year}-08`, view }
      explainIndicator(blueprint, question)
      const found = liftingSets(blueprint, question)
      sets += found?.sets.length ?? 0
      if (found?.capped) capped++
    }
  }
  return { sets, capped }
}

const blueprint = benchmarkBlueprint()
const fresh = (): Blueprint => ({ ...blueprint, roadmap: { ...blueprint.roadmap } })
const questions = INSTRUMENT.indicators.length * 6
const [cpu] = cpus()
const lines = [
  `node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}`,
  `${ITEMS} items, ${INSTRUMENT.indicators.length} indicators × 6 years; limit ${LIMIT_MS} ms`,
]
for (const view of ['planned', 'realised'] as const) {
  const { sets, capped } = explainAll(blueprint, view)
  for (let warm = 0; warm < RUNS; warm++) explainAll(fresh(), view)
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    explainAll(fresh(), view)
    return performance.now() - start
  }).sort((a, b) => a - b)
  const median = times[Math.floor(RUNS / 2)] as number
  const fastest = times[0] as number
  lines.push(
    `${view}: median ${median.toFixed(1)} ms, fastest ${fastest.toFixed(1)} ms; ${sets} lifting sets, capped in ${capped} of ${questions} questions`,
  )
  if (median > LIMIT_MS) process.exitCode = 1
}
process.stdout.write(`${lines.join('\n')}\n`)
