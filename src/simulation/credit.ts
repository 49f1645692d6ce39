// Who earns what of the roadmap's gain (semantics §7): Shapley values per item and per agency beside alone and loss if
// dropped. Exact while at most 16 items meet in one indicator; beyond that sampled, with the error said.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { addRatios, subtractRatios, ZERO } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { aloneAndLoss } from './aloneAndLoss.ts'
import { compileSimulation } from './compileSimulation.ts'
import { countedBlueprint } from './countedBlueprint.ts'
import { type JointGain, jointGain } from './jointGain.ts'
import { indexOfSet, setEvaluator } from './levelsOfSet.ts'
import { partGame } from './partGame.ts'
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
  /** What it brings with those it meets in an indicator, where it brings nothing alone but has a share. */
  readonly joint?: JointGain
}

export interface Credit {
  /** Index with every item less the index with none: the sum of all shares, exactly. */
  readonly gain: Ratio
  readonly items: { readonly [item: Id]: ItemCredit }
  /** Sum over the items an agency owns; `''` holds the items nobody owns. */
  readonly agencies: { readonly [agency: Id]: Ratio }
}

export interface CreditQuestion {
  /** Only what is delivered by the end of this month; absent = the whole plan. */
  readonly month?: Month
  readonly overlay?: Overlay
  readonly seed?: number
  /** Random orders where sampling is needed. */
  readonly orders?: number
}

interface Sampling {
  readonly seed: number
  readonly orders: number
}

/**
 * The credit of the items that count in the planned view; within the month asked for, dates and terms are ignored, and an
 * unknown base counts as the lowest level. `progress` hears of the parts done.
 */
export function creditOf(
  whole: Blueprint,
  { month, overlay, seed = 1, orders = 2000 }: CreditQuestion = {},
  progress: (done: number, of: number) => void = () => undefined,
): Credit {
  const blueprint = countedBlueprint(whole, month, overlay)
  const options: Sampling = { seed, orders }
  const simulation = compileSimulation(blueprint)
  const { packGates } = blueprint.plan
  const shapley = simulation.items.map((): Ratio => ZERO)
  const variance = new Float64Array(simulation.items.length)
  const parts = partsOf(simulation, packGates)
  for (const [nth, part] of parts.entries()) {
    progress(nth, parts.length)
    const { shares, errors } = sharesOf(simulation, packGates, part, options)
    part.players.forEach((item, at) => {
      shapley[item] = addRatios(shapley[item] as Ratio, shares[at] as Ratio)
      variance[item] = (variance[item] as number) + (errors[at] ?? 0) ** 2
    })
  }
  const worth = aloneAndLoss(blueprint)
  const evaluate = setEvaluator(simulation, packGates)
  const items = simulation.items.map(({ id }, at): [Id, ItemCredit] => {
    const error = Math.sqrt(variance[at] as number)
    const own = worth[id] as ItemWorth
    const share = shapley[at] as Ratio
    const joint = own.alone.units === 0 && share.units > 0 && jointGain(simulation, evaluate, parts, at)
    return [id, { ...own, shapley: share, ...(error > 0 && { error }), ...(joint && { joint }) }]
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
  options: Sampling,
): { readonly shares: readonly Ratio[]; readonly errors: readonly number[] } {
  const { per } = simulation.table
  const count = part.players.length
  if (count <= MOST_EXACT) {
    return { shares: shapleyValues(count, per, partValue(simulation, packGates, part)), errors: [] }
  }
  return sampledShapley(count, per, partGame(simulation, packGates, part), options)
}
