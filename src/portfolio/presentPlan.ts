// The plan as it is beside what could be chosen: what it costs still and which index it reaches. Chooses nothing.
import type { Blueprint, Rupiah } from '../model/blueprint.ts'
import { toMonth } from '../model/month.ts'
import { deliveryMonths } from '../roadmap/deliveryMonths.ts'
import type { Ratio } from '../scoring/score.ts'
import { standingAt } from '../simulation/standingAt.ts'
import type { Question } from './question.ts'
import { costOf } from './selectionModel.ts'

export interface PresentPlan {
  /** Index at the question's year; an unknown base counts as the lowest level. */
  readonly index: Ratio
  /** Rupiah still to be spent on what is planned or in progress, over all years. */
  readonly cost: Rupiah
}

/** The plan under the assumptions of a question, without its limits. */
export function presentPlan(blueprint: Blueprint, { year, overlay }: Pick<Question, 'year' | 'overlay'>): PresentPlan {
  const month = toMonth(year, blueprint.plan.cutoff)
  const { score } = standingAt(blueprint, { month, view: 'planned', ...(overlay && { overlay }) })
  const cost = [...deliveryMonths(blueprint, 'planned', overlay).keys()].reduce((sum, id) => {
    const item = blueprint.roadmap[id]
    return item ? sum + costOf(item) : sum
  }, 0)
  return { index: score.index.min, cost }
}
