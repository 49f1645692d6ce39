// What may become of a roadmap item (semantics §6): not delivered or not accepted, on time, or late by some months, each with
// its chance. Chances are integers over a common denominator in lowest terms, so that exact sums stay short.
import type { RoadmapItem } from '../model/blueprint.ts'
import type { Ratio } from '../scoring/score.ts'
import { NEVER } from './simulation.ts'

export interface Outcome {
  /** Month number of the delivery, NEVER when there is none. */
  readonly month: number
  readonly weight: bigint
}

export interface ItemOutcomes {
  /** At least one; exactly one when nothing is uncertain. Failure, if any, comes first. */
  readonly outcomes: readonly Outcome[]
  /** Sum of the weights. */
  readonly per: bigint
}

/**
 * Outcomes of an item delivered at `month` when all goes well. A done item and one that is not delivered anyway are certain.
 * Delivery and acceptance both have to succeed; without a stated chance of acceptance `usual` holds (its agency's own
 * history), and what is neither stated nor usual is not in doubt.
 */
export function itemOutcomes({ status, risk = {} }: RoadmapItem, month: number, usual?: Ratio): ItemOutcomes {
  if (month >= NEVER || status === 'done') return certain(month)
  const accept = risk.accept !== undefined ? { units: risk.accept, per: 1000 } : (usual ?? { units: 1, per: 1 })
  const success = BigInt(risk.deliver ?? 1000) * BigInt(accept.units)
  const most = 1000n * BigInt(accept.per)
  const late = Object.entries(risk.delays ?? {}).map(([months, chance]) => [Number(months), BigInt(chance)] as const)
  const lateSum = late.reduce((sum, [, chance]) => sum + chance, 0n)
  // More than a whole is told by the checks; here the delays then share the whole among them.
  const whole = lateSum > 1000n ? lateSum : 1000n
  const byMonth = new Map<number, bigint>()
  const add = (at: number, weight: bigint) => byMonth.set(at, (byMonth.get(at) ?? 0n) + weight)
  add(NEVER, (most - success) * whole)
  add(month, success * (whole - lateSum))
  for (const [months, chance] of late) add(month + months, success * chance)
  const outcomes = [...byMonth].filter(([, weight]) => weight > 0n).sort(([a], [b]) => b - a)
  const common = outcomes.reduce((divisor, [, weight]) => gcd(divisor, weight), 0n)
  return {
    outcomes: outcomes.map(([at, weight]) => ({ month: at, weight: weight / common })),
    per: (most * whole) / common,
  }
}

const certain = (month: number): ItemOutcomes => ({ outcomes: [{ month, weight: 1n }], per: 1n })

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}
