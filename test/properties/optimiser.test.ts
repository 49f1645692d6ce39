// Laws of the optimiser (semantics §9, §12): what it proves is what trying every choice finds.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { toMonth } from '../../src/model/month.ts'
import type { Answer, Portfolio } from '../../src/portfolio/answer.ts'
import { exactAnswer } from '../../src/portfolio/exactAnswer.ts'
import { loadHighs } from '../../src/portfolio/highsSolver.ts'
import type { Question } from '../../src/portfolio/question.ts'
import { quickAnswer } from '../../src/portfolio/quickAnswer.ts'
import type { Solver } from '../../src/portfolio/solver.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { arbitraryChoices, arbitraryQuestion } from '../support/arbitrarySelection.ts'
import {
  allChoices,
  keepsRules,
  meetsTargets,
  overlayOf,
  shiftsOf,
  type Tried,
  tried,
} from '../support/selectionBruteForce.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

/** From the index with nothing chosen to that with everything, in 1/10,000. */
function reach(blueprint: Blueprint, year: number): readonly [number, number] {
  const at = (included: boolean) => {
    const overlay = { included: Object.fromEntries(Object.keys(blueprint.roadmap).map((id) => [id, included])) }
    const month = toMonth(year, blueprint.plan.cutoff)
    return standingAt(blueprint, { month, view: 'planned', overlay }).score.index.min.units
  }
  return [at(false), at(true)]
}

/** The figures that decide, best first being higher. */
function figures({ kind, year }: Question, { shifts, cost, values }: Tried): readonly number[] {
  const value = values[year] as number
  if (kind === 'max') return [value]
  return kind === 'lex' ? [value, -cost, -shifts.size] : [-cost, value, -shifts.size]
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((figure, nth) => figure !== b[nth])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}

/** The portfolio as the brute force sees it, held against every demand. */
function checked(blueprint: Blueprint, question: Question, portfolio: Portfolio): Tried {
  const choice = tried(blueprint, question, shiftsOf(blueprint, question, portfolio))
  expect(keepsRules(blueprint, question, choice.shifts)).toBe(true)
  expect(portfolio.cost).toBe(choice.cost)
  const overlay = overlayOf(blueprint, question, choice.shifts)
  const month = toMonth(question.year, blueprint.plan.cutoff)
  expect(portfolio.index).toEqual(standingAt(blueprint, { month, view: 'planned', overlay }).score.index.min)
  return choice
}

function hold(blueprint: Blueprint, question: Question, answer: Answer, seen: Record<string, number>): void {
  const choices = allChoices(blueprint, question)
  const granted = choices.filter((choice) => meetsTargets(blueprint, question, choice))
  seen[answer.status] = (seen[answer.status] ?? 0) + 1
  if (answer.status === 'faulty') {
    expect(answer.faults.every(({ kind }) => ['forcing', 'too-tight', 'too-long'].includes(kind))).toBe(true)
    if (answer.faults.some(({ kind }) => kind === 'too-tight')) expect(choices).toEqual([])
    return
  }
  if (answer.status === 'bound') throw new Error('Without limits every question is decided')
  const own = checked(blueprint, question, answer.portfolio)
  if (answer.status === 'unreachable') {
    expect(granted).toEqual([])
    const { year, domain, reachable } = answer.missed
    if (domain !== undefined || question.kind === 'n-minus-1') return
    const { targets: _, domainFloors: __, ...rest } = question
    const earlier = Object.fromEntries(Object.entries(question.targets ?? {}).filter(([each]) => Number(each) < year))
    const before = choices.filter((choice) => meetsTargets(blueprint, { ...rest, targets: earlier }, choice))
    expect(reachable.units).toBe(Math.max(...before.map(({ values }) => values[year] as number)))
    return
  }
  expect(meetsTargets(blueprint, question, own)).toBe(true)
  const best = granted.map((choice) => figures(question, choice)).reduce((a, b) => (compare(a, b) >= 0 ? a : b))
  expect(figures(question, own)).toEqual(best)
  if (own.shifts.size > 0 && own.shifts.size < Object.keys(blueprint.roadmap).length) seen.part = (seen.part ?? 0) + 1
  const quick = quickAnswer(blueprint, question)
  if (quick.status !== 'quick' || quick.portfolio === null) return
  const fast = checked(blueprint, question, quick.portfolio)
  expect(meetsTargets(blueprint, question, fast)).toBe(true)
  expect(compare(figures(question, fast), best)).toBeLessThanOrEqual(0)
  if (compare(figures(question, fast).slice(0, 1), best.slice(0, 1)) === 0) seen.quick = (seen.quick ?? 0) + 1
}

describe('the exact answer', () => {
  it('is what trying every choice finds, as planned, and the quick one is never better', {
    timeout: 240_000,
  }, async () => {
    const seen: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(
        arbitraryQuestion(arbitraryChoices(12), ['max', 'min', 'lex', 'n-minus-1'], 'as-planned', reach),
        async ([blueprint, question]) => {
          hold(blueprint, question, await exactAnswer(blueprint, question, solver), seen)
        },
      ),
      { numRuns: 500 },
    )
    expect(seen.part).toBeGreaterThan(120)
    expect(seen.unreachable).toBeGreaterThan(40)
  })

  it('is what trying every choice of items and years finds, where the schedule is free', {
    timeout: 240_000,
  }, async () => {
    const seen: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(
        arbitraryQuestion(arbitraryChoices(4), ['max', 'min', 'lex', 'n-minus-1'], 'free', reach),
        async ([blueprint, question]) => {
          hold(blueprint, question, await exactAnswer(blueprint, question, solver), seen)
        },
      ),
      { numRuns: 100 },
    )
    expect(seen.part).toBeGreaterThan(5)
  })

  it('has on its frontier exactly the choices that nothing cheaper or as cheap beats', {
    timeout: 240_000,
  }, async () => {
    let points = 0
    await fc.assert(
      fc.asyncProperty(
        arbitraryQuestion(arbitraryChoices(8), ['frontier'], 'as-planned', reach),
        async ([blueprint, question]) => {
          const answer = await exactAnswer(blueprint, question, solver)
          if (answer.status !== 'optimal') return
          const granted = allChoices(blueprint, question).filter((choice) => meetsTargets(blueprint, question, choice))
          const value = ({ values }: Tried) => values[question.year] as number
          const sorted = [...granted].sort((a, b) => a.cost - b.cost || value(b) - value(a))
          const expected: (readonly [number, number])[] = []
          for (const choice of sorted) {
            if (value(choice) > (expected.at(-1)?.[1] ?? -1)) expected.push([choice.cost, value(choice)])
          }
          expect(answer.frontier.map(({ cost, index }) => [cost, index.units])).toEqual(expected)
          for (const point of answer.frontier) checked(blueprint, question, point)
          points += expected.length
        },
      ),
      { numRuns: 100 },
    )
    expect(points).toBeGreaterThan(90)
  })

  it('is never lower for more money', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryQuestion(arbitraryChoices(12), ['max'], 'as-planned', reach),
        fc.integer({ min: 0, max: 9_000_000_000 }),
        async ([blueprint, question], more) => {
          const { budget = 1_000_000_000 } = question
          const [less, rich] = await Promise.all(
            [budget, budget + more].map((limit) => exactAnswer(blueprint, { ...question, budget: limit }, solver)),
          )
          if (less?.status !== 'optimal') return
          expect(rich?.status === 'optimal' && rich.portfolio.index.units >= less.portfolio.index.units).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })
})
