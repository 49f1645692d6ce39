// What hangs on each element, counted once for the whole catalogue and kept while what it was counted from is the same.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { entriesOf, rowsOf } from '../model/table.ts'

type Counts = ReadonlyMap<Id, number>

export interface CatalogueFacts {
  /** Relations that start or end at an element. */
  readonly relations: Counts
  /** Roadmap items that introduce, change, retire or replace it, or replace another by it. */
  readonly items: Counts
  /** Views it stands in. */
  readonly views: Counts
  /** Services that an application supports. */
  readonly supported: ReadonlySet<Id>
}

const relationCache = new WeakMap<object, Pick<CatalogueFacts, 'relations' | 'supported'>>()
const itemCache = new WeakMap<object, Counts>()
const viewCache = new WeakMap<object, Counts>()

/** The counts of a finished blueprint; an element that is not named counts 0. Linear, and again only what changed. */
export function catalogueFacts(blueprint: Blueprint): CatalogueFacts {
  return {
    ...kept(relationCache, blueprint.relations, () => relationFacts(blueprint)),
    items: kept(itemCache, blueprint.roadmap, () => itemCounts(blueprint)),
    views: kept(viewCache, blueprint.views, () => viewCounts(blueprint)),
  }
}

function kept<T>(cache: WeakMap<object, T>, source: object, make: () => T): T {
  const known = cache.get(source)
  if (known !== undefined) return known
  const made = make()
  cache.set(source, made)
  return made
}

function add(counts: Map<Id, number>, id: Id): void {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}

function relationFacts(blueprint: Blueprint): Pick<CatalogueFacts, 'relations' | 'supported'> {
  const relations = new Map<Id, number>()
  for (const { source, target } of rowsOf(blueprint.relations)) {
    add(relations, source)
    if (target !== source) add(relations, target)
  }
  const supported = new Set<Id>()
  for (const [id, incoming] of relationIndex(blueprint).incoming) {
    if (incoming.some(({ kind }) => kind === 'mendukung-layanan')) supported.add(id)
  }
  return { relations, supported }
}

function itemCounts(blueprint: Blueprint): Counts {
  const counts = new Map<Id, number>()
  for (const item of Object.values(blueprint.roadmap)) {
    const named = new Set<Id>()
    for (const { element, by } of Object.values(item.changes)) {
      named.add(element)
      if (by !== undefined) named.add(by)
    }
    for (const id of named) add(counts, id)
  }
  return counts
}

function viewCounts(blueprint: Blueprint): Counts {
  const counts = new Map<Id, number>()
  for (const view of Object.values(blueprint.views)) for (const [id] of entriesOf(view.placements)) add(counts, id)
  return counts
}
