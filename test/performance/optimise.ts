// How fast the optimiser is: `npx tsx test/performance/optimise.ts [seeds]`. Selection problems of 20 to 150 items with a budget of 20 %
// of all cost: time to the proof, time of the quick answer and its distance to the optimum; then 60 items over five years
// with a budget each, 30 seconds at most. Beside them the floor: the solver's own time within the proof.
import { cpus } from 'node:os'
import type { Blueprint, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthOf } from '../../src/model/month.ts'
import { ALL_FUNDS } from '../../src/model/scenario.ts'
import { exactAnswer } from '../../src/portfolio/exactAnswer.ts'
import { loadHighs } from '../../src/portfolio/highsSolver.ts'
import type { Question } from '../../src/portfolio/question.ts'
import { quickAnswer } from '../../src/portfolio/quickAnswer.ts'
import type { Solver } from '../../src/portfolio/solver.ts'
import { buildBlueprint, buildItem, INSTRUMENT } from '../support/simulationBuild.ts'

const SEEDS = Number(process.argv[2] ?? 5)
const SIZES = [20, 60, 100, 150, 200]
const LIMIT_S = 30
const SHARE = 0.2

/** The same pseudo-random numbers on every machine; of the upper bits, since the lowest go round in fours. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 12) % below
  }
}

/** Items that raise one to four indicators by a rung or two, some only together, some after others; levels from 1 to 3. */
function plan(count: number, seed: number): Blueprint {
  const random = numbers(seed * 7919 + count)
  const base = Object.fromEntries(INSTRUMENT.indicators.map(({ id }) => [id, 1 + random(3)]))
  const items = Array.from({ length: count }, (_, at): RoadmapItem => {
    const start = 2025 * 12 + random(48)
    const effects = Array.from({ length: 1 + random(4) }, (_unused, nth) => {
      const indicator = 1 + random(47)
      const from = Math.min(4, (base[indicator] as number) + random(3))
      const to = Math.min(5, from + 1 + random(2))
      return { indicator, from, to, ...(nth % 3 === 2 && at > 0 ? { with: [`item-${random(at)}`] } : {}) }
    })
    return buildItem(`item-${at}`, {
      start: monthOf(start),
      finish: monthOf(start + random(12)),
      after: at > 3 && random(4) === 0 ? [`item-${random(at)}`] : [],
      costs: { [Math.floor(start / 12)]: { apbd: (60 + random(1940)) * 1_000_000 } },
      effects,
    })
  })
  return buildBlueprint({ items, base, plan: { from: 2025, to: 2029, packGates: true } })
}

function totalOf({ roadmap }: Blueprint): number {
  return Object.values(roadmap)
    .flatMap(({ costs }) => Object.values(costs))
    .flatMap((funds) => Object.values(funds))
    .reduce((sum, rupiah) => sum + rupiah, 0)
}

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] as number

interface Run {
  readonly exactMs: number
  readonly solverMs: number
  readonly quickMs: number
  /** Points of the index the quick answer lies below the best found. */
  readonly distance: number
  /** Points of the index that were not decided; 0 = proved. */
  readonly gap: number
}

async function runOf(blueprint: Blueprint, question: Question, solver: Solver): Promise<Run> {
  let solverMs = 0
  const timed: Solver = {
    solve(task) {
      const outcome = solver.solve(task)
      solverMs += outcome.seconds * 1000
      return outcome
    },
  }
  const before = performance.now()
  const quick = quickAnswer(blueprint, question)
  const quickMs = performance.now() - before
  const started = performance.now()
  const answer = await exactAnswer(blueprint, question, timed, { seconds: LIMIT_S })
  const exactMs = performance.now() - started
  if (answer.status !== 'optimal' && answer.status !== 'bound') throw new Error(answer.status)
  const { proof, portfolio } = answer
  const index = (found: typeof portfolio) => (found ? found.index.units / found.index.per : Number.NaN)
  const gap = answer.status === 'optimal' ? 0 : proof?.kind === 'index' ? proof.gap.units / proof.gap.per : Number.NaN
  const distance = quick.status === 'quick' ? index(portfolio) - index(quick.portfolio) : Number.NaN
  return { exactMs, solverMs, quickMs, distance, gap }
}

const solver = await loadHighs()
const say = (line: string) => process.stdout.write(`${line}\n`)
const [cpu] = cpus()
say(`node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}; ${SEEDS} seeds each`)
say('items  proof median (worst)      solver    quick median (worst)  distance median (worst)  not proved in 30 s')
quickAnswer(plan(60, 99), { kind: 'max', year: 2029, schedule: 'as-planned', budget: 1e10 })

function report(name: string, runs: readonly Run[]): void {
  const of = (pick: (run: Run) => number) => runs.map(pick)
  const pair = (figures: readonly number[], digits: number) =>
    `${median(figures).toFixed(digits)} (${Math.max(...figures).toFixed(digits)})`
  const open = runs.filter(({ gap }) => gap !== 0)
  say(
    [
      name.padEnd(6),
      `${pair(
        of(({ exactMs }) => exactMs / 1000),
        2,
      )} s`.padEnd(22),
      `${median(of(({ solverMs }) => solverMs / 1000)).toFixed(2)} s`.padEnd(9),
      `${pair(
        of(({ quickMs }) => quickMs),
        0,
      )} ms`.padEnd(21),
      pair(
        of(({ distance }) => distance),
        4,
      ).padEnd(24),
      `${open.length}${open.length > 0 ? `, gap at most ${Math.max(...open.map(({ gap }) => gap)).toFixed(4)}` : ''}`,
    ].join(' '),
  )
}

for (const count of SIZES) {
  const runs: Run[] = []
  for (let seed = 1; seed <= SEEDS; seed++) {
    const blueprint = plan(count, seed)
    const budget = Math.floor(totalOf(blueprint) * SHARE)
    runs.push(await runOf(blueprint, { kind: 'max', year: 2029, schedule: 'as-planned', budget }, solver))
  }
  report(String(count), runs)
}

const phased: Run[] = []
for (let seed = 1; seed <= Math.min(3, SEEDS); seed++) {
  const blueprint = plan(60, seed)
  const each = Math.floor((totalOf(blueprint) * SHARE) / 5)
  const budgets = Object.fromEntries([2025, 2026, 2027, 2028, 2029].map((year) => [year, { [ALL_FUNDS]: each }]))
  phased.push(await runOf(blueprint, { kind: 'max', year: 2029, schedule: 'free', budgets }, solver))
}
report('60×5', phased)
