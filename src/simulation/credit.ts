// Who earns what of the roadmap's gain (semantics §7): Shapley values per item and per agency beside alone and loss if
// dropped. Exact while at most 16 items meet in one indicator; beyond that sampled, with the error said.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { addRatios, subtractRatios, ZERO } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { aloneAndLoss } from './aloneAndLoss.ts'
import { compileSimulation } from './compileSimulation.ts'
import { indexOfSet, setEvaluator } from './levelsOfSet.ts'
import { type Part, partsOf } from './parts.ts'
import { partValue } from './partValue.ts'
import type { ItemWorth } from './result.ts'
import { sampledShapley } from './sampledShapley.ts'
import { MOST_EXACT, shapleyValues } from './shapley.ts'
import type { Simulation } from './simulation.ts'

export interface ItemCredit extends ItemWorth {
  readonly shapley: Ratio
  /** Standard error in points of the index where the share was sampled; absent where it is exact. */
  readonly error?: number
}

export interface Credit {
  /** Index with every item less the index with none: the sum of all shares, exactly. */
  readonly gain: Ratio
  readonly items: { readonly [item: Id]: ItemCredit }
  /** Sum over the items an agency owns; `''` holds the items nobody owns. */
  readonly agencies: { readonly [agency: Id]: Ratio }
}

export interface CreditOptions {
  readonly seed: number
  /** Random orders where sampling is needed. */
  readonly orders: number
}

/** The credit of all items; dates and terms are ignored and an unknown base counts as the lowest level. */
export function creditOf(blueprint: Blueprint, options: CreditOptions = { seed: 1, orders: 2000 }): Credit {
  const simulation = compileSimulation(blueprint)
  const { packGates } = blueprint.plan
  const shapley = simulation.items.map((): Ratio => ZERO)
  const variance = new Float64Array(simulation.items.length)
  for (const part of partsOf(simulation, packGates)) {
    const { shares, errors } = sharesOf(simulation, packGates, part, options)
    part.players.forEach((item, nth) => {
      shapley[item] = addRatios(shapley[item] as Ratio, shares[nth] as Ratio)
      variance[item] = (variance[item] as number) + (errors[nth] ?? 0) ** 2
    })
  }
  const worth = aloneAndLoss(blueprint)
  const items = simulation.items.map(({ id }, at): [Id, ItemCredit] => {
    const error = Math.sqrt(variance[at] as number)
    return [id, { ...(worth[id] as ItemWorth), shapley: shapley[at] as Ratio, ...(error > 0 && { error }) }]
  })
  const agencies: Record<Id, Ratio> = {}
  simulation.items.forEach(({ owner = '' }, at) => {
    agencies[owner] = addRatios(agencies[owner] ?? ZERO, shapley[at] as Ratio)
  })
  const all = Object.keys(blueprint.roadmap)
  const gain = subtractRatios(indexOfSet(blueprint, all).min, indexOfSet(blueprint, []).min)
  return { gain, items: Object.fromEntries(items), agencies }
}

function sharesOf(
  simulation: Simulation,
  packGates: boolean,
  part: Part,
  options: CreditOptions,
): { readonly shares: readonly Ratio[]; readonly errors: readonly number[] } {
  const { per, weights } = simulation.table
  const count = part.players.length
  if (count <= MOST_EXACT) {
    return { shares: shapleyValues(count, per, partValue(simulation, packGates, part)), errors: [] }
  }
  const evaluate = setEvaluator({ ...simulation, order: part.order }, packGates)
  const all = new Uint8Array(simulation.items.length)
  return sampledShapley(
    count,
    per,
    (members) => {
      part.players.forEach((item, nth) => {
        all[item] = members[nth] as number
      })
      const levels = evaluate(all)
      return part.positions.reduce((sum, at) => sum + (weights[at] as number) * (levels[at] as number), 0)
    },
    options,
  )
}
