// In whose hands the weight of an instrument lies: what an agency answers for alone, what only together with others, what it
// supports, and what nobody answers for. Weights are integers and sum to the instrument's 10,000.

import type { Blueprint, Id, IndicatorId, Responsibility } from '../model/blueprint.ts'
import { ownerBasis } from '../model/defaultResponsibility.ts'
import type { Instrument } from '../model/instrument.ts'
import { byId } from '../model/sortedIds.ts'

/** Weights in 1/100 % of the index. */
export interface AgencyShare {
  readonly agency: Id
  /** Weight of the indicators it owns without any supporter. */
  readonly alone: number
  /** Weight of the indicators it owns with supporters. */
  readonly together: number
  /** Weight of the indicators others own and it supports; counted a second time there. */
  readonly supporting: number
  /** How many indicators it owns, and how many it supports. */
  readonly owns: number
  readonly supports: number
}

export interface Ownership {
  /** Largest weight owned first; every agency of the blueprint, those without a share last. */
  readonly shares: readonly AgencyShare[]
  /** Indicators nobody answers for, in the order of the pack, and their weight. */
  readonly ownerless: readonly IndicatorId[]
  readonly ownerlessWeight: number
  /** Indicators whose usual owner the sources disagree on. */
  readonly contested: readonly IndicatorId[]
}

/** Who holds what. `alone` and `together` of all shares and `ownerlessWeight` sum to the weight of the instrument. */
export function ownership(blueprint: Blueprint, instrument: Instrument): Ownership {
  const owners = blueprint.responsibilities[instrument.id] ?? {}
  const ids = [...new Set([...Object.keys(blueprint.agencies), ...namedAgencies(Object.values(owners))])].sort(byId)
  const shares = new Map(ids.map((agency) => [agency, emptyShare(agency)]))
  const ownerless: IndicatorId[] = []
  let ownerlessWeight = 0
  for (const { id, weight } of instrument.indicators) {
    const { owner, support = {} } = owners[id] ?? {}
    const supporters = Object.keys(support).filter((agency) => agency !== owner)
    for (const agency of supporters) add(shares, agency, { supporting: weight, supports: 1 })
    if (owner === undefined) {
      ownerless.push(id)
      ownerlessWeight += weight
    } else add(shares, owner, { [supporters.length === 0 ? 'alone' : 'together']: weight, owns: 1 })
  }
  return {
    shares: [...shares.values()].sort(largestFirst),
    ownerless,
    ownerlessWeight,
    contested: instrument.indicators
      .filter(({ id }) => ownerBasis(instrument, id)?.confidence === 'contested')
      .map(({ id }) => id),
  }
}

type Writable = { -readonly [K in keyof AgencyShare]: AgencyShare[K] }

function emptyShare(agency: Id): Writable {
  return { agency, alone: 0, together: 0, supporting: 0, owns: 0, supports: 0 }
}

function add(shares: ReadonlyMap<Id, Writable>, agency: Id, more: Partial<Omit<AgencyShare, 'agency'>>): void {
  const share = shares.get(agency)
  if (!share) return
  for (const [key, value] of Object.entries(more) as [keyof Omit<AgencyShare, 'agency'>, number][]) share[key] += value
}

function namedAgencies(responsibilities: readonly Responsibility[]): Id[] {
  return responsibilities.flatMap(({ owner, support }) => [
    ...(owner === undefined ? [] : [owner]),
    ...Object.keys(support),
  ])
}

function largestFirst(a: AgencyShare, b: AgencyShare): number {
  return b.alone + b.together - (a.alone + a.together) || b.supporting - a.supporting
}
