// What the roadmap's index is worth under risk at a month (semantics §6): expectation, P10, P50, P90, the chance of a target,
// and which item or shock endangers it most. Exact where the parts allow it, else seeded trials with the error said.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import type { Ratio } from '../scoring/score.ts'
import { askPart, canFail, decisiveThings, wholeSpread } from './exactRisk.ts'
import { type RiskGround, riskGround } from './riskGround.ts'
import { sampleRisk } from './sampledRisk.ts'
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
  /** The same of every shock that may strike: P(target | it does not) − P(target | it does). */
  readonly shocks: readonly { readonly id: Id; readonly importance: number }[]
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

/** The risk at the end of a month; unknown base levels count as the lowest. `progress` hears how much of all is done. */
export function riskOf(
  blueprint: Blueprint,
  question: RiskQuestion,
  progress: (done: number, of: number) => void = () => undefined,
): RiskResult {
  const ground = riskGround(blueprint, question.month, question.overlay)
  const exact = !question.sample && ground.parts.every(({ ways }) => ways <= MOST_WAYS)
  return exact ? exactly(ground, question, progress) : byTrials(ground, question, progress)
}

function exactly(
  ground: RiskGround,
  { target }: RiskQuestion,
  progress: (done: number, of: number) => void,
): RiskResult {
  const of = ground.parts.reduce((sum, { ways }) => sum + ways, 0)
  let before = 0
  const parts = ground.parts.map((part) => {
    const asked = askPart(ground, part, (ways) => progress(before + ways, of))
    before += part.ways
    return asked
  })
  const decisive = (least: number): Importance[] =>
    parts.flatMap((part) => {
      const others = wholeSpread(
        ground,
        parts.filter((other) => other !== part),
      )
      return decisiveThings(ground, part, others, least).map(({ thing, succeeds, fails }) => ({
        thing,
        importance: share(succeeds.part, succeeds.whole) - share(fails.part, fails.whole),
      }))
    })
  return { ...figures(ground, wholeSpread(ground, parts), target, decisive), method: { kind: 'exact' } }
}

function byTrials(
  ground: RiskGround,
  { target, trials, seed }: RiskQuestion,
  progress: (done: number, of: number) => void,
): RiskResult {
  const { per } = ground.simulation.table
  const least = leastUnits(target ?? 0, per)
  const { spread, tallies } = sampleRisk(ground, { trials, seed, least }, (done) => progress(done, trials))
  const chance = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  const decisive = (): Importance[] =>
    tallies
      .filter(({ thing }) => canFail(ground, thing))
      .map(({ thing, failed, reachedFailed, reachedNot }) => ({
        thing,
        importance: chance(reachedNot, trials - failed) - chance(reachedFailed, failed),
      }))
  const error = standardError(spread, per)
  return { ...figures(ground, spread, target, decisive), method: { kind: 'sampled', trials, seed, error } }
}

interface Importance {
  readonly thing: number
  readonly importance: number
}

/** target / 10,000 in units over per; every pack's `per` is a multiple of 10,000. */
const leastUnits = (target: number, per: number): number => target * (per / 10_000)

function figures(
  ground: RiskGround,
  spread: Spread,
  target: number | undefined,
  decisive: (least: number) => readonly Importance[],
): Omit<RiskResult, 'method'> {
  const { table, items } = ground.simulation
  const { per } = table
  const at = (tenths: bigint): Ratio => ({ units: quantile(spread, tenths), per })
  const shared = {
    expected: { units: meanUnits(spread), per: spread.whole * BigInt(per) },
    p10: at(1n),
    p50: at(5n),
    p90: at(9n),
  }
  if (target === undefined) return { ...shared, items: [], shocks: [] }
  const least = leastUnits(target, per)
  const found = new Map(decisive(least).map(({ thing, importance }) => [thing, importance]))
  const sorted = (ids: readonly Id[], first: number) =>
    ids
      .flatMap((id, nth) => {
        const thing = first + nth
        return canFail(ground, thing) ? [{ id, importance: found.get(thing) ?? 0 }] : []
      })
      .sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))
  return {
    ...shared,
    probability: share(chanceOf(spread, least), spread.whole),
    items: sorted(
      items.map(({ id }) => id),
      0,
    ),
    shocks: sorted(
      ground.shocks.map(({ shock }) => shock.id),
      items.length,
    ),
  }
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
