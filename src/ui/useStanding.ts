// The levels and the index at the month and view everyone looks at, what-if assumptions included; computed once for all readers.

import type { Blueprint } from '../model/blueprint.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import type { Standing, YearResult } from '../simulation/result.ts'
import { simulate } from '../simulation/simulate.ts'
import { standingAt } from '../simulation/standingAt.ts'
import { useBlueprint, useOverlay, useViewpoint, type Viewpoint } from './karta.ts'

const whole = (blueprint: Blueprint): Blueprint => blueprint

let lastStanding: { blueprint: Blueprint; viewpoint: Viewpoint; overlay: Overlay; standing: Standing } | undefined

/** The standing at the viewpoint; the same object while nothing it depends on changes. */
export function useStanding(): Standing {
  const blueprint = useBlueprint(whole)
  const viewpoint = useViewpoint()
  const overlay = useOverlay()
  if (
    lastStanding?.blueprint !== blueprint ||
    lastStanding.viewpoint !== viewpoint ||
    lastStanding.overlay !== overlay
  ) {
    lastStanding = { blueprint, viewpoint, overlay, standing: standingAt(blueprint, { ...viewpoint, overlay }) }
  }
  return lastStanding.standing
}

let lastYears: { blueprint: Blueprint; overlay: Overlay; years: readonly YearResult[] } | undefined

/** The index per evaluation year in the three views; the same array while nothing it depends on changes. */
export function useYears(): readonly YearResult[] {
  const blueprint = useBlueprint(whole)
  const overlay = useOverlay()
  if (lastYears?.blueprint !== blueprint || lastYears.overlay !== overlay) {
    lastYears = { blueprint, overlay, years: simulate(blueprint, overlay) }
  }
  return lastYears.years
}
