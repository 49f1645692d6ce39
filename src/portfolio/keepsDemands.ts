// Whether a choice keeps every demand of its question, in whole numbers. The last word on every answer, whoever found it.
import type { ChoiceEvaluator } from './choiceEvaluator.ts'
import type { Choice, SelectionModel } from './selection.ts'

/** The first kind of rule a choice breaks, or undefined; targets and floors have `shortfall`. */
export function brokenRule(model: SelectionModel, choice: Choice): 'fixed' | 'option' | 'order' | 'limit' | undefined {
  const { options, optionStart, fixed, limits, waitsFor } = model
  for (let item = 0; item < choice.length; item++) {
    const at = choice[item] as number
    if (at < 0) {
      if (fixed[item] === 1) return 'fixed'
      continue
    }
    if (at < (optionStart[item] as number) || at >= (optionStart[item + 1] as number)) return 'option'
    for (const before of waitsFor[item] as readonly number[]) {
      if (!inOrder(model, at, choice[before] as number)) return 'order'
    }
  }
  for (const { options: weighed, weights, limit } of limits) {
    let sum = 0
    weighed.forEach((option, nth) => {
      if (choice[options[option]?.item as number] === option) sum += weights[nth] as number
    })
    if (sum > limit) return 'limit'
  }
  return undefined
}

/**
 * Whether an item may be carried out as this option while an item it waits for is carried out as `before` (−1 = not).
 * As planned only whether counts; where the schedule is free, what an item waits for is delivered before it starts,
 * unless it is in progress already.
 */
export function inOrder({ free, options, simulation }: SelectionModel, option: number, before: number): boolean {
  if (before < 0) return false
  const { item, start } = options[option] as SelectionModel['options'][number]
  if (!free || simulation.items[item]?.status === 'in-progress') return true
  return (options[before]?.delivered as number) < start
}

/** How much is missing to the targets and floors, summed; 0 when all are met. The evaluator holds the choice's figures. */
export function shortfall(model: SelectionModel, evaluator: ChoiceEvaluator): number {
  return model.floors.reduce(
    (missing, { least }, nth) => missing + Math.max(0, least - (evaluator.floors[nth] as number)),
    missingToTargets(model, evaluator),
  )
}

/** How much is missing to the targets alone. */
export function missingToTargets({ moments }: SelectionModel, { values }: ChoiceEvaluator): number {
  return moments.reduce(
    (missing, { target }, at) => missing + (target < 0 ? 0 : Math.max(0, target - (values[at] as number))),
    0,
  )
}

/** What is missing to the targets after the worst single failure, with all that wait for the item. */
export function missingAfterFailure(model: SelectionModel, evaluator: ChoiceEvaluator, choice: Choice): number {
  let worst = 0
  for (const item of mayFail(model, choice)) {
    evaluator.evaluate(withoutItem(model, choice, item))
    worst = Math.max(worst, missingToTargets(model, evaluator))
  }
  return worst
}

/** Chosen items that are not done. */
export function mayFail({ simulation }: SelectionModel, choice: Choice): readonly number[] {
  return [...choice.keys()].filter((item) => (choice[item] as number) >= 0 && simulation.items[item]?.status !== 'done')
}

/** The choice without an item and all that wait for it, directly or not. */
export function withoutItem({ waiting }: SelectionModel, choice: Choice, item: number): Choice {
  const left = choice.slice()
  const open = [item]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if ((left[at] as number) < 0) continue
    left[at] = -1
    open.push(...(waiting[at] as readonly number[]))
  }
  return left
}
