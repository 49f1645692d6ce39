// What a filled form asks of the optimiser.
import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../../src/model/scenario.ts'
import { questionFaults } from '../../../src/portfolio/questionFaults.ts'
import { freshDraft, questionOf, startingFrom } from '../../../src/ui/portfolio/choiceDraft.ts'
import { workedExample } from '../../support/workedExample.ts'

const blueprint = {
  ...workedExample,
  plan: { ...workedExample.plan, targets: { '2026': 28_000, '2027': 31_000 } },
}
const fresh = freshDraft(blueprint)
const scenario: Scenario = {
  id: 'hemat',
  name: 'Hemat',
  included: { p12: false },
  moves: { p1: { start: '2026-02', finish: '2026-05' } },
  forced: { p2: { mode: 'in', reason: 'janji' }, p3: { mode: 'out', reason: 'mahal' } },
  budget: 2_000_000_000,
  budgets: { '2026': { total: 1_500_000_000, apbd: 1_000_000_000 } },
  capacity: { diskominfo: { '2026': 2 } },
  shocks: {},
}
const withScenario = { ...blueprint, scenarios: { hemat: scenario } }

describe('the form of the best choice', () => {
  it('opens with the last year of the plan and asks for the highest index, then the least money', () => {
    const question = questionOf(blueprint, fresh)
    expect(question).toMatchObject({ kind: 'lex', year: blueprint.plan.to, targets: {} })
    expect(question).not.toHaveProperty('budget')
    expect(questionFaults(blueprint, question)).toEqual([])
  })

  it('asks for a target only when money is saved, earlier targets of the plan on demand', () => {
    const draft = { ...fresh, goal: 'cheapest' as const, year: 2027, target: 30_000 }
    expect(questionOf(blueprint, draft)).toMatchObject({ kind: 'min', targets: { 2027: 30_000 } })
    const earlier = questionOf(blueprint, { ...draft, earlier: true, robust: true })
    expect(earlier).toMatchObject({ kind: 'n-minus-1', targets: { 2026: 28_000, 2027: 30_000 } })
    expect(questionOf(blueprint, { ...draft, goal: 'frontier', robust: true })).toMatchObject({
      kind: 'frontier',
      targets: {},
    })
  })

  it('takes the limits of a scenario over, and its assumptions along', () => {
    const question = questionOf(withScenario, startingFrom(fresh, scenario))
    expect(question).toMatchObject({
      budget: 2_000_000_000,
      budgets: scenario.budgets,
      capacity: scenario.capacity,
      forcedIn: { p2: 'janji' },
      forcedOut: { p3: 'mahal' },
      overlay: { included: { p12: false }, moves: scenario.moves },
    })
    expect(startingFrom(startingFrom(fresh, scenario), null)).toMatchObject({ scenario: null, budget: 2_000_000_000 })
  })

  it('chooses anew among all items where the scenario is itself an earlier choice', () => {
    const chosen: Scenario = { ...scenario, choice: { question: 'lex', year: 2027, status: 'optimal' } }
    const question = questionOf({ ...blueprint, scenarios: { hemat: chosen } }, startingFrom(fresh, chosen))
    expect(question.overlay).toEqual({ included: {}, moves: scenario.moves, shocks: {} })
  })

  it('still asks when its scenario is gone', () => {
    const question = questionOf(blueprint, startingFrom(fresh, scenario))
    expect(questionFaults(blueprint, question)).toEqual([])
  })
})
