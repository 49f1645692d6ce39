// The change between two months as a list to read and to act on: what becomes of each element, when, by which item, and who
// stands in its place. Adds nothing to `architectureChange` but the why.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import { byId } from '../model/sortedIds.ts'
import type { ChangeRole, ElementStanding } from './architectureAt.ts'
import {
  beginMonth,
  changeBetween,
  changesBetween,
  endMonth,
  successors,
  type TwoStandings,
} from './architectureChange.ts'

/** `unplanned` is no change but a gap: a target element without a first month that no item introduces. */
export type ChangeWhat = 'added' | 'changed' | 'retired' | 'replaced' | 'passing' | 'unplanned'

export interface ChangeEntry {
  readonly element: Id
  readonly what: ChangeWhat
  /** When it happens, of several the first; absent for `unplanned`. */
  readonly month?: Month
  /** `replaced`: who takes over in the month it goes. */
  readonly by: readonly Id[]
  /** `replaced`: who stands in its place at the last month, further replacements followed; empty when nobody is left. */
  readonly heirs: readonly Id[]
  /** Items of the roadmap that do it, whether the view counts them or not; empty = only the element's own dates say so. */
  readonly items: readonly Id[]
  /** Those of `items` the view does not count by the last month: they plan it, and the element's own dates say it. */
  readonly pending: readonly Id[]
  /** The month is the element's own first or last one, not the month an item is finished in. */
  readonly ownMonth: boolean
}

const ROLES: Readonly<Record<ChangeWhat, readonly ChangeRole[]>> = {
  added: ['introduced', 'replacing'],
  changed: ['changed'],
  retired: ['retired', 'replaced'],
  replaced: ['retired', 'replaced'],
  passing: ['introduced', 'replacing', 'retired', 'replaced'],
  unplanned: [],
}

/** Every element that changes, by month and id, then the unplanned ones. O(elements + changes). */
export function changeEntries(blueprint: Blueprint, standings: TwoStandings): readonly ChangeEntry[] {
  const { after } = standings
  const change = changeBetween(blueprint, standings)
  const entry = (element: Id, what: ChangeWhat, by: readonly Id[] = []): ChangeEntry => {
    const standing = after.get(element)
    const month = standing && monthOfChange(standing, what, standings)
    return {
      element,
      what,
      ...(month !== undefined && { month }),
      by,
      heirs: by.length === 0 ? by : heirsOf(blueprint, element, standings),
      ...itemsOf(standing, ROLES[what]),
      ownMonth: month !== undefined && isOwnMonth(standing, month),
    }
  }
  const unplanned = [...after].flatMap(([id, { presence, because }]) =>
    presence === 'coming' && because.some(({ kind }) => kind === 'unplanned') ? [id] : [],
  )
  return [
    ...change.added.map((id) => entry(id, 'added')),
    ...change.changed.map((id) => entry(id, 'changed')),
    ...change.retired.map((id) => entry(id, 'retired')),
    ...change.replaced.map(({ element, by }) => entry(element, 'replaced', by)),
    ...change.passing.map((id) => entry(id, 'passing')),
    ...unplanned.map((id) => entry(id, 'unplanned')),
  ].sort((a, b) => byId(a.month ?? '9999-12', b.month ?? '9999-12') || byId(a.element, b.element))
}

function monthOfChange({ because }: ElementStanding, what: ChangeWhat, { from, to }: TwoStandings): Month | undefined {
  switch (what) {
    case 'added':
    case 'passing':
      return beginMonth(because)
    case 'retired':
    case 'replaced':
      return endMonth(because)
    case 'unplanned':
      return undefined
    case 'changed':
      return because
        .flatMap((reason) =>
          changesBetween(reason, from, to) && reason.kind === 'change' && reason.month ? [reason.month] : [],
        )
        .sort()[0]
  }
}

function itemsOf(
  standing: ElementStanding | undefined,
  roles: readonly ChangeRole[],
): Pick<ChangeEntry, 'items' | 'pending'> {
  const [items, counted] = [new Set<Id>(), new Set<Id>()]
  for (const reason of standing?.because ?? []) {
    if (reason.kind !== 'change' || !roles.includes(reason.role)) continue
    items.add(reason.item)
    if (reason.delivered) counted.add(reason.item)
  }
  const sorted = [...items].sort(byId)
  return { items: sorted, pending: sorted.filter((id) => !counted.has(id)) }
}

function isOwnMonth(standing: ElementStanding | undefined, month: Month): boolean {
  const because = standing?.because ?? []
  const says = (own: boolean) =>
    because.some(
      (reason) => reason.kind !== 'unplanned' && (reason.kind !== 'change') === own && reason.month === month,
    )
  return says(true) && !says(false)
}

/**
 * Who stands in the place of an element at the last month: its successors, and where such a one is gone by then, its
 * successors in turn. Ids sorted; a circle of replacements ends where it closes.
 */
function heirsOf(blueprint: Blueprint, element: Id, { after }: TwoStandings): readonly Id[] {
  const heirs = new Set<Id>()
  const seen = new Set([element])
  const open = [element]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const standing = after.get(id)
    if (!standing) continue
    if (id !== element && standing.presence === 'present') heirs.add(id)
    if (standing.presence !== 'gone') continue
    for (const next of successors(blueprint, standing)) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return [...heirs].sort(byId)
}
