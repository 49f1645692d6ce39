// Grants a wish with a solver: rounds its answer, works it out with the evaluator and checks every demand in whole numbers.
// What the solver says counts only where this agrees; a choice that breaks a demand is ruled out and the search goes on.
import { choiceEvaluator } from './choiceEvaluator.ts'
import type { Choice, SelectionModel } from './selection.ts'
import type { SolveOutcome, Solver } from './solver.ts'
import { figureOf, grants, modelFor, type Wish, worstFailure } from './wish.ts'
import { type WishProgram, wishProgram } from './wishProgram.ts'

/** Rounds in which the solver may be told that its answer does not hold. */
const ROUNDS = 500

export interface SearchLimits {
  readonly seconds?: number
  readonly nodes?: number
  readonly signal?: AbortSignal
}

/** What all wishes about one model share: the solver, its time, and the single failures that were found to matter. */
export interface Search {
  readonly model: SelectionModel
  readonly solver: Solver
  readonly limits: SearchLimits
  readonly failures: Set<number>
  /** Seconds the solver took so far. */
  seconds: number
  /** Told the best figure of the present wish and its proven limit, now and then. */
  onProgress?: (best: number, bound: number) => void
}

export interface Granted {
  readonly status: 'optimal' | 'stopped' | 'impossible'
  /** The best found, which keeps every condition of the wish, with its figure. */
  readonly choice?: Choice
  readonly figure?: number
  /** No figure is better than this. */
  readonly bound?: number
}

/** The best choice for a wish. `start` is a choice to begin from; it need not grant anything. */
export function grantWish(search: Search, wish: Wish, start?: Choice): Granted {
  const { model, solver, limits } = search
  const evaluator = choiceEvaluator(model)
  const asked = wishProgram(model, wish, search.failures)
  const most = asked.task.sense === 'max'
  let best: { choice: Choice; figure: number } | undefined
  let bound: number | undefined
  const granted = (status: Granted['status']): Granted => ({ status, ...best, ...(bound !== undefined && { bound }) })

  /** Takes a choice that grants the wish when it is the best so far. */
  function take(choice: Choice): number {
    const figure = figureOf(model, wish, evaluator, choice)
    if (best === undefined || (most ? figure > best.figure : figure < best.figure)) best = { choice, figure }
    return figure
  }
  if (start && grants(model, wish, evaluator, start)) take(start)

  for (let round = 0; round < ROUNDS; round++) {
    const left = limits.seconds === undefined ? undefined : limits.seconds - search.seconds
    if (limits.signal?.aborted || (left !== undefined && left <= 0)) break
    const outcome = solver.solve({
      ...asked.task,
      ...(left !== undefined && { seconds: left }),
      ...(limits.nodes !== undefined && { nodes: limits.nodes }),
      ...(best && { start: startOf(best.choice, model) }),
      ...(search.onProgress && { onProgress: told(search.onProgress, asked) }),
    })
    search.seconds += outcome.seconds
    if (outcome.status === 'infeasible') return best ? granted('stopped') : { status: 'impossible' }
    if (Number.isFinite(outcome.bound)) {
      const proved = asked.bound(outcome.bound)
      bound = most ? Math.min(bound ?? proved, proved) : Math.max(bound ?? proved, proved)
    }
    if (outcome.values === null) break
    const choice = roundedChoice(model, outcome.values)
    if (!grants(model, wish, evaluator, choice)) {
      const failed = wish.robust ? worstFailure(modelFor(model, wish), evaluator, choice) : -1
      if (failed < 0 || !asked.addFailure(failed)) asked.ruleOut(choice)
      continue
    }
    const figure = take(choice)
    if (isProved(outcome, figure, asked, bound, most)) {
      bound = figure
      return granted('optimal')
    }
    const { objective } = wish
    const worse = objective.kind === 'value' && objective.survives && figure < asked.figure(outcome.objective)
    if (!worse || !asked.addFailure(worstFailure(model, evaluator, choice, objective.moment))) break
  }
  return granted(best !== undefined && best.figure === bound ? 'optimal' : 'stopped')
}

/** Proved when the solver says so of the very figure the evaluator finds, or when no better figure is possible. */
function isProved(
  { status, objective }: SolveOutcome,
  figure: number,
  asked: WishProgram,
  bound = Number.NaN,
  most = true,
) {
  return (status === 'optimal' && asked.figure(objective) === figure) || (most ? figure >= bound : figure <= bound)
}

const told =
  (onProgress: (best: number, bound: number) => void, asked: WishProgram) =>
  (progress: { readonly best: number; readonly bound: number }) =>
    onProgress(asked.figure(progress.best), asked.bound(progress.bound))

function startOf(choice: Choice, { options }: SelectionModel) {
  return {
    columns: options.map((_, option) => option),
    values: options.map(({ item }, option) => (choice[item] === option ? 1 : 0)),
  }
}

/** The options whose column is nearer to 1 than to 0; of several of one item the largest. */
function roundedChoice({ options, optionStart }: SelectionModel, values: Float64Array): Choice {
  const choice = new Int32Array(optionStart.length - 1).fill(-1)
  options.forEach(({ item }, option) => {
    const value = values[option] as number
    if (value < 0.5 || (values[choice[item] as number] ?? 0) >= value) return
    choice[item] = option
  })
  return choice
}
