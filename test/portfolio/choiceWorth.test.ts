// What hangs on each item of a choice, and what each other item would add to it.
import { describe, expect, it } from 'vitest'
import { choiceWorth } from '../../src/portfolio/choiceWorth.ts'
import type { Question } from '../../src/portfolio/question.ts'
import { quickAnswer } from '../../src/portfolio/quickAnswer.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { WORKED_ITEMS, workedExample } from '../support/workedExample.ts'

const question: Question = { kind: 'max', year: workedExample.plan.to, budget: 2_000_000_000, schedule: 'as-planned' }
const portfolio = (items: readonly string[]) => ({
  items,
  moves: {},
  index: { units: 0, per: 10_000 },
  years: {},
  cost: 0,
})
const changes = (items: readonly string[]) => {
  const worth = choiceWorth(workedExample, question, portfolio(items))
  const of = Object.fromEntries(worth.items.map(({ id, change }) => [id, change && exactText(change)]))
  return { ...worth, of }
}

describe('the worth of items beside a choice', () => {
  it('of everything chosen is the loss if dropped of the worked example', () => {
    const { of, start, index } = changes(WORKED_ITEMS)
    expect(exactText(start)).toBe('2.695')
    expect(exactText(index)).toBe('3.42')
    expect(of).toMatchObject({ p1: '-0.151', p2: '-0.03', p7: '-0.148', p8: '-0.09', p9: '-0.045', p13: '-0.075' })
  })

  it('of nothing chosen is each item alone, with what it waits for', () => {
    const { of } = changes([])
    // Alone P8 adds nothing; it brings P7, which it waits for.
    expect(of).toMatchObject({ p1: '0.076', p7: '0.058', p8: '0.103', p12: '0.09' })
  })

  it('tells of the quick answer what its items add to', () => {
    const answer = quickAnswer(workedExample, question)
    if (answer.status !== 'quick' || !answer.portfolio) throw new Error('no quick answer')
    const { items, index } = changes(answer.portfolio.items)
    expect(exactText(index)).toBe(exactText(answer.portfolio.index))
    for (const { chosen, change } of items) expect(Math.sign(change?.units ?? 0)).not.toBe(chosen ? 1 : -1)
  })

  it('has none for an item that may not be chosen, nor for what waits for it', () => {
    const barred = { ...question, forcedOut: { p7: 'dilarang' } }
    const { items } = choiceWorth(workedExample, barred, portfolio([]))
    expect(items.filter(({ change }) => change === null).map(({ id }) => id)).toEqual(['p7', 'p8', 'p9'])
  })
})
