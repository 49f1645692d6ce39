// How every element stands at the month and view everyone looks at, as one word a drawing can show; computed once for
// canvas, outline and inspector.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { architectureAt, type ElementStanding } from '../../roadmap/architectureAt.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import { useBlueprint, useOverlay, useViewpoint, type Viewpoint } from '../karta.ts'

/** What a drawing tells about an element at a month. */
export type MonthPresence = 'present' | 'coming' | 'introducing' | 'changed' | 'changing' | 'retiring' | 'gone'

/** What a drawing tells about an element, at a month or between two. */
export type Presence = MonthPresence | 'added' | 'altered' | 'retired' | 'replaced' | 'absent'

/** In the order of the legend. */
export const PRESENCES: readonly MonthPresence[] = [
  'present',
  'coming',
  'introducing',
  'changing',
  'changed',
  'retiring',
  'gone',
]

/** Every presence by the number it has where drawings are painted: those of a month, then those between two. */
export const PAINTED_PRESENCES: readonly Presence[] = [
  ...PRESENCES,
  'added',
  'altered',
  'replaced',
  'retired',
  'absent',
]

/** In the order of the legend while two months are compared. */
export const COMPARED_PRESENCES: readonly Presence[] = ['present', 'added', 'altered', 'replaced', 'retired', 'absent']

/** The word for a standing: gone and coming first, then work under way, then what was changed. */
export function presenceOf({ presence, changed, work }: ElementStanding): MonthPresence {
  if (presence === 'gone') return 'gone'
  if (presence === 'coming') return work === 'introducing' ? 'introducing' : 'coming'
  if (work === 'retiring' || work === 'changing') return work
  return changed ? 'changed' : 'present'
}

export interface Standings {
  /** Why each element is as it is. */
  readonly standings: ReadonlyMap<Id, ElementStanding>
  /** Only elements that are not simply there. */
  readonly presence: ReadonlyMap<Id, MonthPresence>
}

type Known = { elements: object; roadmap: object; viewpoint: Viewpoint; overlay: Overlay; result: Standings }
let last: Known | undefined

/** Computes, or gives what was computed for the same elements, roadmap, viewpoint and assumptions. */
export function standingsAt(blueprint: Blueprint, viewpoint: Viewpoint, overlay: Overlay): Standings {
  const { elements, roadmap } = blueprint
  if (
    last?.elements === elements &&
    last.roadmap === roadmap &&
    last.viewpoint === viewpoint &&
    last.overlay === overlay
  ) {
    return last.result
  }
  const standings = architectureAt(blueprint, { ...viewpoint, overlay })
  const presence = new Map<Id, MonthPresence>()
  for (const [id, standing] of standings) {
    const word = presenceOf(standing)
    if (word !== 'present') presence.set(id, word)
  }
  const result = { standings, presence }
  last = { elements, roadmap, viewpoint, overlay, result }
  return result
}

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The standings at the month and view everyone looks at. */
export function useStandings(): Standings {
  return standingsAt(useBlueprint(whole), useViewpoint(), useOverlay())
}
