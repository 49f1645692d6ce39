// The answer at once, found by a search that proves nothing: never to be called optimal.
import type { Blueprint } from '../model/blueprint.ts'
import type { QuickAnswer } from './answer.ts'
import { portfolioOf } from './portfolioOf.ts'
import type { Question } from './question.ts'
import { questionFaults } from './questionFaults.ts'
import { quickChoice } from './quickChoice.ts'
import { selectionModel } from './selectionModel.ts'

/** A good choice that keeps every demand, the same on every machine. A frontier question is answered as max. */
export function quickAnswer(blueprint: Blueprint, question: Question): QuickAnswer {
  const faults = questionFaults(blueprint, question)
  if (faults.length > 0) return { status: 'faulty', faults }
  const model = selectionModel(blueprint, question)
  const choice = quickChoice(model, question.kind)
  return { status: 'quick', portfolio: choice ? portfolioOf(model, choice) : null }
}
