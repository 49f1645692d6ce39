// The minimal lifting sets of an indicator (semantics §8): which items, delivered besides, or which evidence, renewed or
// completed, would raise its level, with cost, date and owners. Every set is held against the evaluator before it is told.
import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import { type Month, monthOf } from '../model/month.ts'
import { byId } from '../model/sortedIds.ts'
import { settledOverlay } from '../roadmap/settledOverlay.ts'
import { subtractRatios } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { indexOfLevels } from '../scoring/scoreLevels.ts'
import { baseAt } from './evaluateLevels.ts'
import { type EvidenceStep, evidenceSteps } from './evidenceSteps.ts'
import type { ExplanationQuestion } from './explainIndicator.ts'
import { groundOf } from './ground.ts'
import { liftingEvaluator } from './liftingEvaluator.ts'
import { liftingWays } from './liftingWays.ts'
import type { NumberSet } from './minimalSets.ts'
import { readyMonth, renewedItems } from './readyMonth.ts'
import { storedLevels } from './storedLevels.ts'

/** A rung of the assessment by indicator. */
export interface AssessedRung {
  readonly indicator: IndicatorId
  readonly rung: number
}

export interface LiftingSet {
  /** All items of the set by id, predecessors not delivered yet included. */
  readonly items: readonly Id[]
  /** Those of `items` that are delivered already, but whose evidence has lapsed. */
  readonly renewed: readonly Id[]
  /** Lapsed rungs of the assessment whose evidence would have to be renewed. */
  readonly renewals: readonly AssessedRung[]
  /** Criteria of the assessment, not met yet, whose proof would have to be completed. */
  readonly evidence: readonly AssessedRung[]
  /** All costs of the items that are not done, in rupiah. What evidence costs is not known to the roadmap. */
  readonly cost: number
  /** Earliest month in which `level` is reached as planned, lags included; evidence is taken to be due in the month asked about. */
  readonly ready: Month
  /** Agencies that own the items, and the indicators whose evidence is asked for, by id. */
  readonly owners: readonly Id[]
  /** Index points gained by this indicator alone. */
  readonly gain: Ratio
  /** Index points gained by all indicators the set raises. */
  readonly total: Ratio
  /** The other indicators the set raises, in the order of the instrument. */
  readonly also: readonly IndicatorId[]
  /** Stored level the indicator reaches. */
  readonly level: number
}

export interface LiftingSets {
  /** By cost, then ready, then size, then ids. */
  readonly sets: readonly LiftingSet[]
  /** A bound was hit: there are or may be more sets. */
  readonly capped: boolean
}

/**
 * The inclusion-minimal sets that raise the indicator at least one whole level over where it stands in the month and
 * view (the lowest of its range). Undefined for an indicator the instrument does not know; no sets at the top or when no
 * item covers the next rung.
 */
export function liftingSets(blueprint: Blueprint, question: ExplanationQuestion): LiftingSets | undefined {
  const ground = groundOf(blueprint, question)
  const { simulation, month, low } = ground
  const { instrument, table } = simulation
  const at = table.positions.get(question.indicator)
  if (at === undefined) return undefined
  const target = Math.floor((low[at] as number) / instrument.levels.denominator) + 1
  if (target > instrument.levels.max) return { sets: [], capped: false }
  const ways = liftingWays(ground, baseAt(simulation, simulation.lowBase, month), at, target)
  if (ways.sets.length === 0) return { sets: [], capped: ways.capped }
  const evaluator = liftingEvaluator(ground)
  const { steps: evidence } = evidenceSteps(ground)
  const settled = settledOverlay(blueprint, question.overlay)
  const before = indexOfLevels(table, low)
  const reaches = (steps: NumberSet) => (evaluator.levelsWith(steps)[at] as number) >= target
  const told = (steps: NumberSet): LiftingSet => {
    const members = steps.flatMap((step) => simulation.items[step] ?? [])
    const rungs = (kind: EvidenceStep['kind']): AssessedRung[] =>
      steps.flatMap((step) => {
        const asked = evidence[step - simulation.items.length]
        return asked?.kind === kind
          ? [{ indicator: table.answers[asked.position] as IndicatorId, rung: asked.rung }]
          : []
      })
    const renewals = rungs('renewal')
    const completed = rungs('criterion')
    const whole = evaluator.levelsWith(steps)
    const stored = storedLevels(simulation, whole)
    const level = stored[at] as number
    const wanted = whole[at] as number
    const total = subtractRatios(indexOfLevels(table, stored), before)
    const also = table.answers.filter((_, other) => other !== at && (stored[other] as number) > (low[other] as number))
    const begun = evaluator
      .begunBy(steps)
      .filter((e) => ways.positions.has(table.positions.get(simulation.effects[e]?.effect.indicator ?? '') ?? -1))
    const inTime = (barred: ReadonlySet<number>) => (evaluator.levelsWith(steps, barred)[at] as number) >= wanted
    return {
      items: members.map(({ id }) => id),
      renewed: renewedItems(ground, steps, begun).map((item) => simulation.items[item]?.id as Id),
      renewals,
      evidence: completed,
      cost: members.reduce((sum, item) => sum + (item.status === 'done' ? 0 : costOf(item.costs)), 0),
      ready: monthOf(readyMonth(ground, steps, begun, inTime, settled)),
      owners: ownersOf(blueprint, instrument.id, members, [...renewals, ...completed]),
      gain: { units: (table.weights[at] as number) * (level - (low[at] as number)), per: table.per },
      total,
      also,
      level,
    }
  }
  const seen = new Set<string>()
  const sets: LiftingSet[] = []
  for (const way of ways.sets) {
    const steps = reaches(way) ? smallest(way, reaches) : undefined
    if (!steps || seen.has(steps.join())) continue
    seen.add(steps.join())
    sets.push(told(steps))
  }
  return { sets: sets.sort(compareSets), capped: ways.capped }
}

/** The set without what it does not need: dropping a step one at a time is enough, for more steps never lower a level. */
function smallest(way: NumberSet, reaches: (steps: NumberSet) => boolean): NumberSet {
  let steps = way
  for (const step of way) {
    const fewer = steps.filter((each) => each !== step)
    if (reaches(fewer)) steps = fewer
  }
  return steps
}

function costOf(costs: Blueprint['roadmap'][string]['costs']): number {
  let sum = 0
  for (const year of Object.values(costs)) for (const rupiah of Object.values(year)) sum += rupiah
  return sum
}

function ownersOf(
  blueprint: Blueprint,
  instrument: Id,
  items: readonly { readonly owner?: Id }[],
  rungs: readonly AssessedRung[],
): readonly Id[] {
  const responsible = blueprint.responsibilities[instrument]
  const owners = [...items, ...rungs.map(({ indicator }) => responsible?.[indicator])].flatMap(
    (each) => each?.owner ?? [],
  )
  return [...new Set(owners)].sort(byId)
}

function compareSets(a: LiftingSet, b: LiftingSet): number {
  const size = ({ items, renewals, evidence }: LiftingSet) => items.length + renewals.length + evidence.length
  const names = ({ items, renewals, evidence }: LiftingSet) =>
    [...items, ...[...renewals, ...evidence].map(({ indicator, rung }) => `${indicator}-${rung}`)].join(' ')
  return a.cost - b.cost || byId(a.ready, b.ready) || size(a) - size(b) || byId(names(a), names(b))
}
