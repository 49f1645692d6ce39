// Which items are asked what would bring them in.
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../src/portfolio/question.ts'
import { edgeItems } from '../../../src/ui/portfolio/edgeItems.ts'
import { workedExample } from '../../support/workedExample.ts'

const question: Question = { kind: 'lex', year: workedExample.plan.to, budget: 2e9, schedule: 'as-planned' }
const portfolio = {
  items: ['p1', 'p2', 'p4', 'p6', 'p7', 'p8', 'p9', 'p11', 'p13', 'p14'],
  moves: {},
  index: { units: 32_070, per: 10_000 },
  years: {},
  cost: 2_000_000_000,
}

describe('the items asked what would bring them in', () => {
  it('are those not chosen that would add something, the most first', () => {
    expect(edgeItems(workedExample, question, portfolio)).toEqual(['p12', 'p10', 'p3', 'p5'])
  })

  it('are none that may not be chosen, and none where money is not the limit', () => {
    const barred = { ...question, forcedOut: { p12: 'ditunda' } }
    expect(edgeItems(workedExample, barred, portfolio)).toEqual(['p10', 'p3', 'p5'])
    const { budget: _, ...unlimited } = question
    expect(edgeItems(workedExample, unlimited, portfolio)).toEqual([])
    const cheapest: Question = { ...question, kind: 'min', targets: { [question.year]: 31_000 } }
    expect(edgeItems(workedExample, cheapest, portfolio)).toEqual([])
  })
})
