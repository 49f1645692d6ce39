// The spread of the index by seeded trials, where the outcomes are too many to ask each. Every item draws from a stream of its
// own, so that scenarios are compared under the same luck (common random numbers); same seed, same digits, on every machine.
import type { ItemOutcomes } from './itemOutcomes.ts'
import type { RiskGround } from './riskGround.ts'
import { seededNumbers } from './seededNumbers.ts'
import { NEVER } from './simulation.ts'
import type { Spread } from './spread.ts'

export interface Trials {
  readonly spread: Spread
  /** By item position: how the index spread over the trials in which the item succeeded, and in which it failed. */
  readonly succeeds: ReadonlyMap<number, Spread>
  readonly fails: ReadonlyMap<number, Spread>
}

/** Draws so many trials; calls `progress` with the trials done now and then. */
export function sampleRisk(
  ground: RiskGround,
  { trials, seed }: { readonly trials: number; readonly seed: number },
  progress: (done: number) => void = () => undefined,
): Trials {
  const uncertain = ground.outcomes.flatMap(({ outcomes }, item) => (outcomes.length > 1 ? [item] : []))
  const draws = uncertain.map((item) => drawing(ground, item, seed))
  const drawn = ground.planned.slice()
  const delivered = new Int32Array(drawn.length)
  const all = new Map<number, number>()
  const good = uncertain.map(() => new Map<number, number>())
  const bad = uncertain.map(() => new Map<number, number>())
  const count = (map: Map<number, number>, units: number) => map.set(units, (map.get(units) ?? 0) + 1)
  for (let trial = 0; trial < trials; trial++) {
    if (trial % 4096 === 0) progress(trial)
    uncertain.forEach((item, nth) => {
      drawn[item] = (draws[nth] as () => number)()
    })
    ground.follow(drawn, delivered)
    let units = ground.rest
    for (const part of ground.parts) units += part.units(delivered)
    count(all, units)
    uncertain.forEach((item, nth) => {
      count(((drawn[item] as number) < NEVER ? good : bad)[nth] as Map<number, number>, units)
    })
  }
  const spreads = (maps: readonly Map<number, number>[]) =>
    new Map(uncertain.map((item, nth) => [item, spreadOf(maps[nth] as Map<number, number>)]))
  return { spread: spreadOf(all), succeeds: spreads(good), fails: spreads(bad) }
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

/** Draws delivery months of an item; its stream hangs on seed and id only. */
function drawing({ simulation, outcomes }: RiskGround, item: number, seed: number): () => number {
  const { outcomes: ways, per } = outcomes[item] as ItemOutcomes
  const next = seededNumbers(seed ^ hashOf(simulation.items[item]?.id ?? ''))
  // 2^32 steps of chance: finer than any stated per mille, at most 1e-9 off.
  const steps = 0x1_0000_0000n
  let sum = 0n
  const limits = ways.map(({ weight, month }) => {
    sum += weight
    return { below: Number((sum * steps) / per), month }
  })
  return () => {
    const at = next(0x1_0000_0000)
    return (limits.find(({ below }) => at < below) ?? limits[limits.length - 1])?.month ?? NEVER
  }
}

/** A 32-bit hash of a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
