// Random questions to the optimiser about random roadmaps of up to 12 items: small enough to try every choice, and with all
// that may be demanded. Effects meet in few indicators whose levels start low, so that choices matter.
import fc from 'fast-check'
import type { Blueprint, RoadmapItem } from '../../src/model/blueprint.ts'
import { ALL_FUNDS } from '../../src/model/scenario.ts'
import { alternativesOf, type Demands, type Question } from '../../src/portfolio/question.ts'
import { arbitraryBlueprint } from './arbitraryBlueprint.ts'
import { buildItems, EFFECT_INDICATORS, itemRow } from './arbitraryRoadmap.ts'
import { compact, pick } from './compact.ts'

/** The domain of 59/2020 a floor is set on: it holds the indicators 11 to 20, of which effects raise two. */
const FLOOR_DOMAIN = 'd2'

const levels = fc.array(fc.integer({ min: 1, max: 3 }), {
  minLength: EFFECT_INDICATORS.length,
  maxLength: EFFECT_INDICATORS.length,
})

/** Items with more effects than usual. */
const busy = fc.tuple(itemRow, itemRow).map(([row, other]) => ({ ...row, effects: [...row.effects, ...other.effects] }))

/** Blueprints with 1 to `most` items, most of them planned, and a baseline. */
export function arbitraryChoices(most: number): fc.Arbitrary<Blueprint> {
  const rows = fc.array(busy, { minLength: 1, maxLength: most, size: 'max' })
  return fc.tuple(arbitraryBlueprint, rows, levels).map(([blueprint, drawn, low]): Blueprint => {
    const plain = drawn.map((row) => ({
      ...row,
      changes: [],
      // Early enough to be delivered by most evaluations; effects begin where the levels stand.
      start: 2024 * 12 + (row.start % 42),
      effects: row.effects.map((effect, nth) => ({
        ...effect,
        from: 1 + (effect.from % 3),
        with: nth % 2 === 0 ? [] : effect.with,
        validMonths: effect.validMonths && effect.validMonths + 12,
      })),
      status: row.start % 5 === 0 ? row.status : ('planned' as const),
    }))
    const baseline = blueprint.assessments['assessment-1']
    if (!baseline) throw new Error('A random blueprint has an assessment')
    const answers = EFFECT_INDICATORS.map((id, at) => {
      const { validUntil } = baseline.answers[id] ?? {}
      return [id, compact({ level: low[at] as number, validUntil })] as const
    })
    return {
      ...blueprint,
      plan: { ...blueprint.plan, baseline: baseline.id },
      assessments: { [baseline.id]: { ...baseline, answers: { ...baseline.answers, ...Object.fromEntries(answers) } } },
      roadmap: buildItems(plain, Object.keys(blueprint.agencies), ['none']),
    }
  })
}

const share = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined, freq: 2 })
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary })

const demandsRow = fc.record({
  year: fc.constantFrom(2029, 2029, 2029, 2028, 2027, 2026),
  budget: share,
  yearBudget: seldom(fc.tuple(fc.integer({ min: 2025, max: 2028 }), fc.integer({ min: 200, max: 1000 }), fc.boolean())),
  capacity: seldom(fc.tuple(fc.nat(), fc.integer({ min: 2024, max: 2029 }), fc.integer({ min: 1, max: 3 }))),
  forcedIn: seldom(fc.nat()),
  forcedOut: seldom(fc.nat()),
  mayDrop: fc.boolean(),
  excluded: seldom(fc.nat()),
  floor: seldom(fc.integer({ min: 10_000, max: 24_000 })),
  alternatives: fc.boolean(),
  targets: fc.array(fc.tuple(fc.integer({ min: 2025, max: 2029 }), fc.integer({ min: 0, max: 1000 })), {
    minLength: 1,
    maxLength: 2,
  }),
  packGates: fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
})

type Row = typeof demandsRow extends fc.Arbitrary<infer T> ? T : never

/** A blueprint with a question of one of the kinds about it; targets lie where `reach` says values lie, in 1/10,000. */
export function arbitraryQuestion(
  blueprints: fc.Arbitrary<Blueprint>,
  kinds: readonly Question['kind'][],
  schedule: Demands['schedule'],
  reach: (blueprint: Blueprint, year: number) => readonly [low: number, high: number],
): fc.Arbitrary<readonly [Blueprint, Question]> {
  return fc
    .tuple(blueprints, demandsRow, fc.constantFrom(...kinds))
    .map(([blueprint, row, kind]) => [blueprint, buildQuestion(blueprint, row, kind, schedule, reach)] as const)
}

function buildQuestion(
  blueprint: Blueprint,
  row: Row,
  kind: Question['kind'],
  schedule: Demands['schedule'],
  reach: (blueprint: Blueprint, year: number) => readonly [low: number, high: number],
): Question {
  const items = Object.values(blueprint.roadmap)
  const ids = items.map(({ id }) => id)
  const part = (whole: number, thousandths: number) => Math.floor((whole * thousandths) / 1000)
  const budgetOf = (year: number, fund?: string) => items.reduce((sum, item) => sum + spent(item, year, fund), 0)
  const saving = kind === 'min' || kind === 'n-minus-1'
  const targets = row.targets.map(([year, thousandths]) => {
    const [low, high] = reach(blueprint, year)
    // Mostly within reach: less where money is short or anything may fail, now and then more than there is.
    const easier = kind === 'n-minus-1' ? 0.2 : kind === 'min' ? 0.8 : 0.4
    return [
      year,
      Math.min(50_000, low + part(high - low, thousandths * easier) + (thousandths % 4 === 0 ? 20 : 0)),
    ] as const
  })
  const { yearBudget, capacity, floor } = row
  return compact({
    kind,
    schedule,
    year: row.year,
    budget:
      row.budget === undefined
        ? undefined
        : part(
            items.reduce((sum, item) => sum + spent(item), 0),
            row.budget,
          ),
    budgets: yearBudget && {
      [yearBudget[0]]: {
        [yearBudget[2] ? ALL_FUNDS : 'apbd']: part(
          budgetOf(yearBudget[0], yearBudget[2] ? undefined : 'apbd'),
          yearBudget[1],
        ),
      },
    },
    capacity: capacity && { [pick(Object.keys(blueprint.agencies), capacity[0])]: { [capacity[1]]: capacity[2] } },
    targets:
      saving || (row.targets.length === 2 && row.year % 2 === 0)
        ? Object.fromEntries(saving ? targets : targets.slice(1))
        : undefined,
    domainFloors: floor === undefined ? undefined : { [FLOOR_DOMAIN]: floor },
    forcedIn: row.forcedIn === undefined ? undefined : { [pick(ids, row.forcedIn)]: 'perlu' },
    forcedOut: row.forcedOut === undefined ? undefined : { [pick(ids, row.forcedOut)]: 'ditunda' },
    mayDrop: row.mayDrop ? Object.fromEntries(ids.map((id) => [id, true as const])) : undefined,
    alternatives: row.alternatives ? alternativesOf(blueprint) : undefined,
    overlay: compact({
      included: row.excluded === undefined ? undefined : { [pick(ids, row.excluded)]: false },
      packGates: row.packGates,
    }),
  }) as Question
}

function spent({ costs, status }: RoadmapItem, year?: number, fund?: string): number {
  if (status === 'done') return 0
  return Object.entries(costs)
    .filter(([own]) => year === undefined || Number(own) === year)
    .flatMap(([, funds]) => Object.entries(funds))
    .reduce((sum, [source, rupiah]) => sum + (fund === undefined || fund === source ? rupiah : 0), 0)
}
