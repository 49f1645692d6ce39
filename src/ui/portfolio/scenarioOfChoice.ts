// A choice as a scenario to be kept: its items and months as assumptions, the limits that were asked under, and how sure it is.

import type { Blueprint } from '../../model/blueprint.ts'
import type { Choice, Scenario } from '../../model/scenario.ts'
import type { Proof } from '../../portfolio/answer.ts'
import { overlayOfChoice } from '../../portfolio/overlayOfChoice.ts'
import type { Question } from '../../portfolio/question.ts'
import { SOLVER_NAME } from '../../portfolio/solverName.ts'
import type { Best, Sureness } from './bestSoFar.ts'

/** The scenario without its id, name and notes. */
export function scenarioOfChoice(
  blueprint: Pick<Blueprint, 'roadmap'>,
  question: Question,
  { portfolio, sureness }: Best,
): Omit<Scenario, 'id' | 'name' | 'notes'> {
  const { included = {}, moves = {}, shocks = {}, packGates } = overlayOfChoice(blueprint, question, portfolio)
  const { budget, budgets = {}, capacity = {}, forcedIn = {}, forcedOut = {} } = question
  const forced = (record: { readonly [item: string]: string }, mode: 'in' | 'out') =>
    Object.entries(record).map(([id, reason]) => [id, { mode, reason }] as const)
  return {
    included,
    moves,
    shocks,
    ...(packGates !== undefined && { packGates }),
    forced: Object.fromEntries([...forced(forcedIn, 'in'), ...forced(forcedOut, 'out')]),
    ...(budget !== undefined && { budget }),
    budgets,
    capacity,
    choice: choiceOf(question, sureness),
  }
}

function choiceOf({ kind, year, budget, targets = {} }: Question, sureness: Sureness): Choice {
  const target = targets[year]
  const { status, atMost } = statusOf(sureness)
  return {
    // Where the target was out of reach, what is kept is the highest index there is.
    question: sureness.kind === 'unreachable' ? 'max' : kind,
    year,
    ...(budget !== undefined && { budget }),
    ...(target !== undefined && { target }),
    status,
    ...(atMost && boundOf(atMost)),
    ...(status !== 'quick' && { solver: SOLVER_NAME }),
  }
}

/** A cancelled choice with a proven bound is as sure as one at the time limit; without one it is a quick one. */
function statusOf(sureness: Sureness): { readonly status: Choice['status']; readonly atMost?: Proof } {
  switch (sureness.kind) {
    case 'quick':
      return { status: 'quick' }
    case 'bound':
    case 'cancelled':
      return sureness.atMost ? { status: 'bound', atMost: sureness.atMost } : { status: 'quick' }
    // Every point of a frontier is proved by itself.
    case 'growing':
    case 'partial':
    case 'optimal':
    case 'unreachable':
      return { status: 'optimal' }
  }
}

/** In 1/10,000 of the index, rounded up, or rupiah. */
function boundOf(proof: Proof): Pick<Choice, 'bound' | 'boundCost'> {
  if (proof.kind === 'cost') return { boundCost: proof.bound }
  const { units, per } = proof.bound
  return { bound: Math.ceil((units * 10_000) / per) }
}
