// A spread of index units with their chances as integers over one whole: exact sums, joins and quantiles.

export interface Spread {
  /** Chance (over `whole`) by index units; never zero. */
  readonly weights: ReadonlyMap<number, bigint>
  readonly whole: bigint
}

/** The spread of the sum of two independent spreads. */
export function addSpreads(a: Spread, b: Spread): Spread {
  const weights = new Map<number, bigint>()
  for (const [left, chance] of a.weights) {
    for (const [right, other] of b.weights) {
      const sum = left + right
      weights.set(sum, (weights.get(sum) ?? 0n) + chance * other)
    }
  }
  return { weights, whole: a.whole * b.whole }
}

/** A spread of one certain value. */
export const certainly = (units: number): Spread => ({ weights: new Map([[units, 1n]]), whole: 1n })

/** Σ units × chance, over `whole`. */
export function meanUnits({ weights }: Spread): bigint {
  let sum = 0n
  for (const [units, chance] of weights) sum += BigInt(units) * chance
  return sum
}

/** Chance (over `whole`) of `least` units or more; `least` may be a fraction. */
export function chanceOf({ weights }: Spread, least: number): bigint {
  let sum = 0n
  for (const [units, chance] of weights) if (units >= least) sum += chance
  return sum
}

/** The lowest units that are not passed with a chance of at least `tenths` tenths. */
export function quantile({ weights, whole }: Spread, tenths: bigint): number {
  let sum = 0n
  const rising = [...weights].sort(([a], [b]) => a - b)
  for (const [units, chance] of rising) {
    sum += chance
    if (sum * 10n >= tenths * whole) return units
  }
  return rising.at(-1)?.[0] ?? 0
}
