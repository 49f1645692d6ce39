// The spread of the index and what each uncertain thing means for a target, by asking every way the outcomes can fall, part by
// part: parts share no uncertain thing, so their spreads add up (semantics §6). Integers throughout.
import type { ItemOutcomes } from './itemOutcomes.ts'
import type { RiskGround, RiskPart } from './riskGround.ts'
import { NEVER } from './simulation.ts'
import { addSpreads, certainly, type Spread } from './spread.ts'

/** Every way the outcomes of a part can fall: its spread, and the units of each way in the order they were asked. */
export interface AskedPart {
  readonly part: RiskPart
  readonly spread: Spread
  readonly units: Int32Array
}

/** Asks every way of a part; `progress` hears of the ways asked. */
export function askPart(ground: RiskGround, part: RiskPart, progress: (ways: number) => void): AskedPart {
  const drawn = ground.best.slice()
  const weights = new Map<number, bigint>()
  const units = new Int32Array(part.ways)
  let whole = 0n
  let way = 0
  const ask = (nth: number, weight: bigint): void => {
    const thing = part.things[nth]
    if (thing === undefined) {
      const value = part.units(drawn)
      units[way++] = value
      weights.set(value, (weights.get(value) ?? 0n) + weight)
      whole += weight
      if (way % 4096 === 0) progress(way)
      return
    }
    for (const { month, weight: own } of (ground.outcomes[thing] as ItemOutcomes).outcomes) {
      drawn[thing] = month
      ask(nth + 1, weight * own)
    }
  }
  ask(0, 1n)
  return { part, spread: { weights, whole }, units }
}

/** Whether a thing may fail altogether (a shock: strike). */
export function canFail({ outcomes }: RiskGround, thing: number): boolean {
  const own = outcomes[thing]?.outcomes ?? []
  return own.length > 1 && (own[0]?.month ?? 0) >= NEVER
}

/** The spread of the index from those of its parts. */
export function wholeSpread({ rest }: RiskGround, parts: readonly AskedPart[]): Spread {
  return parts.reduce((sum, { spread }) => addSpreads(sum, spread), certainly(rest))
}

/** A chance as a fraction of integers. */
export interface Chance {
  readonly part: bigint
  readonly whole: bigint
}

/** For a thing of a part: the chance of the target when it surely succeeds, and when it surely fails. */
export interface Decisive {
  readonly thing: number
  readonly succeeds: Chance
  readonly fails: Chance
}

/**
 * The decisive things of one part for a target of `least` units, given the spread of all that is outside the part. Walks
 * the ways already asked once more; none is evaluated again.
 */
export function decisiveThings(ground: RiskGround, asked: AskedPart, others: Spread, least: number): Decisive[] {
  const { things } = asked.part
  const reach = tails(others)
  const failed = things.map(() => 0n)
  const total = things.map(() => 0n)
  let way = 0
  /** Weight with which the target is reached in all ways from here on, over the whole of the others. */
  const walk = (nth: number, before: bigint): bigint => {
    const thing = things[nth]
    if (thing === undefined) return reach(least - (asked.units[way++] as number))
    let sum = 0n
    for (const { month, weight } of (ground.outcomes[thing] as ItemOutcomes).outcomes) {
      const reached = weight * walk(nth + 1, before * weight)
      sum += reached
      if (month >= NEVER) failed[nth] = (failed[nth] as bigint) + before * reached
    }
    total[nth] = (total[nth] as bigint) + before * sum
    return sum
  }
  walk(0, 1n)
  return things.flatMap((thing, nth): Decisive[] => {
    if (!canFail(ground, thing)) return []
    const { outcomes, per } = ground.outcomes[thing] as ItemOutcomes
    const bad = outcomes[0]?.weight ?? 0n
    const rest = (asked.spread.whole / per) * others.whole
    return [
      {
        thing,
        fails: { part: failed[nth] as bigint, whole: rest * bad },
        succeeds: { part: (total[nth] as bigint) - (failed[nth] as bigint), whole: rest * (per - bad) },
      },
    ]
  })
}

/** The chance (over `whole`) of so many units or more, for any number of units; remembered. */
function tails({ weights }: Spread): (least: number) => bigint {
  const falling = [...weights].sort(([a], [b]) => b - a)
  const known = new Map<number, bigint>()
  return (least) => {
    const before = known.get(least)
    if (before !== undefined) return before
    let sum = 0n
    for (const [units, chance] of falling) {
      if (units < least) break
      sum += chance
    }
    known.set(least, sum)
    return sum
  }
}
