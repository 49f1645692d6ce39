// Which criteria of the baseline still lack what would prove them, above the level that counts. Where nobody filled
// criteria the typed level stands and nothing is known to be missing, so there is no gap to tell.
import type { Assessment, Blueprint, CriterionAnswer } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import { monthNumber } from '../model/month.ts'
import { answerStanding } from '../scoring/answerStanding.ts'
import { rungValidity } from '../scoring/rungValidity.ts'
import type { ScoreTable } from '../scoring/scoreTable.ts'

/** A criterion that is not met, or one above such a gap whose evidence ends in a month. */
export interface CriterionGap {
  readonly position: number
  readonly rung: number
  readonly status: CriterionAnswer['status']
  /** Month number after which the evidence of a met criterion no longer counts; −1 = it is not met at all. */
  readonly until: number
}

/**
 * The gaps of every answer with filled criteria, by position and rung. A claim above what the criteria give is taken as
 * given up once the criteria reach higher; one below them has no gap that would raise it.
 */
export function criterionGaps(
  table: ScoreTable,
  base: Int32Array,
  baseline: Assessment | undefined,
  register: Blueprint['evidence'],
): readonly CriterionGap[] {
  const { instrument } = table
  const { max, denominator } = instrument.levels
  const gaps: CriterionGap[] = []
  table.answers.forEach((id, position) => {
    const answer = baseline?.answers[id]
    const derived = answerStanding(instrument, indicatorOf(instrument, id), answer).derived
    if (!answer || derived === undefined || derived > (base[position] as number)) return
    const validity = rungValidity(instrument, id, answer, register)
    for (let rung = derived / denominator + 1; rung <= max; rung++) {
      const status = answer.criteria?.[rung]?.status ?? 'unknown'
      const end = validity[rung]
      if (status !== 'met') gaps.push({ position, rung, status, until: -1 })
      else if (end && rung * denominator > (base[position] as number)) {
        gaps.push({ position, rung, status, until: monthNumber(end.until) })
      }
    }
  })
  return gaps
}
