// What several rules ask about a blueprint, worked out once.
import type { Blueprint, Effect, RoadmapItem, Waiver } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { instrumentOf } from '../model/instruments.ts'
import type { RelationIndex } from '../model/relationIndex.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { sortedThings } from '../model/sortedIds.ts'
import type { Sensitivity } from './duplicates/namesAlike.ts'

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
  /** How closely names must agree to be held for one. */
  readonly sensitivity: Sensitivity
  /** Accepted findings that no finding answers to any more; known once every other rule has run. */
  readonly idleWaivers: readonly Waiver[]
}

/** The context of a blueprint. Linear. */
export function checkContext(blueprint: Blueprint, sensitivity: Sensitivity = 'normal'): CheckContext {
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
    sensitivity,
    idleWaivers: [],
  }
}
