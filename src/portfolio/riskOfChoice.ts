// The risk of a choice beside the safest of its neighbours for the same money (semantics §10: the best on paper is not always
// the one most likely to reach a target). Every figure is the simulation's own; the search is a neighbourhood, no proof.
import type { Blueprint } from '../model/blueprint.ts'
import { toMonth } from '../model/month.ts'
import { type RiskResult, riskOf } from '../simulation/riskOf.ts'
import type { Portfolio } from './answer.ts'
import { choiceOf } from './choiceOf.ts'
import { nearChoices } from './nearChoices.ts'
import { overlayOfChoice } from './overlayOfChoice.ts'
import { portfolioOf } from './portfolioOf.ts'
import type { Question } from './question.ts'
import { selectionModel } from './selectionModel.ts'

/** Neighbours whose risk is worked out: the ones with the highest index. */
const LOOKED_AT = 16
/** A neighbour is called safer from this much more chance on. */
const MARGIN = 0.005

export interface ChoiceRiskQuestion {
  readonly question: Question
  readonly portfolio: Portfolio
  /** 1/10,000 of the index. */
  readonly target: number
  readonly seed: number
  /** Trials of each choice that is too large to be answered exactly. */
  readonly trials: number
}

export interface ChoiceRisk {
  readonly portfolio: Portfolio
  /** Chance of the target, 0 to 1. */
  readonly probability: number
  readonly p10: RiskResult['p10']
  readonly p90: RiskResult['p90']
  readonly method: RiskResult['method']
}

export interface RiskOfChoice {
  readonly chosen: ChoiceRisk
  /** The neighbour most likely to reach the target, where that is clearly more likely; never dearer. */
  readonly safer: ChoiceRisk | null
  /** How many neighbours were looked at. */
  readonly compared: number
}

/** `progress` hears how many choices of how many are done. */
export function riskOfChoice(
  blueprint: Blueprint,
  { question, portfolio, target, seed, trials }: ChoiceRiskQuestion,
  progress: (done: number, of: number) => void = () => undefined,
): RiskOfChoice {
  const { budget = portfolio.cost } = question
  const model = selectionModel(blueprint, { ...question, budget })
  const near = nearChoices(model, choiceOf(model, portfolio), LOOKED_AT, question.kind === 'n-minus-1')
  const month = toMonth(question.year, blueprint.plan.cutoff)
  const choices = [portfolio, ...near.map((choice) => portfolioOf(model, choice))]
  const risks = choices.map((each, nth): ChoiceRisk => {
    const overlay = overlayOfChoice(blueprint, question, each)
    const { probability = 0, p10, p90, method } = riskOf(blueprint, { month, target, overlay, seed, trials })
    progress(nth + 1, choices.length)
    return { portfolio: each, probability, p10, p90, method }
  })
  const [chosen, ...others] = risks as [ChoiceRisk, ...ChoiceRisk[]]
  const safest = others.reduce<ChoiceRisk>((best, each) => (each.probability > best.probability ? each : best), chosen)
  const safer = safest.probability - chosen.probability >= MARGIN ? safest : null
  return { chosen, safer, compared: others.length }
}
