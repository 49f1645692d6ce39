// What a planner assumes: scenarios laid over the blueprint, and shocks that would strike several items at once.

import type { Id, IdSet, Rupiah } from './blueprint.ts'
import type { Month } from './month.ts'

/** Key beside the funds of a year's budget: the limit of all sources together. */
export const ALL_FUNDS = 'total'

/** A named overlay of assumptions; never edits the blueprint until applied. */
export interface Scenario {
  readonly id: Id
  readonly name: string
  /** The assumptions in words. */
  readonly notes?: string
  /** Included (true) or excluded (false) items; absent = as the blueprint says. */
  readonly included: { readonly [item: string]: boolean }
  readonly moves: { readonly [item: string]: { readonly start: Month; readonly finish: Month } }
  readonly forced: { readonly [item: string]: { readonly mode: 'in' | 'out'; readonly reason: string } }
  /** Limit of the whole plan. */
  readonly budget?: Rupiah
  /** Limits by year and source of funds; `ALL_FUNDS` limits the year as a whole. */
  readonly budgets: { readonly [year: string]: { readonly [fund: string]: Rupiah } }
  /** Items at work at once, by agency and year. */
  readonly capacity: { readonly [agency: string]: { readonly [year: string]: number } }
  /** Shocks that strike for certain (true) or never (false); absent = with their own chance. */
  readonly shocks: { readonly [shock: string]: boolean }
  readonly packGates?: boolean
  /** How the choice of items came about, where the optimiser made it. */
  readonly choice?: Choice
}

/** What was asked of the optimiser and how sure its answer is (semantics §9). */
export interface Choice {
  readonly question: 'max' | 'min' | 'lex' | 'frontier' | 'n-minus-1'
  /** Evaluation year the index is asked for. */
  readonly year: number
  readonly budget?: Rupiah
  /** 1/10,000 of the index. */
  readonly target?: number
  /** Proven optimal, best found with a proven bound, or the quick answer. */
  readonly status: 'optimal' | 'bound' | 'quick'
  /** No choice reaches more than this, 1/10,000 of the index; with status "bound" of a question for the index. */
  readonly bound?: number
  /** No choice costs less than this; with status "bound" of a question for the cost. */
  readonly boundCost?: Rupiah
  /** Name and version of the solver that gave the proof. */
  readonly solver?: string
}

/** Something from outside that strikes several items at once (semantics §6: common shocks). Only open items are struck. */
export type Shock = BudgetCut | Lateness

interface AnyShock {
  readonly id: Id
  readonly name: string
  /** In 1/1000. */
  readonly chance: number
  readonly note?: string
}

/** The funds of a year fall away: what spends from them in that year is not delivered. */
export interface BudgetCut extends AnyShock {
  readonly kind: 'budget-cut'
  readonly year: number
  /** One source of funds; absent = all of the year. */
  readonly fund?: string
}

/** Something they all wait for, such as a regulation, comes late: each is delivered that many months later. */
export interface Lateness extends AnyShock {
  readonly kind: 'late'
  readonly items: IdSet
  readonly months: number
}
