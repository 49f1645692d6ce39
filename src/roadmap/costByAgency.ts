// What each agency's counted items cost per year, under the assumptions of an overlay.
import type { Blueprint, Id, Rupiah, Year } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'
import { costEntries } from './costEntries.ts'
import type { Overlay } from './delivery.ts'

export interface AgencyCost {
  /** Owner of the items; null = items without an owner. */
  readonly agency: Id | null
  readonly years: { readonly [year: Year]: Rupiah }
  readonly total: Rupiah
}

/** Costs of the counted items by owner, the largest total first, ties by id; who pays nothing is left out. */
export function costByAgency(blueprint: Blueprint, overlay?: Overlay): readonly AgencyCost[] {
  const byOwner = new Map<Id | null, { years: Record<Year, Rupiah>; total: Rupiah }>()
  for (const { item, year, amount } of costEntries(blueprint, overlay)) {
    if (amount === 0) continue
    const owner = blueprint.roadmap[item]?.owner ?? null
    const cost = byOwner.get(owner) ?? { years: {}, total: 0 }
    cost.years[year] = (cost.years[year] ?? 0) + amount
    cost.total += amount
    byOwner.set(owner, cost)
  }
  return [...byOwner]
    .map(([agency, cost]) => ({ agency, ...cost }))
    .sort((a, b) => b.total - a.total || byId(a.agency ?? '', b.agency ?? ''))
}
