// The public figures of semantics §10, each proved, and what an answer says when it cannot be.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Portfolio, Proof } from '../../src/portfolio/answer.ts'
import { exactAnswer } from '../../src/portfolio/exactAnswer.ts'
import type { ExactOptions } from '../../src/portfolio/exactOptions.ts'
import { loadHighs } from '../../src/portfolio/highsSolver.ts'
import type { Question } from '../../src/portfolio/question.ts'
import type { Solver } from '../../src/portfolio/solver.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { aloneAndLoss } from '../../src/simulation/aloneAndLoss.ts'
import { indexOfSet } from '../../src/simulation/levelsOfSet.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'
import { WORKED_ITEMS, workedExample } from '../support/workedExample.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

type Part = Partial<Question> & Record<string, unknown>
const asked = (part: Part): Question => ({ kind: 'max', year: 2030, schedule: 'as-planned', ...part }) as Question
const ask = (part: Part, options: ExactOptions = {}, blueprint = workedExample): Promise<Answer> =>
  exactAnswer(blueprint, asked(part), solver, options)

async function proved(part: Part): Promise<Portfolio> {
  const answer = await ask(part)
  if (answer.status !== 'optimal') throw new Error(`Not optimal: ${JSON.stringify(answer)}`)
  return answer.portfolio
}

const named = (...numbers: number[]): string[] => numbers.map((number) => `p${number}`).sort()

describe('the highest index of the worked example', () => {
  it.each([
    [500, '2.954'],
    [1500, '3.162'],
    [2000, '3.207'],
    [3000, '3.28'],
  ])('for %i million is %s', async (million, index) => {
    const portfolio = await proved({ budget: million * 1e6 })
    expect(exactText(portfolio.index)).toBe(index)
    expect(portfolio.cost).toBeLessThanOrEqual(million * 1e6)
  })

  it('for 2,000 million is more than taking items by their worth alone per rupiah reaches', () => {
    expect(exactText(indexOfSet(workedExample, byRatio(2000)).min)).toBe('3.115')
  })

  it('wastes no money, and of equals is the cheapest when asked so', async () => {
    const without = { forcedOut: { p12: 'ditunda' } }
    expect((await proved({ ...without })).cost).toBe(3_700_000_000)
    const answer = await proved({ kind: 'lex', budget: 500e6 })
    expect([exactText(answer.index), answer.cost, answer.items]).toEqual(['2.954', 430_000_000, named(1, 7, 13, 14)])
  })
})

/** Items by their worth alone per rupiah, as long as they fit; what is worth nothing alone is never taken. */
function byRatio(million: number): readonly string[] {
  const worth = aloneAndLoss(workedExample)
  const cost = (id: string) => workedExample.roadmap[id]?.costs[2026]?.apbd as number
  const rate = (id: string) => (worth[id]?.alone.units as number) / cost(id)
  let left = million * 1e6
  return [...WORKED_ITEMS]
    .sort((a, b) => rate(b) - rate(a))
    .filter((id) => {
      if (rate(id) === 0 || cost(id) > left) return false
      left -= cost(id)
      return true
    })
}

