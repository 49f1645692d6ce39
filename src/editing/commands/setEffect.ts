// Says what a roadmap item does for an indicator: adds an effect or puts it in the place of the one with its id.

import type { Effect, Id } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { effectRefusal } from '../effectRules.ts'
import { itemsRefusal } from '../existence.ts'
import { newIdRefusal } from '../fieldRules.ts'
import { otherEffects } from '../gateCycle.ts'
import { indicatorName, itemName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'
import { sameValue } from '../sameValue.ts'

export interface SetEffectArgs {
  readonly item: Id
  readonly effect: Effect
}

/**
 * Sets an effect: "Dampak “Audit internal” pada 29 Audit Infrastruktur: 2 ke 3". Refuses unknown indicators, rungs off
 * the ladder, helpers that are missing or the item itself, and gates that wait for themselves.
 */
export const setEffect: Command<SetEffectArgs> = {
  name: 'setEffect',
  label: ({ item, effect }, blueprint) => {
    const [name, indicator] = [itemName(blueprint, item), indicatorName(blueprint, effect.instrument, effect.indicator)]
    return {
      id: `Dampak ${name} pada ${indicator.id}: ${effect.from} ke ${effect.to}`,
      en: `Effect of ${name} on ${indicator.en}: ${effect.from} to ${effect.to}`,
    }
  },
  mergeKey: ({ item, effect }) => `setEffect:${item}:${effect.id}`,
  refuse: (blueprint, { item, effect }) =>
    firstRefusal(
      () => itemsRefusal(blueprint, [item]),
      () => newIdRefusal(effect.id, false),
      () => effectRefusal(blueprint, item, itemName(blueprint, item), effect, otherEffects(blueprint, item, effect.id)),
    ),
  apply: (draft, { item, effect }, blueprint) => {
    const effects = draft.roadmap[item]?.effects
    if (!effects || sameValue(blueprint.roadmap[item]?.effects[effect.id], effect)) return
    effects[effect.id] = effect
  },
}
