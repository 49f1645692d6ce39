// What changes between the two months, in the view and with the assumptions everyone has; computed once for all readers.

import type { Blueprint } from '../../model/blueprint.ts'
import { type TwoStandings, twoStandings } from '../../roadmap/architectureChange.ts'
import { type ChangeEntry, changeEntries } from '../../roadmap/changeEntries.ts'
import type { DeliveryView, Overlay } from '../../roadmap/delivery.ts'
import { type RelationChange, relationChange } from '../../roadmap/relationChange.ts'
import { useBlueprint, useOverlay, useViewpoint } from '../karta.ts'
import type { ChangeDates } from './changeDates.ts'

export interface Comparison extends TwoStandings {
  readonly entries: readonly ChangeEntry[]
  readonly relations: RelationChange
}

interface Asked {
  readonly elements: object
  readonly relations: object
  readonly roadmap: object
  readonly from: string
  readonly to: string
  readonly view: DeliveryView
  readonly overlay: Overlay
}

let last: { readonly asked: Asked; readonly comparison: Comparison } | undefined

/** Computes, or gives what was computed for the same question. The months must be in order. */
export function comparisonOf(
  blueprint: Blueprint,
  dates: ChangeDates,
  view: DeliveryView,
  overlay: Overlay,
): Comparison {
  const { elements, relations, roadmap } = blueprint
  const asked: Asked = { elements, relations, roadmap, from: dates.from, to: dates.to, view, overlay }
  const known = last
  if (known && (Object.keys(asked) as (keyof Asked)[]).every((key) => known.asked[key] === asked[key])) {
    return known.comparison
  }
  const standings = twoStandings(blueprint, { ...dates, view, overlay })
  const comparison = {
    ...standings,
    entries: changeEntries(blueprint, standings),
    relations: relationChange(blueprint, standings),
  }
  last = { asked, comparison }
  return comparison
}

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The comparison of two months that are in order. */
export function useComparison(dates: ChangeDates): Comparison {
  return comparisonOf(useBlueprint(whole), dates, useViewpoint().view, useOverlay())
}
