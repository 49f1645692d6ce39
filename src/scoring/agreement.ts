// How far several assessments of the same indicators agree: levels side by side, spread, share of equal ones ("persamaan
// persepsi"). Judges only what was answered; must not know who is right.

import type { Assessment, IndicatorId } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import type { Instrument } from '../model/instrument.ts'
import { assessedLevels } from './assessedLevels.ts'
import { reduceRatio } from './ratio.ts'
import type { Ratio } from './score.ts'
import { furtherAnswers } from './scoreTable.ts'

/** One indicator as every assessment answers it. */
export interface SideBySide {
  readonly indicator: IndicatorId
  /** Stored levels in the order of the assessments; null = not answered. */
  readonly levels: readonly (number | null)[]
  /** Highest minus lowest stored level; undefined while fewer than two answered. */
  readonly spread?: number
}

export interface Agreement {
  /** Every indicator in the order of the pack; further answers ("35-2") where anybody gave one. */
  readonly rows: readonly SideBySide[]
  /** How many indicators at least two answered, and how many of those all answered alike. */
  readonly compared: number
  readonly equal: number
  /** equal / compared; undefined when nothing can be compared. */
  readonly share?: Ratio
  /** Mean spread of the compared indicators in levels. */
  readonly meanSpread?: Ratio
  /** The rows that differ, widest spread first, then by weight, then in the order of the pack. */
  readonly apart: readonly SideBySide[]
}

/** The agreement of assessments made with this instrument; give only such. Their order changes nothing but the columns. */
export function agreement(instrument: Instrument, assessments: readonly Assessment[]): Agreement {
  const columns = assessments.map((assessment) => assessedLevels(instrument, assessment))
  const given = furtherAnswers(instrument).filter((id) => columns.some((levels) => (levels[id] ?? null) !== null))
  const rows = [...instrument.indicators.map(({ id }) => id), ...given].map((indicator) =>
    sideBySide(
      indicator,
      columns.map((levels) => levels[indicator] ?? null),
    ),
  )
  const compared = rows.filter(({ spread }) => spread !== undefined)
  const equal = compared.filter(({ spread }) => spread === 0).length
  const weightOf = ({ indicator }: SideBySide) => indicatorOf(instrument, indicator)?.weight ?? 0
  const apart = compared
    .filter(({ spread = 0 }) => spread > 0)
    .sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0) || weightOf(b) - weightOf(a))
  if (compared.length === 0) return { rows, compared: 0, equal: 0, apart }
  const total = compared.reduce((sum, { spread = 0 }) => sum + spread, 0)
  return {
    rows,
    compared: compared.length,
    equal,
    share: reduceRatio({ units: equal, per: compared.length }),
    meanSpread: reduceRatio({ units: total, per: compared.length * instrument.levels.denominator }),
    apart,
  }
}

function sideBySide(indicator: IndicatorId, levels: readonly (number | null)[]): SideBySide {
  const answered = levels.filter((level) => level !== null)
  if (answered.length < 2) return { indicator, levels }
  return { indicator, levels, spread: Math.max(...answered) - Math.min(...answered) }
}
