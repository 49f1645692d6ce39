// What the maturity of a service and the satisfaction of those who use it say together: the quadrant of semantics §11.
// Judges single surveys; must not fold satisfaction into the index.

import type { Blueprint, Id, IndicatorId, Satisfaction } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { byId } from '../model/sortedIds.ts'
import { CATEGORY_FROM, type SatisfactionCategory, satisfactionCategory } from './satisfactionCategory.ts'
import type { Levels } from './score.ts'

/** From this level on a service counts as mature (semantics §11: "level ≥ 4"). */
export const MATURE_LEVEL = 4

/**
 * Fewer answers than this give no verdict. Our choice, not a rule's: Permenpan RB 14/2017 takes its samples from the table
 * of Krejcie and Morgan, which asks for far more; below 30 a single answer moves the mean by more than two points.
 */
export const FEWEST_RESPONDENTS = 30

/** Mature and liked · mature, below B · liked, not mature yet · neither. */
export type Verdict = 'andalan' | 'formalitas' | 'rintisan' | 'prioritas'

/** Why there is no verdict. */
export type NoVerdict = 'no-indicator' | 'level-unknown' | 'respondents-unknown' | 'few-respondents'

export interface ServiceVerdict {
  readonly row: Satisfaction
  readonly category: SatisfactionCategory
  /** Indicators of the instrument the service is measured by, in its order; may be empty. */
  readonly indicators: readonly IndicatorId[]
  /** Stored level of the weakest of them, null when none is tied or one is unknown. */
  readonly level: number | null
  readonly verdict: Verdict | NoVerdict
}

/** The verdict of every survey of a year, in the order of services' ids. `levels`: of the instrument, stored. */
export function serviceVerdicts(
  blueprint: Blueprint,
  instrument: Instrument,
  levels: Levels,
  year: number,
): readonly ServiceVerdict[] {
  return Object.values(blueprint.satisfaction)
    .filter((row) => row.year === year)
    .sort((a, b) => byId(a.service, b.service) || byId(a.id, b.id))
    .map((row) => {
      const indicators = serviceIndicators(blueprint, row.service, instrument, row)
      const known = indicators.map((id) => levels[id] ?? null)
      const level = known.reduce<number | null>(
        (least, each) => (least === null || each === null ? null : Math.min(least, each)),
        known[0] ?? null,
      )
      const category = satisfactionCategory({ units: row.score, per: 100 })
      return { row, category, indicators, level, verdict: verdictOf(row, indicators, level, instrument) }
    })
}

function verdictOf(
  row: Satisfaction,
  indicators: readonly IndicatorId[],
  level: number | null,
  instrument: Instrument,
): Verdict | NoVerdict {
  if (row.respondents === undefined) return 'respondents-unknown'
  if (row.respondents < FEWEST_RESPONDENTS) return 'few-respondents'
  if (indicators.length === 0) return 'no-indicator'
  if (level === null) return 'level-unknown'
  const liked = row.score >= CATEGORY_FROM.B
  if (level >= MATURE_LEVEL * instrument.levels.denominator) return liked ? 'andalan' : 'formalitas'
  return liked ? 'rintisan' : 'prioritas'
}

/**
 * The indicators a service is measured by: those its survey states; where it states none, those of the service's newest
 * survey that does. Ids the instrument does not know are left out (a check names them).
 */
export function serviceIndicators(
  blueprint: Pick<Blueprint, 'satisfaction'>,
  service: Id,
  instrument: Instrument,
  own?: Satisfaction,
): readonly IndicatorId[] {
  let stated = own?.indicators?.[instrument.id]
  if (!stated) {
    let newest: Satisfaction | undefined
    for (const row of Object.values(blueprint.satisfaction)) {
      if (row.service !== service || !row.indicators?.[instrument.id]) continue
      if (!newest || row.year > newest.year || (row.year === newest.year && byId(row.id, newest.id) < 0)) newest = row
    }
    stated = newest?.indicators?.[instrument.id]
  }
  if (!stated) return []
  const set = stated
  return instrument.indicators.map(({ id }) => id).filter((id) => set[id])
}
