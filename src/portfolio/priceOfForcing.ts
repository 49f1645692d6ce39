// What forcing costs: the optimum without it beside the optimum with it.
import type { Blueprint, Rupiah } from '../model/blueprint.ts'
import { subtractRatios } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import type { Portfolio } from './answer.ts'
import { exactAnswer } from './exactAnswer.ts'
import type { ExactOptions } from './exactOptions.ts'
import type { Question } from './question.ts'
import type { Solver } from './solver.ts'

/** What forced items take from the optimum: index where the index is sought, money where money is saved. */
export interface PriceOfForcing {
  readonly index: Ratio
  /** Negative when the forced choice is the cheaper one. */
  readonly cost: Rupiah
  readonly unforced: Portfolio
}

/** The optimum without any forcing less `forced`, the optimum with it; null where it was not proved. */
export async function priceOfForcing(
  blueprint: Blueprint,
  question: Question,
  forced: Portfolio,
  solver: Solver,
  options: ExactOptions = {},
): Promise<PriceOfForcing | null> {
  const { forcedIn: _, forcedOut: __, ...free } = question
  const answer = await exactAnswer(blueprint, free, solver, options)
  if (answer.status !== 'optimal') return null
  const { portfolio } = answer
  const index = subtractRatios(portfolio.index, forced.index)
  return { index, cost: forced.cost - portfolio.cost, unforced: portfolio }
}
