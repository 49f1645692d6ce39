// What an item brings together with those it works with: "sendiri 0 · bersama 0,148".
import type { Id } from '../model/blueprint.ts'
import { subtractRatios } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import { indexOfLevels } from '../scoring/scoreLevels.ts'
import type { SetEvaluator } from './levelsOfSet.ts'
import type { Part } from './parts.ts'
import type { Simulation } from './simulation.ts'

export interface JointGain {
  /** The other items, sorted by id. */
  readonly with: readonly Id[]
  /** Index with all of them and the item, less the index with none. */
  readonly gain: Ratio
}

/** The gain of an item together with every item that meets it in an indicator (what those wait for included). */
export function jointGain(
  { items, table }: Simulation,
  evaluate: SetEvaluator,
  parts: readonly Part[],
  item: number,
): JointGain {
  const members = new Uint8Array(items.length)
  const none = indexOfLevels(table, evaluate(members))
  for (const { players } of parts) if (players.includes(item)) for (const player of players) members[player] = 1
  const gain = subtractRatios(indexOfLevels(table, evaluate(members)), none)
  return { with: items.flatMap(({ id }, at) => (members[at] === 1 && at !== item ? [id] : [])), gain }
}
