// What of a roadmap keeps its worth under another instrument: each item's promised rungs by how strongly their indicators
// map. Must not make an index of the other instrument: the levels there are for an assessment to say.
import type { Blueprint, Id, RoadmapItem } from '../model/blueprint.ts'
import type { Crosswalk, CrosswalkLink, LinkStrength } from '../model/crosswalk.ts'
import type { Instrument } from '../model/instrument.ts'
import { sortedThings } from '../model/sortedIds.ts'

export interface ItemCarryOver {
  readonly item: Id
  /** What the item promises on the old instrument, in 1/10,000 of its index, by how strongly the indicators map. */
  readonly units: Readonly<Record<LinkStrength, number>>
  readonly total: number
  /** The strongest with any units: does the item keep its worth wholly or in part. */
  readonly best: LinkStrength
  /** Links to the new instrument, one for each of its indicators, the strongest; in the order of the crosswalk. */
  readonly links: readonly CrosswalkLink[]
}

export interface CarryOver {
  /** Items with effects on the old instrument, by id. */
  readonly items: readonly ItemCarryOver[]
  readonly units: Readonly<Record<LinkStrength, number>>
  readonly total: number
  /** Every indicator of the new instrument with the items that speak of it. */
  readonly touched: ReadonlyMap<string, readonly { readonly item: Id; readonly strength: LinkStrength }[]>
}

const RANK: Readonly<Record<LinkStrength, number>> = { strong: 2, partial: 1, none: 0 }

/**
 * How the roadmap's effects on `from` carry over. An item's rungs count once each, with the weight of their indicator;
 * an indicator counts as its strongest link. Linear in effects and links.
 */
export function carryOver(blueprint: Blueprint, crosswalk: Crosswalk, from: Instrument, to: Instrument): CarryOver {
  const links = new Map<string, CrosswalkLink[]>()
  for (const link of crosswalk.links) links.set(link.from, [...(links.get(link.from) ?? []), link])
  const weights = new Map(from.indicators.map(({ id, weight }) => [id, weight]))
  const items = sortedThings(blueprint.roadmap).flatMap((item) => {
    const rungs = promisedBy(item, from)
    return rungs.size === 0 ? [] : [itemCarryOver(item.id, rungs, links, weights)]
  })
  const touched = new Map(to.indicators.map(({ id }) => [id, [] as { item: Id; strength: LinkStrength }[]]))
  for (const { item, links: own } of items) {
    for (const { to: indicator, strength } of own) touched.get(indicator ?? '')?.push({ item, strength })
  }
  const sum = (strength: LinkStrength): number => items.reduce((all, { units }) => all + units[strength], 0)
  const units = { strong: sum('strong'), partial: sum('partial'), none: sum('none') }
  return { items, units, total: units.strong + units.partial + units.none, touched }
}

/** How many rungs an item promises on each indicator of an instrument; rungs two effects promise count once. */
function promisedBy(item: RoadmapItem, { id, levels }: Instrument): ReadonlyMap<string, number> {
  const rungs = new Map<string, Set<number>>()
  for (const { instrument, indicator, from, to } of Object.values(item.effects)) {
    if (instrument !== id) continue
    const own = rungs.get(indicator) ?? new Set<number>()
    for (let rung = Math.max(from, levels.min) + 1; rung <= Math.min(to, levels.max); rung++) own.add(rung)
    if (own.size > 0) rungs.set(indicator, own)
  }
  return new Map([...rungs].map(([indicator, own]) => [indicator, own.size]))
}

function itemCarryOver(
  item: Id,
  rungs: ReadonlyMap<string, number>,
  links: ReadonlyMap<string, readonly CrosswalkLink[]>,
  weights: ReadonlyMap<string, number>,
): ItemCarryOver {
  const units: Record<LinkStrength, number> = { strong: 0, partial: 0, none: 0 }
  const strongest = new Map<string, CrosswalkLink>()
  for (const [indicator, count] of rungs) {
    const own = links.get(indicator) ?? []
    const best = own.reduce<LinkStrength>((top, { strength }) => (RANK[strength] > RANK[top] ? strength : top), 'none')
    units[best] += count * (weights.get(indicator) ?? 0)
    for (const link of own) {
      const known = link.to === undefined ? undefined : strongest.get(link.to)
      if (link.to !== undefined && (!known || RANK[link.strength] > RANK[known.strength])) strongest.set(link.to, link)
    }
  }
  return {
    item,
    units,
    total: units.strong + units.partial + units.none,
    best: units.strong > 0 ? 'strong' : units.partial > 0 ? 'partial' : 'none',
    links: [...strongest.values()],
  }
}
