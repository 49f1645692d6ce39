// The exact answer to a question: proved by a solver, worked out and checked by the evaluator. Where the proof is not reached
// in time it says so, with the limit that was proved.
import type { Blueprint } from '../model/blueprint.ts'
import type { Answer, Proof } from './answer.ts'
import type { ExactOptions } from './exactOptions.ts'
import { frontierOf } from './frontierOf.ts'
import { type Granted, grantWish, type Search } from './grantWish.ts'
import { portfolioOf } from './portfolioOf.ts'
import { proofOf } from './proofOf.ts'
import type { Question } from './question.ts'
import { questionFaults } from './questionFaults.ts'
import { quickChoice } from './quickChoice.ts'
import type { Choice, SelectionModel } from './selection.ts'
import { selectionModel } from './selectionModel.ts'
import type { Solver } from './solver.ts'
import { tidied } from './tidied.ts'
import { unreachableAnswer } from './unreachableAnswer.ts'
import type { Objective, Wish } from './wish.ts'

/** Answers a question. `seconds` and `nodes` limit all solves together and each solve; errors of the solver are thrown. */
export async function exactAnswer(
  blueprint: Blueprint,
  question: Question,
  solver: Solver,
  options: ExactOptions = {},
): Promise<Answer> {
  const faults = questionFaults(blueprint, question)
  if (faults.length > 0) return { status: 'faulty', faults }
  const model = selectionModel(blueprint, question)
  const search: Search = { model, solver, limits: options, failures: new Set(), seconds: 0 }
  const wish = wishOf(model, question)
  if (question.kind === 'frontier') return frontierOf(search, wish, options)
  const goals = goalsOf(model, question)
  const start = quickChoice(model, question.kind)
  return inTurn(search, wish, goals, start, options)
}

/** Every target and floor of the question as conditions. */
function wishOf(model: SelectionModel, { kind }: Question): Omit<Wish, 'objective'> {
  return {
    targets: model.moments.flatMap(({ target }, at) => (target >= 0 ? [at] : [])),
    floors: model.floors.map((_, nth) => nth),
    robust: kind === 'n-minus-1',
  }
}

/** What is made best in turn, each without losing what came before. */
function goalsOf({ horizon }: SelectionModel, { kind }: Question): readonly Objective[] {
  const index: Objective = { kind: 'value', moment: horizon }
  const cost: Objective = { kind: 'cost' }
  const count: Objective = { kind: 'count' }
  if (kind === 'max') return [index]
  return kind === 'lex' ? [index, cost, count] : [cost, index, count]
}

async function inTurn(
  search: Search,
  demands: Omit<Wish, 'objective'>,
  goals: readonly Objective[],
  start: Choice | undefined,
  options: ExactOptions,
): Promise<Answer> {
  const { model } = search
  let best = start
  let proof: Proof | undefined
  let wish = demands
  for (const objective of goals) {
    await options.pause?.()
    search.onProgress = (figure, bound) => options.onProof?.(proofOf(model, objective, figure, bound))
    const granted: Granted = grantWish(search, { ...wish, objective }, best)
    if (granted.status === 'impossible') return unreachableAnswer(search, demands, options)
    const { choice, figure, bound } = granted
    best = choice ?? best
    if (objective.kind !== 'count')
      proof ??= figure === undefined || bound === undefined ? undefined : proofOf(model, objective, figure, bound)
    if (granted.status === 'stopped' && objective.kind !== 'count') {
      const reached = figure === undefined || bound === undefined ? null : proofOf(model, objective, figure, bound)
      return { status: 'bound', portfolio: best ? portfolioOf(model, best) : null, proof: reached, frontier: [] }
    }
    if (objective.kind === 'value') wish = { ...wish, valueAtLeast: figure as number }
    if (objective.kind === 'cost') wish = { ...wish, costAtMost: figure as number }
  }
  if (best === undefined || proof === undefined) throw new Error('Every goal was proved, but nothing was found')
  const kept = goals.length === 1 ? tidied(model, best, demands) : best
  return { status: 'optimal', portfolio: portfolioOf(model, kept), proof, frontier: [] }
}