describe('the least money of the worked example', () => {
  it.each([
    [28_500, 290, named(1, 2, 13)],
    [30_000, 690, undefined],
    [31_000, 1140, named(1, 2, 4, 5, 7, 11, 13, 14)],
    [32_000, 2000, undefined],
    [33_000, 3500, undefined],
  ])('to %i is %i million', async (target, million, items) => {
    const portfolio = await proved({ kind: 'min', targets: { 2030: target } })
    expect(portfolio.cost).toBe(million * 1e6)
    if (items) expect(portfolio.items).toEqual(items)
  })

  it('so that 3.00 survives any single failure is 1,500 million', async () => {
    const portfolio = await proved({ kind: 'n-minus-1', targets: { 2030: 30_000 } })
    expect(portfolio.cost).toBe(1_500_000_000)
  })

  it('asks of a failure that the targets survive it, not the floors of domains', async () => {
    const costs = { 2026: { apbd: 1_000_000 } }
    const lift = (indicator: number) => [{ indicator, from: 2, to: 3 }]
    const items = [buildItem('a', { costs, effects: lift(1) }), buildItem('b', { costs, effects: lift(11) })]
    const question: Part = { kind: 'n-minus-1', targets: { 2030: 20_000 }, domainFloors: { d2: 20_001 } }
    const answer = await ask(question, {}, buildBlueprint({ base: 2, items }))
    expect(answer).toMatchObject({ status: 'optimal', portfolio: { items: ['b'] } })
  })

  it('cannot reach 3.50: at most 3.42, and the rungs nothing covers are named', async () => {
    const answer = await ask({ kind: 'min', targets: { 2030: 35_000 } })
    if (answer.status !== 'unreachable') throw new Error(answer.status)
    expect(exactText(answer.missed.reachable)).toBe('3.42')
    expect(answer.portfolio.cost).toBe(5_200_000_000)
    expect(answer.uncovered.slice(0, 5)).toEqual([
      { indicator: '1', rung: 5 },
      { indicator: '2', rung: 5 },
      { indicator: '3', rung: 5 },
      { indicator: '4', rung: 4 },
      { indicator: '4', rung: 5 },
    ])
    expect(answer.uncovered).not.toContainEqual({ indicator: '29', rung: 4 })
  })

  it('cannot keep 3.40 through any single failure: at most 3.269', async () => {
    const answer = await ask({ kind: 'n-minus-1', targets: { 2030: 34_000 } })
    expect(answer.status === 'unreachable' && exactText(answer.missed.reachable)).toBe('3.269')
  })
})

describe('the frontier of the worked example', () => {
  it('has 41 points from 2.695 for nothing to 3.42 for 5,200 million, none bought twice, told as they are found', async () => {
    const told: Portfolio[] = []
    const answer = await ask({ kind: 'frontier' }, { onPoint: (point) => told.push(point) })
    if (answer.status !== 'optimal') throw new Error(answer.status)
    const { frontier } = answer
    expect(frontier).toHaveLength(41)
    expect(told).toEqual(frontier)
    const first = frontier[0] as Portfolio
    const last = frontier.at(-1) as Portfolio
    expect([exactText(first.index), first.cost, exactText(last.index), last.cost]).toEqual(['2.695', 0, '3.42', 5.2e9])
    for (let at = 1; at < frontier.length; at++) {
      const [before, here] = [frontier[at - 1] as Portfolio, frontier[at] as Portfolio]
      expect(here.cost > before.cost && here.index.units > before.index.units).toBe(true)
    }
  })
})

describe('an answer without its proof', () => {
  it('says what is proved when the nodes run out, and never optimal', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      buildItem(`item-${at + 1}`, {
        costs: { 2026: { apbd: 1_000_003 + ((at * 7919) % 997) } },
        effects: [
          { indicator: 1 + ((at * 13) % 47), from: 2, to: 3 },
          { indicator: 1 + ((at * 29) % 47), from: 3, to: 4, with: [`item-${1 + ((at * 17 + 5) % 40)}`] },
        ],
      }),
    )
    const blueprint = buildBlueprint({ base: 2, items: many })
    const answer = await ask({ budget: 12_000_000 }, { nodes: 1 }, blueprint)
    if (answer.status === 'optimal') throw new Error('Proved with one node')
    if (answer.status !== 'bound') throw new Error(answer.status)
    const { portfolio, proof } = answer
    expect(proof?.kind).toBe('index')
    const { bound, gap } = proof as Extract<Proof, { kind: 'index' }>
    expect(bound.units - (portfolio?.index.units as number)).toBe(gap.units)
    expect(gap.units).toBeGreaterThan(0)
    const best = await ask({ budget: 12_000_000 }, {}, blueprint)
    expect(best.status === 'optimal' && best.portfolio.index.units <= bound.units).toBe(true)
  })

  it('stops where it is when cancelled, with the quick answer in hand', async () => {
    const cancelled = new AbortController()
    cancelled.abort()
    const answer = await ask({ budget: 2e9 }, { signal: cancelled.signal })
    expect(answer).toMatchObject({ status: 'bound', proof: null, portfolio: { index: { units: 32_070 } } })
  })

  it('is given up with the fault itself when the question is faulty', async () => {
    expect(await ask({ budget: -1 })).toMatchObject({ status: 'faulty', faults: [{ kind: 'budget' }] })
  })
})
