// The worst that an element carries: what is known of some elements (services, say), handed on to everything they need,
// directly or not; of several the lowest wins, for a chain is as good as its weakest part.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { dependence } from './dependence.ts'

/** The lowest rank among an element's own and those of all that needs it; others are left out. O(elements + relations). */
export function lowestCarried(blueprint: Blueprint, ranks: ReadonlyMap<Id, number>): ReadonlyMap<Id, number> {
  const { needs } = dependence(blueprint)
  const byRank = new Map<number, Id[]>()
  for (const [id, rank] of ranks) {
    const list = byRank.get(rank)
    if (list) list.push(id)
    else byRank.set(rank, [id])
  }
  const lowest = new Map<Id, number>()
  // Lowest first: whoever is reached for the first time is reached by the lowest.
  for (const rank of [...byRank.keys()].sort((a, b) => a - b)) {
    const open = byRank.get(rank) ?? []
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (lowest.has(id)) continue
      lowest.set(id, rank)
      for (const { element } of needs.get(id) ?? []) if (!lowest.has(element)) open.push(element)
    }
  }
  return lowest
}
