// What the roadmap's index is worth under risk at a month (semantics §6): expectation, P10, P50, P90, the chance of a target,
// and which item endangers it most. Exact where the parts allow it, else seeded trials with the error said.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import type { Ratio } from '../scoring/score.ts'
import { canFail, conditionalSpreads, partSpreads, wholeSpread } from './exactRisk.ts'
import { type RiskGround, riskGround } from './riskGround.ts'
import { sampleRisk, type Trials } from './sampledRisk.ts'
import { chanceOf, meanUnits, quantile, type Spread } from './spread.ts'

/** Most ways the outcomes of one part may fall together to be asked one by one: 20 items that succeed or fail. */
const MOST_WAYS = 2 ** 20

export type RiskMethod =
  | { readonly kind: 'exact' }
  | {
      readonly kind: 'sampled'
      readonly trials: number
      readonly seed: number
      /** Standard error of the expectation in points of the index. */
      readonly error: number
    }

export interface RiskResult {
  /** Σ units × chance over whole × per: an exact fraction of integers. */
  readonly expected: { readonly units: bigint; readonly per: bigint }
  readonly p10: Ratio
  readonly p50: Ratio
  readonly p90: Ratio
  /** Chance that the index is at least the target, 0 to 1; absent without a target. */
  readonly probability?: number
  readonly method: RiskMethod
  /** P(target | it succeeds) − P(target | it fails) of every item that may fail, the most decisive first; empty without a target. */
  readonly items: readonly { readonly id: Id; readonly importance: number }[]
}

export interface RiskQuestion {
  readonly month: Month
  /** 1/10,000 of the index. */
  readonly target?: number
  readonly overlay?: Overlay
  readonly seed: number
  readonly trials: number
  /** Forces trials even where the exact answer is at hand; for comparing the two. */
  readonly sample?: true
}

/** The risk at the end of a month; unknown base levels count as the lowest. `progress` hears of trials done. */
export function riskOf(blueprint: Blueprint, question: RiskQuestion, progress?: (done: number) => void): RiskResult {
  const ground = riskGround(blueprint, question.month, question.overlay)
  const exact = !question.sample && ground.parts.every(({ ways }) => ways <= MOST_WAYS)
  return exact ? exactly(ground, question) : byTrials(ground, question, progress)
}

function exactly(ground: RiskGround, { target }: RiskQuestion): RiskResult {
  const parts = partSpreads(ground)
  const spread = wholeSpread(ground, parts)
  const importance = (item: number, least: number): number => {
    const { succeeds, fails } = conditionalSpreads(ground, parts, item)
    return share(chanceOf(succeeds, least), succeeds.whole) - share(chanceOf(fails, least), fails.whole)
  }
  return { ...figures(ground, spread, target, importance), method: { kind: 'exact' } }
}

function byTrials(
  ground: RiskGround,
  { target, trials, seed }: RiskQuestion,
  progress?: (done: number) => void,
): RiskResult {
  const result: Trials = sampleRisk(ground, { trials, seed }, progress)
  const chance = (spread: Spread | undefined, least: number): number =>
    spread && spread.whole > 0n ? share(chanceOf(spread, least), spread.whole) : 0
  const importance = (item: number, least: number): number =>
    chance(result.succeeds.get(item), least) - chance(result.fails.get(item), least)
  const error = standardError(result.spread, ground.simulation.table.per)
  return { ...figures(ground, result.spread, target, importance), method: { kind: 'sampled', trials, seed, error } }
}

function figures(
  ground: RiskGround,
  spread: Spread,
  target: number | undefined,
  importance: (item: number, least: number) => number,
): Omit<RiskResult, 'method'> {
  const { per } = ground.simulation.table
  const at = (tenths: bigint): Ratio => ({ units: quantile(spread, tenths), per })
  const shared = {
    expected: { units: meanUnits(spread), per: spread.whole * BigInt(per) },
    p10: at(1n),
    p50: at(5n),
    p90: at(9n),
  }
  if (target === undefined) return { ...shared, items: [] }
  // target / 10,000 in units over per; every pack's `per` is a multiple of 10,000.
  const least = target * (per / 10_000)
  const items = ground.simulation.items
    .flatMap(({ id }, item) => (canFail(ground, item) ? [{ id, importance: importance(item, least) }] : []))
    .sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
  return { ...shared, probability: share(chanceOf(spread, least), spread.whole), items }
}

/** part / whole to 15 decimals, from integers. */
function share(part: bigint, whole: bigint): number {
  return Number((part * 10n ** 15n) / whole) / 1e15
}

function standardError({ weights, whole }: Spread, per: number): number {
  let sum = 0
  let squares = 0
  for (const [units, count] of weights) {
    const index = units / per
    sum += index * Number(count)
    squares += index * index * Number(count)
  }
  const trials = Number(whole)
  const mean = sum / trials
  return Math.sqrt(Math.max(0, squares / trials - mean * mean) / trials)
}
