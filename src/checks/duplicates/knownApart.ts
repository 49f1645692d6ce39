// Pairs of elements that the blueprint itself tells apart: one succeeds the other, is part of it, is its next version, or they
// never run at the same time.
import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { rowsOf } from '../../model/table.ts'

export interface KnownApart {
  /** Elements that are told apart from some other; all others are told apart from none. */
  has(element: Element): boolean
  tells(a: Element, b: Element): boolean
}

const LINKS: ReadonlySet<string> = new Set(['menggantikan', 'bagian-dari'])

const pairKey = (a: Id, b: Id): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** What a blueprint tells apart. Linear in relations and changes. */
export function knownApart(blueprint: Blueprint): KnownApart {
  const pairs = new Set<string>()
  const ends = new Set<Id>()
  const add = (a: Id, b: Id): void => {
    pairs.add(pairKey(a, b))
    ends.add(a).add(b)
  }
  for (const { kind, source, target } of rowsOf(blueprint.relations)) if (LINKS.has(kind)) add(source, target)
  for (const { changes } of Object.values(blueprint.roadmap)) {
    for (const { element, by } of Object.values(changes)) if (by !== undefined) add(element, by)
  }
  return {
    has: (element) =>
      ends.has(element.id) || element.end !== undefined || element.start !== undefined || isUpgrade(element),
    tells: (a, b) =>
      pairs.has(pairKey(a.id, b.id)) || follows(a, b) || follows(b, a) || upgrades(a, b) || upgrades(b, a),
  }
}

const follows = (before: Element, after: Element): boolean =>
  before.end !== undefined && after.start !== undefined && before.end <= after.start

/** What is to be of something that exists is entered as an element of its own (`status-to-be`). */
const isUpgrade = ({ state, attributes }: Element): boolean =>
  state === 'to-be' && attributes['status-to-be'] === 'upgrade'

const upgrades = (target: Element, present: Element): boolean => isUpgrade(target) && present.state === 'as-is'
