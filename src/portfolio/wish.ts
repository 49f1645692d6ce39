// One thing to be made best under the demands of a selection model, and whether a choice grants it. Whole numbers only.
import type { ChoiceEvaluator } from './choiceEvaluator.ts'
import { brokenRule, mayFail, missingAfterFailure, missingToTargets, shortfall, withoutItem } from './keepsDemands.ts'
import { costOfChoice } from './portfolioOf.ts'
import type { Choice, SelectionModel } from './selection.ts'

export type Objective =
  /** Highest Σ weight × stored level at a moment; with `survives` after the worst single failure. */
  | { readonly kind: 'value'; readonly moment: number; readonly survives?: true }
  | { readonly kind: 'floor'; readonly floor: number }
  | { readonly kind: 'cost' }
  | { readonly kind: 'count' }

export interface Wish {
  readonly objective: Objective
  /** Moments whose targets hold, and floors that hold. */
  readonly targets: readonly number[]
  readonly floors: readonly number[]
  /** The targets hold whichever single chosen item fails. */
  readonly robust: boolean
  readonly costAtMost?: number
  /** Least value at the horizon. */
  readonly valueAtLeast?: number
}

/** The model with only those targets and floors that the wish asks for. */
export function modelFor(model: SelectionModel, { targets, floors }: Wish): SelectionModel {
  return {
    ...model,
    moments: model.moments.map((moment, at) => (targets.includes(at) ? moment : { ...moment, target: -1 })),
    floors: model.floors.map((floor, nth) => (floors.includes(nth) ? floor : { ...floor, least: 0 })),
  }
}

/** Whether a choice grants everything the wish sets as a condition. */
export function grants(model: SelectionModel, wish: Wish, evaluator: ChoiceEvaluator, choice: Choice): boolean {
  const own = modelFor(model, wish)
  if (brokenRule(own, choice) !== undefined) return false
  evaluator.evaluate(choice)
  if (shortfall(own, evaluator) > 0) return false
  if (wish.valueAtLeast !== undefined && (evaluator.values[model.horizon] as number) < wish.valueAtLeast) return false
  if (wish.costAtMost !== undefined && costOfChoice(model, choice) > wish.costAtMost) return false
  return !wish.robust || missingAfterFailure(own, evaluator, choice) === 0
}

/** The figure the wish is about, worked out for a choice. */
export function figureOf(
  model: SelectionModel,
  { objective }: Wish,
  evaluator: ChoiceEvaluator,
  choice: Choice,
): number {
  switch (objective.kind) {
    case 'cost':
      return costOfChoice(model, choice)
    case 'count':
      return choice.reduce((sum, option) => sum + (option < 0 ? 0 : 1), 0)
    case 'floor':
      evaluator.evaluate(choice)
      return evaluator.floors[objective.floor] as number
    case 'value':
      evaluator.evaluate(choice)
      return objective.survives
        ? survivingValue(model, objective.moment, evaluator, choice)
        : (evaluator.values[objective.moment] as number)
  }
}

/** The lowest value at a moment, everything delivered or after any single failure. */
function survivingValue(model: SelectionModel, moment: number, evaluator: ChoiceEvaluator, choice: Choice): number {
  evaluator.evaluate(choice)
  let worst = evaluator.values[moment] as number
  for (const item of mayFail(model, choice)) {
    evaluator.evaluate(withoutItem(model, choice, item))
    worst = Math.min(worst, evaluator.values[moment] as number)
  }
  return worst
}

/**
 * The chosen item whose failure hurts most: leaves most missing to the targets of the model, or the lowest value at a
 * moment; −1 when none leaves anything missing.
 */
export function worstFailure(
  model: SelectionModel,
  evaluator: ChoiceEvaluator,
  choice: Choice,
  moment?: number,
): number {
  let worst = { item: -1, hurt: moment === undefined ? 0 : Number.NEGATIVE_INFINITY }
  for (const item of mayFail(model, choice)) {
    evaluator.evaluate(withoutItem(model, choice, item))
    const hurt = moment === undefined ? missingToTargets(model, evaluator) : -(evaluator.values[moment] as number)
    if (hurt > worst.hurt) worst = { item, hurt }
  }
  return worst.item
}
