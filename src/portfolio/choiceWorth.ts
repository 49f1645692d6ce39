// What each item is worth beside a choice: how far the index falls if only it fails, or rises if only it is added. Limits of
// money and capacity are not looked at here, and nothing is promised about doing two such steps at once.
import type { Blueprint, Id, Rupiah } from '../model/blueprint.ts'
import type { Ratio } from '../scoring/score.ts'
import type { Portfolio } from './answer.ts'
import { choiceEvaluator } from './choiceEvaluator.ts'
import { choiceOf } from './choiceOf.ts'
import { withoutItem } from './keepsDemands.ts'
import type { Question } from './question.ts'
import type { Choice } from './selection.ts'
import { costOf, selectionModel } from './selectionModel.ts'

export interface ItemBesideChoice {
  readonly id: Id
  readonly chosen: boolean
  /** Rupiah of the item itself that is still to be spent. */
  readonly cost: Rupiah
  /**
   * Change of the index at the question's year: of a chosen item when it fails with all that wait for it (at most 0), of
   * another when it is added with all it waits for, each at its earliest (at least 0); null where it may not be chosen.
   */
  readonly change: Ratio | null
}

export interface ChoiceWorth {
  /** Index at the question's year with nothing but the done items. */
  readonly start: Ratio
  /** Index with the choice. */
  readonly index: Ratio
  /** Every item that is not done, by id. */
  readonly items: readonly ItemBesideChoice[]
}

/** The worth of every item beside a choice made for a question without faults. */
export function choiceWorth(blueprint: Blueprint, question: Question, portfolio: Portfolio): ChoiceWorth {
  const model = selectionModel(blueprint, question)
  const { simulation, optionStart, waitsFor, horizon } = model
  const { items, table } = simulation
  const evaluator = choiceEvaluator(model)
  const choice = choiceOf(model, portfolio)
  const indexUnits = (each: Choice): number => {
    evaluator.evaluate(each)
    return evaluator.values[horizon] as number
  }
  const ratio = (units: number): Ratio => ({ units, per: table.per })

  /** The choice with an item and all it waits for; undefined when one of them may not be chosen. */
  function withItem(wanted: number): Choice | undefined {
    const more = choice.slice()
    const open = [wanted]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if ((more[at] as number) >= 0) continue
      if (optionStart[at] === optionStart[at + 1]) return undefined
      more[at] = optionStart[at] as number
      open.push(...(waitsFor[at] as readonly number[]))
    }
    return more
  }

  const value = indexUnits(choice)
  const beside = items.flatMap((item, at): ItemBesideChoice[] => {
    if (item.status === 'done') return []
    const chosen = (choice[at] as number) >= 0
    const other = chosen ? withoutItem(model, choice, at) : withItem(at)
    const change = other ? ratio(indexUnits(other) - value) : null
    return [{ id: item.id, chosen, cost: costOf(item), change }]
  })
  const done = items.map((item, at) => (item.status === 'done' ? (choice[at] as number) : -1))
  return { start: ratio(indexUnits(Int32Array.from(done))), index: ratio(value), items: beside }
}
