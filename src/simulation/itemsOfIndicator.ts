// Which roadmap items work on an indicator, whatever their dates: for the lists beside it.
import type { Blueprint, Effect, IndicatorId, RoadmapItem } from '../model/blueprint.ts'
import { compileSimulation } from './compileSimulation.ts'

/** An item and its effects on the indicator asked for, by effect id. */
export interface IndicatorItem {
  readonly item: RoadmapItem
  readonly effects: readonly Effect[]
}

/** The items with an effect on an indicator of the plan's instrument, by item id; empty for an indicator it does not know. */
export function itemsOfIndicator(blueprint: Blueprint, indicator: IndicatorId): readonly IndicatorItem[] {
  const { table, effectStart, effects } = compileSimulation(blueprint)
  const at = table.positions.get(indicator)
  if (at === undefined) return []
  const found = new Map<RoadmapItem, Effect[]>()
  for (const { item, effect } of effects.slice(effectStart[at], effectStart[at + 1])) {
    found.set(item, [...(found.get(item) ?? []), effect])
  }
  return [...found].map(([item, own]) => ({ item, effects: own }))
}
