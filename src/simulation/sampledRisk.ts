// The spread of the index by seeded trials, where the outcomes are too many to ask each. Every item and every shock draws from
// a stream of its own, so that scenarios are compared under the same luck (common random numbers); same seed, same digits, on
// every machine.
import type { ItemOutcomes } from './itemOutcomes.ts'
import type { RiskGround } from './riskGround.ts'
import { seededStreams } from './seededNumbers.ts'
import { NEVER } from './simulation.ts'
import type { Spread } from './spread.ts'

/** How often a thing failed in the trials, and how often the target was reached with it failed and not. */
export interface Tally {
  readonly thing: number
  readonly failed: number
  readonly reachedFailed: number
  readonly reachedNot: number
}

export interface Trials {
  readonly spread: Spread
  /** One per uncertain thing. */
  readonly tallies: readonly Tally[]
}

/** Draws so many trials against a target of `least` units; calls `progress` with the trials done now and then. */
export function sampleRisk(
  ground: RiskGround,
  { trials, seed, least }: { readonly trials: number; readonly seed: number; readonly least: number },
  progress: (done: number) => void = () => undefined,
): Trials {
  const things = Int32Array.from(ground.parts.flatMap(({ things }) => things).sort((a, b) => a - b))
  const next = seededStreams([...things].map((thing) => streamSeed(ground, thing, seed)))
  const { below, months, start } = limitsOf([...things].map((thing) => ground.outcomes[thing] as ItemOutcomes))
  const drawn = ground.best.slice()
  const counts = new Map<number, number>()
  const failed = new Uint32Array(things.length)
  const reachedFailed = new Uint32Array(things.length)
  const failing = new Int32Array(things.length)
  let reached = 0
  for (let trial = 0; trial < trials; trial++) {
    if (trial % 4096 === 0) progress(trial)
    let bad = 0
    for (let nth = 0; nth < things.length; nth++) {
      const chance = next(nth)
      let way = start[nth] as number
      while (chance >= (below[way] as number)) way++
      const month = months[way] as number
      drawn[things[nth] as number] = month
      if (month >= NEVER) failing[bad++] = nth
    }
    const units = ground.rest + ground.moving(drawn)
    counts.set(units, (counts.get(units) ?? 0) + 1)
    const reaches = units >= least ? 1 : 0
    reached += reaches
    for (let nth = 0; nth < bad; nth++) {
      const thing = failing[nth] as number
      failed[thing] = (failed[thing] as number) + 1
      reachedFailed[thing] = (reachedFailed[thing] as number) + reaches
    }
  }
  const tallies = [...things].map((thing, nth): Tally => {
    const both = reachedFailed[nth] as number
    return { thing, failed: failed[nth] as number, reachedFailed: both, reachedNot: reached - both }
  })
  return { spread: spreadOf(counts), tallies }
}

function spreadOf(counts: ReadonlyMap<number, number>): Spread {
  let whole = 0n
  const weights = new Map<number, bigint>()
  for (const [units, count] of counts) {
    weights.set(units, BigInt(count))
    whole += BigInt(count)
  }
  return { weights, whole }
}

/** The outcomes of thing n: months[w] for numbers below below[w] and not below the one before, from w = start[n] on. */
function limitsOf(things: readonly ItemOutcomes[]) {
  // 2^32 steps of chance: finer than any stated per mille, at most 1e-9 off.
  const steps = 0x1_0000_0000n
  const below: number[] = []
  const months: number[] = []
  const start = things.map(({ outcomes, per }) => {
    const first = below.length
    let sum = 0n
    for (const { weight, month } of outcomes) {
      sum += weight
      below.push(Number((sum * steps) / per))
      months.push(month)
    }
    return first
  })
  return { below: Float64Array.from(below), months: Int32Array.from(months), start: Int32Array.from(start) }
}

/** The seed of a thing's own stream: it hangs on the seed and its id only. No id has a space, so no shock shares an item's. */
export function streamSeed({ simulation, shocks }: RiskGround, thing: number, seed: number): number {
  const { items } = simulation
  return seed ^ hashOf(items[thing]?.id ?? `shock ${shocks[thing - items.length]?.shock.id}`)
}

/** A 32-bit hash of a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
