// What is uncertain at once: roadmap items and the shocks that would strike several of them. Both succeed or fail with known
// chances, so that exact sums and trials treat them alike. Must not add up chances.
import type { Blueprint } from '../model/blueprint.ts'
import type { Shock } from '../model/scenario.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { shockStrikes } from '../roadmap/shockStrikes.ts'
import { acceptanceDefaults } from '../scoring/acceptanceDefault.ts'
import { deliveredItems } from './deliveredItems.ts'
import { type ItemOutcomes, itemOutcomes } from './itemOutcomes.ts'
import { NEVER, type Simulation } from './simulation.ts'

/** A shock that may strike or not, with the items it strikes by position. */
export interface OpenShock {
  readonly shock: Shock
  readonly strikes: readonly number[]
}

export interface UncertainThings {
  readonly shocks: readonly OpenShock[]
  /**
   * Outcomes of each thing: the items by position, then the open shocks. The month of a shock's outcome is NEVER where it
   * strikes and 0 where it does not: as with items, NEVER is the bad end and comes first.
   */
  readonly outcomes: readonly ItemOutcomes[]
}

/** Items and shocks under an overlay; shocks that surely strike, or surely not, are settled in the months of the items. */
export function uncertainThings(blueprint: Blueprint, simulation: Simulation, overlay: Overlay = {}): UncertainThings {
  const shocks = Object.values(blueprint.shocks).sort((a, b) => (a.id < b.id ? -1 : 1))
  const settled: Record<string, boolean> = { ...overlay.shocks }
  for (const { id, chance } of shocks) if (chance >= 1000) settled[id] ??= true
  const planned = deliveredItems(blueprint, simulation, 'planned', { ...overlay, shocks: settled })
  const open = shocks
    .filter(({ id, chance }) => settled[id] === undefined && chance > 0)
    .map((shock) => ({
      shock,
      strikes: shockStrikes(blueprint, shock).flatMap((id) => simulation.itemPositions.get(id) ?? []),
    }))
  const usual = acceptanceDefaults(blueprint)
  const items = simulation.items.map((item, at) => itemOutcomes(item, planned[at] as number, usual(item)?.chance))
  return { shocks: open, outcomes: [...items, ...open.map(({ shock }) => shockOutcomes(shock))] }
}

const shockOutcomes = ({ chance }: Shock): ItemOutcomes => ({
  outcomes: [
    { month: NEVER, weight: BigInt(chance) },
    { month: 0, weight: BigInt(1000 - chance) },
  ],
  per: 1000n,
})
