// A choice kept as a scenario tells what was asked and how sure it is, and comes to the same index.
import { describe, expect, it } from 'vitest'
import packageFile from '../../../package.json' with { type: 'json' }
import { addScenario } from '../../../src/editing/commands/addScenario.ts'
import { toMonth } from '../../../src/model/month.ts'
import type { Question } from '../../../src/portfolio/question.ts'
import { quickAnswer } from '../../../src/portfolio/quickAnswer.ts'
import { SOLVER_NAME } from '../../../src/portfolio/solverName.ts'
import { overlayOf } from '../../../src/roadmap/overlayOf.ts'
import { compareRatios } from '../../../src/scoring/ratio.ts'
import { standingAt } from '../../../src/simulation/standingAt.ts'
import { scenarioOfChoice } from '../../../src/ui/portfolio/scenarioOfChoice.ts'
import { workedExample } from '../../support/workedExample.ts'

const year = workedExample.plan.to
const question: Question = {
  kind: 'lex',
  year,
  budget: 2_500_000_000,
  budgets: { '2026': { total: 2_400_000_000 } },
  capacity: { diskominfo: { '2026': 4 } },
  forcedIn: { p12: 'janji' },
  forcedOut: { p13: 'ditunda' },
  schedule: 'as-planned',
}
const answer = quickAnswer(workedExample, question)
const portfolio = answer.status === 'quick' ? answer.portfolio : null
if (!portfolio) throw new Error('no answer')
const bound = { units: 32_100_5, per: 100_000 }
const kept = (sureness: Parameters<typeof scenarioOfChoice>[2]['sureness'], asked: Question = question) =>
  scenarioOfChoice(workedExample, asked, { portfolio, sureness })

describe('a choice kept as a scenario', () => {
  it('comes to the index of the choice and is no command to refuse', () => {
    const scenario = { id: 's', name: 'Pilihan', ...kept({ kind: 'optimal' }) }
    expect(addScenario.refuse?.(workedExample, { scenario })).toBeUndefined()
    const month = toMonth(year, workedExample.plan.cutoff)
    const { score } = standingAt(workedExample, { month, view: 'planned', overlay: overlayOf(scenario) })
    expect(compareRatios(score.index.min, portfolio.index)).toBe(0)
  })

  it('keeps the limits it was asked under', () => {
    expect(kept({ kind: 'optimal' })).toMatchObject({
      budget: question.budget,
      budgets: question.budgets,
      capacity: question.capacity,
      forced: { p12: { mode: 'in', reason: 'janji' }, p13: { mode: 'out', reason: 'ditunda' } },
      choice: { question: 'lex', year, budget: question.budget, status: 'optimal', solver: SOLVER_NAME },
    })
  })

  it('is as sure as it was: quick, or with the bound rounded away from it', () => {
    expect(kept({ kind: 'quick' }).choice).toEqual({ question: 'lex', year, budget: question.budget, status: 'quick' })
    expect(kept({ kind: 'cancelled', atMost: null }).choice?.status).toBe('quick')
    const atMost = { kind: 'index' as const, bound, gap: { units: 1, per: 100_000 } }
    expect(kept({ kind: 'bound', atMost }).choice).toMatchObject({ status: 'bound', bound: 32_101 })
    const money = { kind: 'cost' as const, bound: 1_900_000_000, gap: 1 }
    expect(kept({ kind: 'cancelled', atMost: money }).choice).toMatchObject({
      status: 'bound',
      boundCost: 1_900_000_000,
    })
  })

  it('of a target out of reach is the highest index there is, beside the target', () => {
    const asked: Question = { ...question, kind: 'min', targets: { [year]: 35_000 } }
    expect(kept({ kind: 'unreachable' }, asked).choice).toMatchObject({ question: 'max', target: 35_000 })
  })

  it('names the solver that is installed', () => {
    expect(SOLVER_NAME).toContain(packageFile.dependencies.highs)
  })
})
