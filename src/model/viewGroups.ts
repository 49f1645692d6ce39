// Which elements of a drawing belong together: those of one agency, domain or kind, as the view asks. Computed, never
// stored; only which groups are collapsed is a fact of the view.

import type { Blueprint, Element, Id, View, ViewGrouping } from './blueprint.ts'
import { domainOfKind, kindOf, metamodel } from './metamodel.ts'
import { byId } from './sortedIds.ts'
import { entriesOf, getRow } from './table.ts'
import type { Words } from './words.ts'

export interface ViewGroup {
  /** Id of the agency, domain or kind; `NO_GROUP` for elements without one. */
  readonly id: Id
  readonly name: Words
  /** Sorted by id; never empty. */
  readonly members: readonly Id[]
}

/** The group of elements that have no owner, or one that is no longer there. */
export const NO_GROUP = 'tanpa-kelompok'

const NO_OWNER: Words = { id: 'Tanpa pemilik', en: 'Without an owner' }
const NO_KIND: Words = { id: 'Lainnya', en: 'Other' }

/** The group an element belongs to. */
export function groupOfElement(blueprint: Blueprint, by: ViewGrouping, element: Element): Id {
  switch (by) {
    case 'agency':
      return element.owner !== undefined && Object.hasOwn(blueprint.agencies, element.owner) ? element.owner : NO_GROUP
    case 'domain':
      return domainOfKind(element.kind)?.id ?? NO_GROUP
    case 'kind':
      return kindOf(element.kind)?.id ?? NO_GROUP
  }
}

/** What a group is called: an agency by its abbreviation, a domain or kind as the metamodel says. */
export function groupName(blueprint: Blueprint, by: ViewGrouping, group: Id): Words {
  switch (by) {
    case 'agency': {
      const short = blueprint.agencies[group]?.short
      return short === undefined ? NO_OWNER : { id: short, en: short }
    }
    case 'domain':
      return metamodel.domains.find((domain) => domain.id === group)?.name ?? NO_KIND
    case 'kind':
      return kindOf(group)?.shortName ?? NO_KIND
  }
}

/** Domains and kinds in the order of the metamodel, agencies by name, what belongs nowhere last. */
function inGroupOrder(by: ViewGrouping): (a: ViewGroup, b: ViewGroup) => number {
  const places = by === 'domain' ? metamodel.domains : by === 'kind' ? metamodel.kinds : []
  const place = new Map(places.map((each, at) => [each.id, at]))
  const last = (group: ViewGroup): number => (group.id === NO_GROUP ? 1 : 0)
  return (a, b) =>
    last(a) - last(b) ||
    (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0) ||
    byId(a.name.id.toLowerCase(), b.name.id.toLowerCase()) ||
    byId(a.id, b.id)
}

/** Some elements by group, in the order in which groups are listed. Ids without an element are left out. O(n log n). */
export function groupsOf(blueprint: Blueprint, by: ViewGrouping, ids: Iterable<Id>): readonly ViewGroup[] {
  const members = new Map<Id, Id[]>()
  for (const id of ids) {
    const element = getRow(blueprint.elements, id)
    if (!element) continue
    const group = groupOfElement(blueprint, by, element)
    const list = members.get(group)
    if (list) list.push(id)
    else members.set(group, [id])
  }
  return [...members]
    .map(([id, list]) => ({ id, name: groupName(blueprint, by, id), members: list.sort(byId) }))
    .sort(inGroupOrder(by))
}

type Known = { by: ViewGrouping; elements: object; agencies: object; groups: readonly ViewGroup[] }
const cache = new WeakMap<object, Known>()
const NONE: readonly ViewGroup[] = []

/** The groups of a view, none when it is not grouped; the same array while view, elements and agencies are the same. */
export function viewGroups(blueprint: Blueprint, view: View): readonly ViewGroup[] {
  const { groupBy, placements } = view
  if (groupBy === undefined) return NONE
  const { elements, agencies } = blueprint
  const known = cache.get(placements)
  if (known?.by === groupBy && known.elements === elements && known.agencies === agencies) return known.groups
  const ids = entriesOf(placements).map(([id]) => id)
  const groups = groupsOf(blueprint, groupBy, ids)
  cache.set(placements, { by: groupBy, elements, agencies, groups })
  return groups
}
