// The chance of acceptance an item has where none is stated: its agency's own history in the domain of its effects
// (semantics §6, "7 dari 9"). Must not judge a chance that is stated.

import type { Blueprint, RoadmapItem } from '../model/blueprint.ts'
import { instrumentOf } from '../model/instruments.ts'
import { type Accepted, acceptanceChance, acceptedHistory, partOf } from './acceptance.ts'
import { compareRatios } from './ratio.ts'
import type { Ratio } from './score.ts'

export interface AcceptanceDefault extends Accepted {
  /** The domain of the plan's instrument the history is of (an aspect where it knows no domains). */
  readonly part: string
  /** Smoothed by Beta(1,1). */
  readonly chance: Ratio
}

/**
 * The default of an item, or undefined without an owner, without effects on the plan's instrument, or where the owner has
 * claimed nothing yet in any of their domains. Where effects fall into several domains the lowest chance holds: evidence
 * has to pass in each. Histories are worked out once per agency and domain.
 */
export function acceptanceDefaults(blueprint: Blueprint): (item: RoadmapItem) => AcceptanceDefault | undefined {
  const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
  const known = new Map<string, Accepted>()
  return ({ owner, effects }) => {
    if (!instrument || owner === undefined) return undefined
    const historyOf = (part: string): Accepted => {
      const key = `${owner} ${part}`
      const history = known.get(key) ?? acceptedHistory(blueprint, instrument, { agency: owner, domain: part })
      known.set(key, history)
      return history
    }
    const parts = new Set(
      Object.values(effects).flatMap((effect) =>
        effect.instrument === instrument.id ? (partOf(instrument, effect.indicator) ?? []) : [],
      ),
    )
    return [...parts]
      .sort()
      .map((part) => ({ part, ...historyOf(part), chance: acceptanceChance(historyOf(part)) }))
      .filter(({ claimed }) => claimed > 0)
      .sort((a, b) => compareRatios(a.chance, b.chance))[0]
  }
}
