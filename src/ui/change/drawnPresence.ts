// How the drawing shows every element: at the month everyone looks at, or between the two months it compares.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { type Presence, type Standings, useStandings } from '../architecture/presence.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import { comparing } from './comparing.ts'
import { type Comparison, comparisonOf } from './comparison.ts'

const PRESENCE_OF = {
  added: 'added',
  changed: 'altered',
  retired: 'retired',
  replaced: 'replaced',
  passing: 'absent',
  unplanned: 'absent',
} as const

const known = new WeakMap<Comparison, ReadonlyMap<Id, Presence>>()

/** What becomes of each element; those that are simply kept are left out. */
export function comparedPresence(comparison: Comparison): ReadonlyMap<Id, Presence> {
  const before = known.get(comparison)
  if (before) return before
  const presence = new Map<Id, Presence>()
  for (const [id, standing] of comparison.before) if (standing.presence !== 'present') presence.set(id, 'absent')
  for (const { element, what } of comparison.entries) presence.set(element, PRESENCE_OF[what])
  known.set(comparison, presence)
  return presence
}

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The standings at the month, with the presence the drawing shows. */
export function useDrawnPresence(): {
  readonly standings: Standings['standings']
  readonly presence: ReadonlyMap<Id, Presence>
} {
  const standings = useStandings()
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  const { view } = useViewpoint()
  const dates = useExternalStore(comparing)
  if (dates === null) return standings
  return { ...standings, presence: comparedPresence(comparisonOf(blueprint, dates, view, overlay)) }
}
