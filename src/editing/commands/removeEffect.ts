// Takes an effect away from a roadmap item.

import type { Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { indicatorName, itemName } from '../nameOf.ts'

export interface RemoveEffectArgs {
  readonly item: Id
  /** Id of the effect. */
  readonly effect: Id
}

/** Removes an effect; one that is already gone changes nothing. */
export const removeEffect: Command<RemoveEffectArgs> = {
  name: 'removeEffect',
  label: ({ item, effect: id }, blueprint) => {
    const effect = blueprint.roadmap[item]?.effects[id]
    const name = itemName(blueprint, item)
    const indicator = indicatorName(blueprint, effect?.instrument ?? '', effect?.indicator ?? id)
    return { id: `Hapus dampak ${name} pada ${indicator.id}`, en: `Remove the effect of ${name} on ${indicator.en}` }
  },
  apply: (draft, { item, effect }) => {
    const effects = draft.roadmap[item]?.effects
    if (effects) delete effects[effect]
  },
}
