// What can be asked of a worker, and what goes to and fro. A new kind of job is a line here, one in the answers of a worker
// file and one in `spawnWorker.ts`. Everything is plain data: the page and the worker share nothing.

import type { LayoutGraph } from '../../editing/layoutGraph.ts'
import type { Positions } from '../../editing/placements.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Answer, Portfolio, Proof, QuickAnswer } from '../../portfolio/answer.ts'
import type { EntryBudget } from '../../portfolio/entryBudget.ts'
import type { PriceOfForcing } from '../../portfolio/priceOfForcing.ts'
import type { Question } from '../../portfolio/question.ts'
import type { ChoiceRiskQuestion, RiskOfChoice } from '../../portfolio/riskOfChoice.ts'
import type { Credit, CreditQuestion } from '../../simulation/credit.ts'
import type { RiskPathQuestion, RiskYear } from '../../simulation/riskPath.ts'

/** Question and result of every kind of job. */
export interface Jobs {
  readonly risk: { readonly question: RiskPathQuestion; readonly result: readonly RiskYear[] }
  readonly credit: { readonly question: CreditQuestion; readonly result: Credit }
  readonly quickChoice: { readonly question: Question; readonly result: QuickAnswer }
  readonly exactChoice: {
    readonly question: ExactQuestion
    readonly result: Answer
    /** What is known before the end. */
    readonly early: EarlyChoice
  }
  /** What would change the choice: nothing at the end that was not told early. */
  readonly choiceEdges: { readonly question: EdgesQuestion; readonly result: null; readonly early: EarlyEdge }
  /** Where elements stand along their relations; the graph has all it needs. */
  readonly flow: { readonly question: LayoutGraph; readonly result: Positions }
  readonly choiceRisk: { readonly question: ChoiceRiskQuestion; readonly result: RiskOfChoice }
}

export interface ExactQuestion {
  readonly question: Question
  /** Limit of the solver's time. */
  readonly seconds: number
  /** The solver, compiled. */
  readonly solver: WebAssembly.Module
}

export interface EdgesQuestion extends ExactQuestion {
  /** The proven choice. */
  readonly portfolio: Portfolio
  /** The items that are not chosen and shall be told about, in this order; `seconds` limits each. */
  readonly items: readonly Id[]
}

/** What forcing costs (null where that was not proved in time), or the budget that brings an item in. */
export type EarlyEdge =
  | { readonly kind: 'forcing'; readonly price: PriceOfForcing | null }
  | { readonly kind: 'entry'; readonly item: Id; readonly entry: EntryBudget }

/** How far the proof is, or one more point of a frontier. */
export type EarlyChoice =
  | { readonly kind: 'proof'; readonly proof: Proof }
  | { readonly kind: 'point'; readonly point: Portfolio }

export type JobKind = keyof Jobs

export interface JobRequest<K extends JobKind = JobKind> {
  readonly kind: K
  readonly blueprint: Blueprint
  readonly question: Jobs[K]['question']
}

/** What a kind of job may tell before its result; most tell nothing. */
export type Early<K extends JobKind> = Jobs[K] extends { readonly early: infer E } ? E : never

/** How much of a job is done. */
export interface JobProgress {
  readonly done: number
  readonly of: number
}

/** What a worker tells the page: progress and early news any number of times, then one of the others. */
export type JobMessage<R = unknown> =
  | ({ readonly kind: 'progress' } & JobProgress)
  | { readonly kind: 'early'; readonly early: unknown }
  | { readonly kind: 'result'; readonly result: R }
  /** `why` is the program's own message, in no particular language. */
  | { readonly kind: 'failed'; readonly why: string }

/** The functions behind some kinds of jobs; a worker file holds one such table. */
export type Answers<K extends JobKind> = {
  readonly [kind in K]: (
    blueprint: Blueprint,
    question: Jobs[kind]['question'],
    progress: (done: number, of: number) => void,
    early: (value: Early<kind>) => void,
  ) => Jobs[kind]['result'] | Promise<Jobs[kind]['result']>
}
