// What several rules ask about a blueprint, worked out once.
import type { Blueprint, Effect, RoadmapItem } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { instrumentOf } from '../model/instruments.ts'
import type { RelationIndex } from '../model/relationIndex.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { sortedThings } from '../model/sortedIds.ts'

/** An effect and the item it belongs to. */
export interface OwnedEffect {
  readonly item: RoadmapItem
  readonly effect: Effect
}

export interface CheckContext {
  readonly relations: RelationIndex
  /** Roadmap items by id order. */
  readonly items: readonly RoadmapItem[]
  /** The plan's instrument, when the program knows it. */
  readonly instrument: Instrument | undefined
  /** Effects on the plan's instrument by indicator, in the order of items and effects. */
  readonly effects: ReadonlyMap<string, readonly OwnedEffect[]>
}

/** The context of a blueprint. Linear. */
export function checkContext(blueprint: Blueprint): CheckContext {
  const items = sortedThings(blueprint.roadmap)
  const effects = new Map<string, OwnedEffect[]>()
  for (const item of items) {
    for (const effect of sortedThings(item.effects)) {
      if (effect.instrument !== blueprint.plan.instrument) continue
      const list = effects.get(effect.indicator)
      if (list) list.push({ item, effect })
      else effects.set(effect.indicator, [{ item, effect }])
    }
  }
  return {
    relations: relationIndex(blueprint),
    items,
    instrument: instrumentOf(blueprint, blueprint.plan.instrument),
    effects,
  }
}
