// Takes out of a choice what adds nothing, dearest first, so that an answer for the index wastes no money. Proves nothing.
import { choiceEvaluator } from './choiceEvaluator.ts'
import { withoutItem } from './keepsDemands.ts'
import type { Choice, SelectionModel } from './selection.ts'
import { grants, type Wish } from './wish.ts'

/** The choice without items whose absence lowers neither the index of the question's year nor breaks a demand. */
export function tidied(model: SelectionModel, choice: Choice, demands: Omit<Wish, 'objective'>): Choice {
  const evaluator = choiceEvaluator(model)
  evaluator.evaluate(choice)
  const wish: Wish = {
    ...demands,
    objective: { kind: 'cost' },
    valueAtLeast: evaluator.values[model.horizon] as number,
  }
  const items = [...choice.keys()].filter((item) => (choice[item] as number) >= 0 && model.fixed[item] === 0)
  return items
    .sort((a, b) => (model.cost[b] as number) - (model.cost[a] as number) || a - b)
    .reduce((kept, item) => {
      const less = withoutItem(model, kept, item)
      return grants(model, wish, evaluator, less) ? less : kept
    }, choice)
}
