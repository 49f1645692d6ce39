// Conflicts between lifetimes: what goes while something that has nothing else still needs it, and what goes before its
// successor comes. For the rule that tells of them and for screens that offer to end them.
import type { Blueprint, Element, Id, RoadmapItem } from '../model/blueprint.ts'
import { relationKindOf } from '../model/metamodel.ts'
import type { Month } from '../model/month.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { byId, sortedThings } from '../model/sortedIds.ts'
import { getRow, rowsOf } from '../model/table.ts'

interface Going {
  readonly element: Id
  /** First month without it. */
  readonly goes: Month
  /** Planned items that retire or replace it, by id; empty = only its own last month says so. */
  readonly items: readonly Id[]
}

export type LifecycleConflict =
  /** `dependent` stays until `until` (absent = for good) and has nothing else of this kind of relation. */
  | (Going & { readonly kind: 'outlived'; readonly dependent: Id; readonly relation: string; readonly until?: Month })
  /** Its successor comes only in `comes`, or never in the plan. */
  | (Going & { readonly kind: 'late-successor'; readonly by: Id; readonly comes?: Month })

const NEVER: Month = '9999-12'

/** Every conflict, by the month of going, element and other end. Proposed items count for nothing. Linear. */
export function lifecycleConflicts(blueprint: Blueprint): readonly LifecycleConflict[] {
  const lives = livesOf(blueprint)
  const last = ({ id, end }: Element): Month => earlier(end, lives.retired.get(id)?.month) ?? NEVER
  const going = (element: Element): Going => ({
    element: element.id,
    goes: last(element),
    items: lives.retired.get(element.id)?.items ?? [],
  })
  const conflicts: LifecycleConflict[] = []
  for (const { dependent, elements, relation } of needsOfGoing(blueprint, lives)) {
    const latest = elements.reduce((a, b) => (last(b) > last(a) || (last(b) === last(a) && b.id < a.id) ? b : a))
    const until = last(dependent)
    if (last(latest) >= until || lives.successors.has(latest.id)) continue
    const stays = until === NEVER ? {} : { until }
    conflicts.push({ ...going(latest), kind: 'outlived', dependent: dependent.id, relation, ...stays })
  }
  for (const [id, heirs] of lives.successors) {
    const element = getRow(blueprint.elements, id)
    if (!element || dependentsOf(blueprint, id).length === 0) continue
    const comings = heirs.map((by) => ({ by, comes: firstMonth(blueprint, by, lives.introduced) }))
    const [soonest] = comings.sort((a, b) => byId(a.comes ?? NEVER, b.comes ?? NEVER) || byId(a.by, b.by))
    if (!soonest || soonest.comes === '' || (soonest.comes ?? NEVER) <= last(element)) continue
    const { by, comes } = soonest
    conflicts.push({ ...going(element), kind: 'late-successor', by, ...(comes !== undefined && { comes }) })
  }
  return conflicts.sort(
    (a, b) =>
      byId(a.goes, b.goes) || byId(a.element, b.element) || byId(otherEnd(a), otherEnd(b)) || byId(a.kind, b.kind),
  )
}

const otherEnd = (conflict: LifecycleConflict): string =>
  conflict.kind === 'outlived' ? `${conflict.dependent} ${conflict.relation}` : conflict.by

interface Lives {
  /** When items end elements, and which do. */
  readonly retired: ReadonlyMap<Id, { readonly month: Month; readonly items: readonly Id[] }>
  /** When items bring elements. */
  readonly introduced: ReadonlyMap<Id, Month>
  readonly successors: ReadonlyMap<Id, readonly Id[]>
}

function livesOf(blueprint: Blueprint): Lives {
  const retired = new Map<Id, { month: Month; items: Id[] }>()
  const introduced = new Map<Id, Month>()
  const successors = new Map<Id, Id[]>()
  const bring = (id: Id, month: Month) => introduced.set(id, earlier(introduced.get(id), month) ?? month)
  for (const item of sortedThings(blueprint.roadmap)) {
    if (item.proposed && item.status === 'planned') continue
    const month = finishOf(item)
    for (const { kind, element, by } of sortedThings(item.changes)) {
      if (kind === 'introduce') bring(element, month)
      if (kind !== 'retire' && kind !== 'replace') continue
      const known = retired.get(element)
      if (!known) retired.set(element, { month, items: [item.id] })
      else {
        known.month = month < known.month ? month : known.month
        if (!known.items.includes(item.id)) known.items.push(item.id)
      }
      if (kind === 'retire' || by === undefined) continue
      bring(by, month)
      const heirs = successors.get(element)
      if (!heirs) successors.set(element, [by])
      else if (!heirs.includes(by)) heirs.push(by)
    }
  }
  return { retired, introduced, successors }
}

const finishOf = ({ actualFinish, finish }: RoadmapItem): Month => actualFinish ?? finish

/** Its first month, '' when it has always been there, undefined when nothing brings it. */
function firstMonth(blueprint: Blueprint, id: Id, introduced: ReadonlyMap<Id, Month>): Month | '' | undefined {
  const element = getRow(blueprint.elements, id)
  const month = earlier(element?.start, introduced.get(id))
  if (month !== undefined) return month
  return element?.state === 'as-is' ? '' : undefined
}

function earlier(a: Month | undefined, b: Month | undefined): Month | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}

interface Dependence {
  readonly dependent: Element
  readonly relation: string
}

/** What needs an element, and by which kind of relation; all ends exist. */
function dependentsOf(blueprint: Blueprint, id: Id): readonly Dependence[] {
  const { incoming, outgoing } = relationIndex(blueprint)
  const found: Dependence[] = []
  for (const [end, relations] of [
    ['source', incoming.get(id)],
    ['target', outgoing.get(id)],
  ] as const) {
    for (const relation of relations ?? []) {
      const dependent =
        relationKindOf(relation.kind)?.dependent === end ? getRow(blueprint.elements, relation[end]) : undefined
      if (dependent) found.push({ dependent, relation: relation.kind })
    }
  }
  return found
}

interface Need extends Dependence {
  readonly elements: readonly Element[]
}

/** What needs something that goes, with all it needs by this kind of relation: while one of them stays, nothing is missing. */
function* needsOfGoing(blueprint: Blueprint, { retired }: Lives): Generator<Need> {
  const { incoming, outgoing } = relationIndex(blueprint)
  const asked = new Set<string>()
  for (const { id, end } of rowsOf(blueprint.elements)) {
    if (end === undefined && !retired.has(id)) continue
    for (const { dependent, relation } of dependentsOf(blueprint, id)) {
      const key = `${relation} ${dependent.id}`
      if (asked.has(key)) continue
      asked.add(key)
      const near = relationKindOf(relation)?.dependent === 'source' ? outgoing : incoming
      const other = near === outgoing ? 'target' : 'source'
      const elements = (near.get(dependent.id) ?? [])
        .filter(({ kind }) => kind === relation)
        .flatMap((each) => getRow(blueprint.elements, each[other]) ?? [])
      yield { dependent, relation, elements }
    }
  }
}
