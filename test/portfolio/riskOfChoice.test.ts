// The risk of a choice, and a safer one for the same money: the worked example (semantics §10).
import { describe, expect, it } from 'vitest'
import type { Portfolio } from '../../src/portfolio/answer.ts'
import type { Question } from '../../src/portfolio/question.ts'
import { riskOfChoice } from '../../src/portfolio/riskOfChoice.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { WORKED_ITEMS, workedExample } from '../support/workedExample.ts'

const question: Question = { kind: 'lex', year: workedExample.plan.to, budget: 2e9, schedule: 'as-planned' }
const BEST = ['p1', 'p2', 'p4', 'p6', 'p7', 'p8', 'p9', 'p11', 'p13', 'p14']
const portfolio: Portfolio = {
  items: BEST,
  moves: {},
  index: { units: 32_070, per: 10_000 },
  years: {},
  cost: 2_000_000_000,
}
const asked = { portfolio, target: 31_000, seed: 1, trials: 1000 }

describe('the risk of a choice', () => {
  it('of 3.207 for 2,000 million reaches 3.10 with 0.517; with P5 instead of P9, 3.192 reaches it with 0.588', () => {
    const { chosen, safer } = riskOfChoice(workedExample, { question, ...asked })
    expect(chosen.method).toEqual({ kind: 'exact' })
    expect(chosen.probability.toFixed(3)).toBe('0.517')
    expect(safer?.portfolio.items).toEqual([...BEST.filter((id) => id !== 'p9'), 'p5'].sort(byPlace))
    expect(safer && exactText(safer.portfolio.index)).toBe('3.192')
    expect(safer?.probability.toFixed(3)).toBe('0.588')
  })

  it('finds none safer beside everything, nor where the target is sure or out of reach', () => {
    const all = { ...portfolio, items: WORKED_ITEMS, cost: 5_200_000_000 }
    const { budget: _, ...unlimited } = question
    expect(riskOfChoice(workedExample, { question: unlimited, ...asked, portfolio: all }).safer).toBeNull()
    expect(riskOfChoice(workedExample, { question, ...asked, target: 10_000 }).safer).toBeNull()
    expect(riskOfChoice(workedExample, { question, ...asked, target: 50_000 }).safer).toBeNull()
  })

  it('looks only at choices that keep the demands', () => {
    const forced = { ...question, forcedIn: { p9: 'janji' } }
    const { safer } = riskOfChoice(workedExample, { question: forced, ...asked })
    expect(safer?.portfolio.items ?? ['p9']).toContain('p9')
    const demanded = { ...question, targets: { [question.year]: 32_000 } }
    expect(riskOfChoice(workedExample, { question: demanded, ...asked }).safer).toBeNull()
    const { safer: cheap } = riskOfChoice(workedExample, { question: { ...question, budget: 1_500_000_000 }, ...asked })
    expect(cheap?.portfolio.cost ?? 0).toBeLessThanOrEqual(1_500_000_000)
  })
})

const byPlace = (a: string, b: string) => (a < b ? -1 : 1)
