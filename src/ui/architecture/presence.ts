// How every element stands at the month and view everyone looks at, as one word a drawing can show; computed once for
// canvas, outline and inspector.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { architectureAt, type ElementStanding } from '../../roadmap/architectureAt.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import { useBlueprint, useOverlay, useViewpoint, type Viewpoint } from '../karta.ts'

/** What a drawing tells about an element at a month. */
export type Presence = 'present' | 'coming' | 'introducing' | 'changed' | 'changing' | 'retiring' | 'gone'

/** In the order of the legend. */
export const PRESENCES: readonly Presence[] = [
  'present',
  'coming',
  'introducing',
  'changing',
  'changed',
  'retiring',
  'gone',
]

/** The word for a standing: gone and coming first, then work under way, then what was changed. */
export function presenceOf({ presence, changed, work }: ElementStanding): Presence {
  if (presence === 'gone') return 'gone'
  if (presence === 'coming') return work === 'introducing' ? 'introducing' : 'coming'
  if (work === 'retiring' || work === 'changing') return work
  return changed ? 'changed' : 'present'
}

export interface Standings {
  /** Why each element is as it is. */
  readonly standings: ReadonlyMap<Id, ElementStanding>
  /** Only elements that are not simply there. */
  readonly presence: ReadonlyMap<Id, Presence>
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
  const presence = new Map<Id, Presence>()
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
