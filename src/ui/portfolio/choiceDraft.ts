// What the planner filled in to ask for the best choice, and the question it means. Pure; must not judge whether the question
// makes sense: `questionFaults` does.

import type { Blueprint, Id, Rupiah } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { demandsOf, type Goal, type Question } from '../../portfolio/question.ts'

export type DraftGoal = 'highest' | 'cheapest' | 'frontier'

export interface ChoiceDraft {
  readonly goal: DraftGoal
  /** The target holds whichever single item fails; asked with the goal `cheapest` only. */
  readonly robust: boolean
  readonly year: number
  /** Limit of the whole cost; null = none. */
  readonly budget: Rupiah | null
  /** Index to be reached in `year`, 1/10,000; asked with the goal `cheapest` only. */
  readonly target: number | null
  /** Whether the plan's targets of earlier years must hold too. */
  readonly earlier: boolean
  readonly budgets: Scenario['budgets']
  readonly capacity: Scenario['capacity']
  readonly forced: Scenario['forced']
  /** Least index of domains, 1/10,000. */
  readonly floors: { readonly [domain: string]: number }
  readonly schedule: Question['schedule']
  /** The scenario whose assumptions hold; null = the plan as it is. */
  readonly scenario: Id | null
  /** Seconds the exact solver may take. */
  readonly seconds: number
}

/** The form as it first opens: the index of the plan's last year. */
export function freshDraft({ plan }: Pick<Blueprint, 'plan'>): ChoiceDraft {
  return {
    goal: 'highest',
    robust: false,
    year: plan.to,
    budget: null,
    target: plan.targets[plan.to] ?? null,
    earlier: false,
    budgets: {},
    capacity: {},
    forced: {},
    floors: {},
    schedule: 'as-planned',
    scenario: null,
    seconds: 30,
  }
}

/** The form with the limits of a scenario in place of its own; null takes away where it starts from and keeps the limits. */
export function startingFrom(draft: ChoiceDraft, scenario: Scenario | null): ChoiceDraft {
  if (!scenario) return { ...draft, scenario: null }
  const { id, budget, budgets, capacity, forced } = scenario
  return { ...draft, scenario: id, budget: budget ?? draft.budget, budgets, capacity, forced }
}

/** The question a form means. */
export function questionOf(blueprint: Blueprint, draft: ChoiceDraft): Question {
  const { year, budget, budgets, capacity, forced, floors, schedule } = draft
  const scenario = draft.scenario === null ? undefined : blueprint.scenarios[draft.scenario]
  const demands = demandsOf(blueprint, {
    ...(scenario ?? NOTHING_ASSUMED),
    // What an earlier choice left out may be chosen anew.
    included: scenario && !scenario.choice ? scenario.included : {},
    budgets,
    capacity,
    forced,
  })
  const { budget: _, ...limits } = demands
  return {
    ...goalOf(draft),
    ...limits,
    year,
    ...(budget !== null && { budget }),
    targets: targetsOf(blueprint, draft),
    domainFloors: floors,
    schedule,
  }
}

const NOTHING_ASSUMED = { id: '', name: '', moves: {}, shocks: {} } as const

function goalOf({ goal, robust }: ChoiceDraft): Goal {
  if (goal === 'highest') return { kind: 'lex' }
  if (goal === 'frontier') return { kind: 'frontier' }
  return { kind: robust ? 'n-minus-1' : 'min' }
}

function targetsOf({ plan }: Blueprint, { goal, year, target, earlier }: ChoiceDraft): Question['targets'] & object {
  if (goal !== 'cheapest') return {}
  const before = earlier ? Object.entries(plan.targets).filter(([each]) => Number(each) < year) : []
  return { ...Object.fromEntries(before), ...(target !== null && { [year]: target }) }
}
