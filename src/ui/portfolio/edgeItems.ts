// Which items are worth asking what would bring them in. Pure.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Portfolio } from '../../portfolio/answer.ts'
import { choiceWorth } from '../../portfolio/choiceWorth.ts'
import type { Question } from '../../portfolio/question.ts'

/** Most items asked about: each takes the solver a while. */
const MOST = 40

/**
 * Items that are not chosen for want of money, the ones that would add most first. None where no budget is the limit: then
 * money would bring nothing in.
 */
export function edgeItems(blueprint: Blueprint, question: Question, portfolio: Portfolio): readonly Id[] {
  if (question.budget === undefined || (question.kind !== 'lex' && question.kind !== 'max')) return []
  return choiceWorth(blueprint, question, portfolio)
    .items.flatMap(({ id, chosen, change }) => (chosen || change === null || change.units <= 0 ? [] : [{ id, change }]))
    .sort((a, b) => b.change.units - a.change.units)
    .slice(0, MOST)
    .map(({ id }) => id)
}
