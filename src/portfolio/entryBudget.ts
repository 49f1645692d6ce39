// How much money would bring an item in: "P10 baru masuk bila pagu ≥ Rp3,1 M". By proved answers only.
import type { Blueprint, Id, Rupiah } from '../model/blueprint.ts'
import type { Portfolio } from './answer.ts'
import type { ExactOptions } from './exactOptions.ts'
import { type Granted, grantWish, type Search } from './grantWish.ts'
import { portfolioOf } from './portfolioOf.ts'
import type { Question } from './question.ts'
import { questionFaults } from './questionFaults.ts'
import type { SelectionModel } from './selection.ts'
import { selectionModel } from './selectionModel.ts'
import type { Solver } from './solver.ts'
import type { Wish } from './wish.ts'

export type EntryBudget =
  /** The smallest budget with which some choice of the highest index holds the item; `portfolio` is the cheapest such choice. */
  | { readonly kind: 'budget'; readonly budget: Rupiah; readonly portfolio: Portfolio }
  /** No money brings it in: the highest index cannot be reached with it, or it may not be chosen. */
  | { readonly kind: 'never' }
  /** Not decided in time. */
  | { readonly kind: 'open' }

/**
 * The smallest budget, from the question's on (from nothing when it has none), with which the item belongs to a choice of
 * the highest index under the question's other demands. Asked in turn: the highest index of a budget, and the least money
 * that reaches it with the item. Where that is more than the budget, no budget in between will do, because the index to be
 * reached only rises; so the first agreement is the smallest.
 */
export async function entryBudget(
  blueprint: Blueprint,
  question: Question,
  item: Id,
  solver: Solver,
  options: ExactOptions = {},
): Promise<EntryBudget> {
  const { budget: present = 0, ...others } = question
  const withItem = { ...others, forcedIn: { ...others.forcedIn, [item]: '' } }
  if (questionFaults(blueprint, withItem).length > 0) return { kind: 'never' }
  const all = searchOf(selectionModel(blueprint, others), solver, options)
  const forced = searchOf(selectionModel(blueprint, withItem), solver, options)
  const { horizon } = all.model
  const demands: Omit<Wish, 'objective'> = {
    targets: all.model.moments.flatMap(({ target }, at) => (target >= 0 ? [at] : [])),
    floors: all.model.floors.map((_, nth) => nth),
    robust: question.kind === 'n-minus-1',
  }
  const least = grantWish(all, { ...demands, objective: { kind: 'cost' } })
  for (let from = least, budget = Math.max(present, least.figure ?? 0); from.status === 'optimal'; ) {
    await options.pause?.()
    const best = grantWish(
      all,
      { ...demands, costAtMost: budget, objective: { kind: 'value', moment: horizon } },
      from.choice,
    )
    if (best.status !== 'optimal') return undecided(best)
    const valueAtLeast = best.figure as number
    const cheapest: Granted = grantWish(forced, { ...demands, valueAtLeast, objective: { kind: 'cost' } })
    if (cheapest.status !== 'optimal' || !cheapest.choice) return undecided(cheapest)
    const needed = cheapest.figure as number
    if (needed <= budget) return { kind: 'budget', budget, portfolio: portfolioOf(forced.model, cheapest.choice) }
    budget = needed
    from = best
  }
  return undecided(least)
}

function searchOf(model: SelectionModel, solver: Solver, limits: ExactOptions): Search {
  return { model, solver, limits, failures: new Set(), seconds: 0 }
}

const undecided = ({ status }: Granted): EntryBudget => ({ kind: status === 'impossible' ? 'never' : 'open' })
