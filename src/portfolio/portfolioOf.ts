// A choice as people read it: items by id, months of what was moved, money and index. Must not decide anything.
import type { Id, Rupiah } from '../model/blueprint.ts'
import { monthOf } from '../model/month.ts'
import type { Ratio } from '../scoring/score.ts'
import type { Portfolio } from './answer.ts'
import { choiceEvaluator } from './choiceEvaluator.ts'
import type { Choice, SelectionModel } from './selection.ts'

/** The portfolio of a choice, its index worked out anew. */
export function portfolioOf(model: SelectionModel, choice: Choice): Portfolio {
  const { simulation, moments, horizon, options } = model
  const evaluator = choiceEvaluator(model)
  evaluator.evaluate(choice)
  const { per } = simulation.table
  const ratio = (at: number): Ratio => ({ units: evaluator.values[at] as number, per })
  const moves: Record<Id, { start: string; finish: string }> = {}
  const items = simulation.items.flatMap(({ id, status }, at) => {
    const option = options[choice[at] as number]
    if (option === undefined || status === 'done') return []
    if (option.shift !== 0) moves[id] = { start: monthOf(option.start), finish: monthOf(option.finish) }
    return [id]
  })
  return {
    items,
    moves,
    index: ratio(horizon),
    years: Object.fromEntries(moments.map(({ year }, at) => [year, ratio(at)])),
    cost: costOfChoice(model, choice),
  }
}

/** Whole cost of the chosen items over all years. */
export function costOfChoice({ cost }: SelectionModel, choice: Choice): Rupiah {
  return choice.reduce((sum, option, item) => (option < 0 ? sum : sum + (cost[item] as number)), 0)
}
