// What each item is worth by itself and what its absence costs (semantics §7), over all items of the roadmap.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Ratio } from '../scoring/score.ts'
import { indexOfLevels } from '../scoring/scoreLevels.ts'
import { compileSimulation } from './compileSimulation.ts'
import { setEvaluator } from './levelsOfSet.ts'
import type { ItemWorth } from './result.ts'

/** Alone and loss-if-dropped of every item, exact; dates and terms are ignored and an unknown base counts as the lowest level. */
export function aloneAndLoss(blueprint: Blueprint): { readonly [item: Id]: ItemWorth } {
  const simulation = compileSimulation(blueprint)
  const { items, table } = simulation
  const evaluate = setEvaluator(simulation, blueprint.plan.packGates)
  const units = (members: Uint8Array): number => indexOfLevels(table, evaluate(members)).units
  const gain = (from: number, to: number): Ratio => ({ units: to - from, per: table.per })
  const members = new Uint8Array(items.length)
  const none = units(members)
  const alone = items.map((_, at) => {
    members[at] = 1
    const value = units(members)
    members[at] = 0
    return gain(none, value)
  })
  members.fill(1)
  const all = units(members)
  const worth = items.map((item, at): [Id, ItemWorth] => {
    members[at] = 0
    const value = units(members)
    members[at] = 1
    return [item.id, { alone: alone[at] as Ratio, loss: gain(value, all) }]
  })
  return Object.fromEntries(worth)
}
