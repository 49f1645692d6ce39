// The spread of the index and of each item's importance by asking every way the outcomes can fall, part by part: parts share
// no uncertain item, so their spreads add up (semantics §6). Integers throughout.
import type { ItemOutcomes } from './itemOutcomes.ts'
import type { RiskGround, RiskPart } from './riskGround.ts'
import { NEVER } from './simulation.ts'
import { addSpreads, certainly, type Spread } from './spread.ts'

/** The spread of a part; `only` holds the outcome numbers an item may take (all by default). */
function partSpread(
  ground: RiskGround,
  part: RiskPart,
  only?: { readonly item: number; readonly succeeds: boolean },
): Spread {
  const drawn = ground.planned.slice()
  const delivered = new Int32Array(drawn.length)
  const weights = new Map<number, bigint>()
  let whole = 0n
  const ask = (nth: number, weight: bigint): void => {
    const item = part.items[nth]
    if (item === undefined) {
      ground.follow(drawn, delivered)
      const units = part.units(delivered)
      weights.set(units, (weights.get(units) ?? 0n) + weight)
      whole += weight
      return
    }
    const { outcomes } = ground.outcomes[item] as ItemOutcomes
    // Failure is the first outcome of an uncertain item that can fail.
    const failing = canFail(ground, item) ? 1 : 0
    const from = only?.item === item && only.succeeds ? failing : 0
    const to = only?.item === item && !only.succeeds ? failing : outcomes.length
    for (let o = from; o < to; o++) {
      const outcome = outcomes[o] as ItemOutcomes['outcomes'][number]
      drawn[item] = outcome.month
      ask(nth + 1, weight * outcome.weight)
    }
    drawn[item] = ground.planned[item] as number
  }
  ask(0, 1n)
  return { weights, whole }
}

/** Whether an item may fail altogether. */
export function canFail(ground: RiskGround, item: number): boolean {
  const { outcomes } = ground.outcomes[item] as ItemOutcomes
  return outcomes.length > 1 && (outcomes[0]?.month ?? 0) >= NEVER
}

/** The spread of each part, in the order of the parts. */
export function partSpreads(ground: RiskGround): readonly Spread[] {
  return ground.parts.map((part) => partSpread(ground, part))
}

/** The spread of the index from those of its parts. */
export function wholeSpread(ground: RiskGround, spreads: readonly Spread[]): Spread {
  return spreads.reduce(addSpreads, certainly(ground.rest))
}

/** The spread of the index if an item surely succeeds, and if it surely fails. */
export function conditionalSpreads(
  ground: RiskGround,
  spreads: readonly Spread[],
  item: number,
): { readonly succeeds: Spread; readonly fails: Spread } {
  const at = ground.parts.findIndex(({ items }) => items.includes(item))
  const part = ground.parts[at]
  const others = wholeSpread(
    ground,
    spreads.filter((_, other) => other !== at),
  )
  const given = (succeeds: boolean): Spread =>
    part ? addSpreads(others, partSpread(ground, part, { item, succeeds })) : others
  return { succeeds: given(true), fails: given(false) }
}
