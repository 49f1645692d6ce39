// Assumptions put in their plainest words, which items are left out and which months they have, so that whoever computes
// deliveries need not know of proposals or shocks.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { addMonths } from '../model/month.ts'
import type { Overlay } from './delivery.ts'
import { shockStrikes } from './shockStrikes.ts'

/**
 * The same assumptions without shocks: a proposed item is left out unless taken in, a budget cut for certain leaves out
 * what it strikes, a lateness for certain moves it (several add up). Settling twice changes nothing.
 */
export function settledOverlay(blueprint: Blueprint, overlay: Overlay = {}): Overlay {
  const proposed = Object.values(blueprint.roadmap).filter((item) => item.proposed && item.status === 'planned')
  const certain = Object.entries(overlay.shocks ?? {}).flatMap(([id, strikes]) =>
    strikes && blueprint.shocks[id] ? [blueprint.shocks[id]] : [],
  )
  if (proposed.length === 0 && certain.length === 0 && !overlay.shocks) return overlay
  const { shocks: _, ...rest } = overlay
  const included: Record<Id, boolean> = { ...overlay.included }
  const moves: Record<Id, { readonly start: string; readonly finish: string }> = { ...overlay.moves }
  for (const { id } of proposed) included[id] ??= false
  for (const shock of certain) {
    for (const id of shockStrikes(blueprint, shock)) {
      if (shock.kind === 'budget-cut') included[id] = false
      else {
        const months = moves[id] ?? blueprint.roadmap[id]
        if (months) moves[id] = { start: months.start, finish: addMonths(months.finish, shock.months) }
      }
    }
  }
  return { ...rest, included, moves }
}
