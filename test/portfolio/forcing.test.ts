// What forcing takes from the optimum of the worked example, and the budget that brings an item in.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Portfolio } from '../../src/portfolio/answer.ts'
import { entryBudget } from '../../src/portfolio/entryBudget.ts'
import { exactAnswer } from '../../src/portfolio/exactAnswer.ts'
import { loadHighs } from '../../src/portfolio/highsSolver.ts'
import { priceOfForcing } from '../../src/portfolio/priceOfForcing.ts'
import type { Question } from '../../src/portfolio/question.ts'
import type { Solver } from '../../src/portfolio/solver.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { indexOfSet } from '../../src/simulation/levelsOfSet.ts'
import { WORKED_ITEMS, workedExample } from '../support/workedExample.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

type Part = Partial<Question> & Record<string, unknown>
const asked = (part: Part): Question => ({ kind: 'max', year: 2030, schedule: 'as-planned', ...part }) as Question

async function proved(question: Question): Promise<Portfolio> {
  const answer = await exactAnswer(workedExample, question, solver)
  if (answer.status !== 'optimal') throw new Error(`Not optimal: ${JSON.stringify(answer)}`)
  return answer.portfolio
}

describe('forcing in the worked example', () => {
  const forced = { forcedIn: { p5: 'amanat wali kota' }, forcedOut: { p9: 'menunggu BPK' } }

  it('takes P5 instead of P9 for 3.192 within 2,000 million, which costs 0.015', async () => {
    const question = asked({ budget: 2e9, ...forced })
    const portfolio = await proved(question)
    expect(exactText(portfolio.index)).toBe('3.192')
    const price = await priceOfForcing(workedExample, question, portfolio, solver)
    expect(price && [exactText(price.index), exactText(price.unforced.index)]).toEqual(['0.015', '3.207'])
  })

  it('costs money where money is saved', async () => {
    const question = asked({ kind: 'min', targets: { 2030: 30_000 }, forcedIn: { p12: 'janji' } })
    const portfolio = await proved(question)
    const price = await priceOfForcing(workedExample, question, portfolio, solver)
    expect(price?.cost).toBe(portfolio.cost - 690_000_000)
    expect(portfolio.items).toContain('p12')
  })

  it.each(['p3', 'p10', 'p12'])('is needed for %s up to the budget that brings it in', async (item) => {
    const question = asked({ budget: 2e9 })
    const entry = await entryBudget(workedExample, question, item, solver)
    if (entry.kind !== 'budget') throw new Error(entry.kind)
    expect(entry.portfolio.items).toContain(item)
    const best = bestByBudget()
    expect(entry.budget / 1e6).toBe(
      best.find(({ million, withItem }) => million >= 2000 && withItem.has(item))?.million,
    )
  })

  it('never brings in what may not be chosen', async () => {
    const question = asked({ budget: 2e9, forcedOut: { p7: 'ditunda' } })
    expect(await entryBudget(workedExample, question, 'p9', solver)).toEqual({ kind: 'never' })
  })
})

/** For every budget in tens of millions: the items that some choice of the highest index holds, over all 16,384 sets. */
function bestByBudget() {
  const sets = Array.from({ length: 1 << WORKED_ITEMS.length }, (_, bits) => {
    const items = WORKED_ITEMS.filter((_, at) => bits & (1 << at))
    const million = items.reduce((sum, id) => sum + (workedExample.roadmap[id]?.costs[2026]?.apbd ?? 0) / 1e6, 0)
    const closed = items.every((id) =>
      Object.keys(workedExample.roadmap[id]?.predecessors ?? {}).every((before) => items.includes(before)),
    )
    return { items, million, units: closed ? indexOfSet(workedExample, items).min.units : -1 }
  })
  return Array.from({ length: 521 }, (_, tens) => {
    const million = tens * 10
    const affordable = sets.filter((set) => set.million <= million)
    const highest = Math.max(...affordable.map(({ units }) => units))
    return {
      million,
      withItem: new Set(affordable.filter(({ units }) => units === highest).flatMap(({ items }) => items)),
    }
  })
}
