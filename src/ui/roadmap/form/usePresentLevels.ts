// The levels that hold today: the assessment with what done items have added. "+k" counts from them. Blueprint only,
// no what-if assumptions.

import type { Blueprint } from '../../../model/blueprint.ts'
import type { Month } from '../../../model/month.ts'
import type { LevelRanges } from '../../../simulation/result.ts'
import { standingAt } from '../../../simulation/standingAt.ts'
import { useBlueprint, useKarta } from '../../karta.ts'

const whole = (blueprint: Blueprint) => blueprint
const known = new WeakMap<Blueprint, { readonly month: Month; readonly levels: LevelRanges }>()

/** Realised levels at the month of today; the same object for the same blueprint and month. */
export function usePresentLevels(): LevelRanges {
  const blueprint = useBlueprint(whole)
  const month = useKarta().thisMonth()
  const before = known.get(blueprint)
  if (before?.month === month) return before.levels
  const { levels } = standingAt(blueprint, { month, view: 'realised' })
  known.set(blueprint, { month, levels })
  return levels
}

/** The whole level of an indicator when it is known, else null. */
export function presentLevel(levels: LevelRanges, indicator: string, denominator: number): number | null {
  const range = Object.hasOwn(levels, indicator) ? levels[indicator] : undefined
  return range && range.min === range.max ? Math.floor(range.min / denominator) : null
}
