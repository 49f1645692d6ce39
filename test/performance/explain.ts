// How fast explaining is: `npx tsx test/performance/explain.ts`. Explanation and lifting sets of all 47 indicators at six
// cut-offs, in the planned and the realised view, 200 items with about 630 effects, criteria
// filled for every second indicator; anew after an edit each time.
import { cpus } from 'node:os'
import type { Blueprint } from '../../src/model/blueprint.ts'
import type { DeliveryView } from '../../src/roadmap/delivery.ts'
import { explainIndicator } from '../../src/simulation/explainIndicator.ts'
import { liftingSets } from '../../src/simulation/liftingSets.ts'
import { benchmarkBlueprint } from '../support/benchmarkBlueprint.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'

const LIMIT_MS = 50
const RUNS = 15

/** The roadmap of the benchmarks with the criteria of every second indicator filled: met up to its level, in part above. */
function withCriteria(blueprint: Blueprint): Blueprint {
  const { baseline } = blueprint.plan
  const assessment = baseline === undefined ? undefined : blueprint.assessments[baseline]
  if (!assessment) throw new Error('the benchmark has no baseline')
  const answers = Object.fromEntries(
    INSTRUMENT.indicators.map(({ id }, at) => {
      const level = assessment.answers[id]?.level ?? 1
      const status = (rung: number) => (rung <= level ? ('met' as const) : ('partly' as const))
      const criteria = Object.fromEntries([2, 3, 4, 5].map((rung) => [rung, { status: status(rung), evidence: {} }]))
      return [id, at % 2 === 0 ? { level, criteria } : { level }]
    }),
  )
  return { ...blueprint, assessments: { ...blueprint.assessments, [assessment.id]: { ...assessment, answers } } }
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

const blueprint = withCriteria(benchmarkBlueprint())
const fresh = (): Blueprint => ({ ...blueprint, roadmap: { ...blueprint.roadmap } })
const questions = INSTRUMENT.indicators.length * 6
const [cpu] = cpus()
const lines = [
  `node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}`,
  `${Object.keys(blueprint.roadmap).length} items, ${INSTRUMENT.indicators.length} indicators × 6 years; limit ${LIMIT_MS} ms`,
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
