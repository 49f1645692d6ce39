// What applying a scenario would do to the blueprint, and what of it stays an assumption. The preview and the command read
// the same list. Must not change anything.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import type { Scenario } from '../model/scenario.ts'
import { sortedIds } from '../model/sortedIds.ts'
import { yearsMoved } from './costEntries.ts'
import type { Overlay } from './delivery.ts'
import { overlayOf } from './overlayOf.ts'

export interface Months {
  readonly start: Month
  readonly finish: Month
}

export type ScenarioChange =
  /** A planned item is left out: it becomes a proposal. */
  | { readonly kind: 'propose'; readonly item: Id }
  /** A proposal is taken in: it becomes planned. */
  | { readonly kind: 'plan'; readonly item: Id }
  /** Its months; its costs go along by `years`. */
  | {
      readonly kind: 'move'
      readonly item: Id
      readonly before: Months
      readonly after: Months
      readonly years: number
    }
  /** Whether the instrument's own gates hold. */
  | { readonly kind: 'pack-gates'; readonly before: boolean; readonly after: boolean }

export type ScenarioStay =
  /** Left out by the scenario, but its work has begun: it is not taken away. */
  | { readonly kind: 'begun'; readonly item: Id }
  /** Left out or moved by the scenario, but done. */
  | { readonly kind: 'done'; readonly item: Id }
  /** Shocks, or limits of money and hands, that the scenario states: they bind no plan. */
  | { readonly kind: 'shocks' | 'limits' }

export interface ScenarioChanges {
  readonly changes: readonly ScenarioChange[]
  readonly stays: readonly ScenarioStay[]
}

/** What applying the scenario changes, by item, and what it leaves as it is. What equals the blueprint is in neither. */
export function scenarioChanges(blueprint: Blueprint, scenario: Scenario): ScenarioChanges {
  const { included = {}, moves = {}, shocks = {}, packGates } = overlayOf(scenario)
  const changes: ScenarioChange[] = []
  const stays: ScenarioStay[] = []
  for (const id of sortedIds(blueprint.roadmap)) {
    const item = blueprint.roadmap[id]
    if (!item) continue
    const after = moves[id]
    const moved = after && (after.start !== item.start || after.finish !== item.finish)
    if (item.status === 'done') {
      if (included[id] === false || moved) stays.push({ kind: 'done', item: id })
      continue
    }
    if (item.status === 'in-progress' && included[id] === false) stays.push({ kind: 'begun', item: id })
    if (item.status === 'planned' && included[id] === false && !item.proposed)
      changes.push({ kind: 'propose', item: id })
    if (item.status === 'planned' && included[id] === true && item.proposed) changes.push({ kind: 'plan', item: id })
    if (!moved) continue
    const { start, finish } = item
    changes.push({ kind: 'move', item: id, before: { start, finish }, after, years: yearsMoved(item, { moves }) })
  }
  const before = blueprint.plan.packGates
  if (packGates !== undefined && packGates !== before) changes.push({ kind: 'pack-gates', before, after: packGates })
  if (Object.keys(shocks).length > 0) stays.push({ kind: 'shocks' })
  if (hasLimits(scenario)) stays.push({ kind: 'limits' })
  return { changes, stays }
}

function hasLimits({ budget, budgets, capacity }: Scenario): boolean {
  return budget !== undefined || Object.keys(budgets).length > 0 || Object.keys(capacity).length > 0
}

/** The changes as an overlay: under it the blueprint counts as it will once they are applied. */
export function overlayOfChanges(changes: readonly ScenarioChange[]): Overlay {
  const included: Record<Id, boolean> = {}
  const moves: Record<Id, Months> = {}
  let packGates: boolean | undefined
  for (const change of changes) {
    if (change.kind === 'pack-gates') packGates = change.after
    else if (change.kind === 'move') moves[change.item] = change.after
    else included[change.item] = change.kind === 'plan'
  }
  return { included, moves, ...(packGates !== undefined && { packGates }) }
}
