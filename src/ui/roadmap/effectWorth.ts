// What one effect of an item is worth: the index points of it alone, and the points lost if only it is dropped. Asks the
// simulation about the blueprint with the effect and without it; adds up nothing itself.

import type { Blueprint, Effect, Id } from '../../model/blueprint.ts'
import { subtractRatios } from '../../scoring/ratio.ts'
import { indexOfSet } from '../../simulation/levelsOfSet.ts'
import type { ItemWorth } from '../../simulation/result.ts'

/** The blueprint with exactly these effects on an item; everything else stays. */
function withEffects(blueprint: Blueprint, item: Id, effects: { readonly [id: string]: Effect }): Blueprint {
  const before = blueprint.roadmap[item]
  return before ? { ...blueprint, roadmap: { ...blueprint.roadmap, [item]: { ...before, effects } } } : blueprint
}

/**
 * Alone and loss-if-dropped of one effect (semantics §7), exact, dates ignored, unknown levels counted as the lowest.
 * The effect may be a draft: it is put in the place of the one with its id, or added.
 */
export function effectWorth(blueprint: Blueprint, item: Id, effect: Effect): ItemWorth {
  const others = Object.fromEntries(
    Object.entries(blueprint.roadmap[item]?.effects ?? {}).filter(([id]) => id !== effect.id),
  )
  const only = withEffects(blueprint, item, { [effect.id]: effect })
  const all = withEffects(blueprint, item, { ...others, [effect.id]: effect })
  const without = withEffects(blueprint, item, others)
  const items = Object.keys(blueprint.roadmap)
  const index = (from: Blueprint, set: readonly Id[]) => indexOfSet(from, set).min
  return {
    alone: subtractRatios(index(only, [item]), index(only, [])),
    loss: subtractRatios(index(all, items), index(without, items)),
  }
}
