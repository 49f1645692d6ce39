// The guided way to a first index: aspect by aspect, the next one always the one that leaves most of the index open. Pure.

import type { Assessment, IdSet } from '../../model/blueprint.ts'
import type { Indicator, Instrument } from '../../model/instrument.ts'
import { assessedLevels } from '../../scoring/assessedLevels.ts'

export interface GuideStep {
  /** Which aspect is next, counted from 1 in the order the aspects are done. */
  readonly nth: number
  readonly aspect: Instrument['aspects'][number]
  /** Indicators of the aspect nobody has dealt with yet, in the order of the instrument; never empty. */
  readonly left: readonly Indicator[]
}

/**
 * The next aspect, or undefined when every indicator has a level or was passed over as unknown (`passed`). An aspect that
 * was begun is finished first; among the others the one whose open indicators weigh most comes first.
 */
export function guideStep(instrument: Instrument, assessment: Assessment, passed: IdSet): GuideStep | undefined {
  const levels = assessedLevels(instrument, assessment)
  const isLeft = ({ id }: Indicator) => (levels[id] ?? null) === null && !passed[id]
  const aspects = instrument.aspects.map((aspect) => {
    const own = instrument.indicators.filter((indicator) => indicator.aspect === aspect.id)
    const left = own.filter(isLeft)
    return { aspect, left, begun: left.length < own.length, open: left.reduce((sum, { weight }) => sum + weight, 0) }
  })
  const open = aspects.filter(({ left }) => left.length > 0)
  const next = [...open].sort((a, b) => Number(b.begun) - Number(a.begun) || b.open - a.open)[0]
  return next && { nth: aspects.length - open.length + 1, aspect: next.aspect, left: next.left }
}

/** The known indicator below the top of its scale where the most index points lie; undefined when there is none. */
export function biggestGap(
  instrument: Instrument,
  assessment: Assessment,
): { readonly indicator: Indicator; readonly level: number } | undefined {
  const levels = assessedLevels(instrument, assessment)
  const { max, denominator } = instrument.levels
  let found: { readonly indicator: Indicator; readonly level: number; readonly points: number } | undefined
  for (const indicator of instrument.indicators) {
    const stored = levels[indicator.id] ?? null
    if (stored === null) continue
    const level = Math.floor(stored / denominator)
    const points = indicator.weight * (max - level)
    if (points > 0 && points > (found?.points ?? 0)) found = { indicator, level, points }
  }
  return found
}
