// What becomes of the architecture between two months: which elements come, change, retire or give way to another. Follows
// from `architectureAt` of both months and nothing else, so that several steps in a row tell the same as one long step.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import { byId } from '../model/sortedIds.ts'
import { architectureAt, type ElementReason, type ElementStanding } from './architectureAt.ts'
import type { DeliveryView, Overlay } from './delivery.ts'

/** Every element in at most one list; ids sorted. */
export interface ArchitectureChange {
  /** Absent at the end of the first month, present at the end of the last. */
  readonly added: readonly Id[]
  /** Present in both, and an item that changes it is delivered after the first month and by the last. */
  readonly changed: readonly Id[]
  /** Present, then gone, without a successor in the month it goes. */
  readonly retired: readonly Id[]
  /** Present, then gone because an item brought what replaces it. */
  readonly replaced: readonly { readonly element: Id; readonly by: readonly Id[] }[]
  /** Came and went in between: present in neither month. */
  readonly passing: readonly Id[]
}

export interface ChangeQuestion {
  /** The first month; `to` must not lie before it. */
  readonly from: Month
  readonly to: Month
  readonly view: DeliveryView
  readonly overlay?: Overlay
}

/** The difference between the ends of two months in a view. O(elements + changes). */
export function architectureChange(blueprint: Blueprint, question: ChangeQuestion): ArchitectureChange {
  return changeBetween(blueprint, twoStandings(blueprint, question))
}

/** How every element stands at the end of two months. */
export interface TwoStandings {
  readonly from: Month
  readonly to: Month
  readonly before: ReadonlyMap<Id, ElementStanding>
  readonly after: ReadonlyMap<Id, ElementStanding>
}

/** The standings a change is read from; for whoever asks several things about the same two months. */
export function twoStandings(blueprint: Blueprint, { from, to, ...seen }: ChangeQuestion): TwoStandings {
  const before = architectureAt(blueprint, { month: from, ...seen })
  return { from, to, before, after: from === to ? before : architectureAt(blueprint, { month: to, ...seen }) }
}

/** The difference between two standings of the same view. */
export function changeBetween(blueprint: Blueprint, { from, to, before, after }: TwoStandings): ArchitectureChange {
  const [added, changed, retired, passing]: [Id[], Id[], Id[], Id[]] = [[], [], [], []]
  const replaced: { element: Id; by: readonly Id[] }[] = []
  for (const [id, now] of after) {
    const was = before.get(id)?.presence
    if (was === 'gone' || now.presence === 'coming') continue
    if (now.presence === 'present') {
      if (was === 'coming') added.push(id)
      else if (now.because.some((reason) => changesBetween(reason, from, to))) changed.push(id)
    } else if (was === 'coming') passing.push(id)
    else {
      const by = successors(blueprint, now)
      if (by.length === 0) retired.push(id)
      else replaced.push({ element: id, by })
    }
  }
  return {
    added: added.sort(byId),
    changed: changed.sort(byId),
    retired: retired.sort(byId),
    replaced: replaced.sort((a, b) => byId(a.element, b.element)),
    passing: passing.sort(byId),
  }
}

/** True when an item that changes the element is delivered after the first month and by the last. */
export function changesBetween(reason: ElementReason, from: Month, to: Month): boolean {
  if (reason.kind !== 'change' || reason.role !== 'changed' || reason.month === undefined) return false
  return reason.month > from && reason.month <= to
}

/** What takes over in the very month an element goes, ids sorted; empty when it goes before its successor comes, or has none. */
export function successors(blueprint: Blueprint, { because }: ElementStanding): readonly Id[] {
  const gone = endMonth(because)
  const by = new Set<Id>()
  for (const reason of because) {
    if (reason.kind !== 'change' || reason.role !== 'replaced' || reason.month !== gone) continue
    const successor = blueprint.roadmap[reason.item]?.changes[reason.change]?.by
    if (successor !== undefined) by.add(successor)
  }
  return [...by].sort(byId)
}

/** The first month in which an element no longer stands, by its own date or an item; undefined when nothing ends it. */
export function endMonth(because: readonly ElementReason[]): Month | undefined {
  return earliest(because.map(endsIn))
}

/** The first month in which it stands; undefined for what has always been there or never comes. */
export function beginMonth(because: readonly ElementReason[]): Month | undefined {
  return earliest(
    because.map((reason) => {
      if (reason.kind === 'start') return reason.month
      if (reason.kind !== 'change' || (reason.role !== 'introduced' && reason.role !== 'replacing')) return undefined
      return reason.month
    }),
  )
}

function earliest(months: readonly (Month | undefined)[]): Month | undefined {
  let first: Month | undefined
  for (const month of months) if (month !== undefined && (first === undefined || month < first)) first = month
  return first
}

function endsIn(reason: ElementReason): Month | undefined {
  if (reason.kind === 'end') return reason.month
  if (reason.kind !== 'change' || (reason.role !== 'retired' && reason.role !== 'replaced')) return undefined
  return reason.month
}
