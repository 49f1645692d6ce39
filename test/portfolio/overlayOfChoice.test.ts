// A choice laid over the blueprint is worth what the optimiser says of it.
import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { toMonth } from '../../src/model/month.ts'
import { overlayOfChoice } from '../../src/portfolio/overlayOfChoice.ts'
import type { Question } from '../../src/portfolio/question.ts'
import { quickAnswer } from '../../src/portfolio/quickAnswer.ts'
import { compareRatios } from '../../src/scoring/ratio.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { workedExample } from '../support/workedExample.ts'

/** P10 is only proposed, P2 is in progress. */
const blueprint = {
  ...workedExample,
  roadmap: {
    ...workedExample.roadmap,
    p10: { ...workedExample.roadmap.p10, proposed: true },
    p2: { ...workedExample.roadmap.p2, status: 'in-progress' },
  },
} as Blueprint

describe('the overlay of a choice', () => {
  it.each(['as-planned', 'free'] as const)('gives the index of the choice, schedule %s', (schedule) => {
    const year = blueprint.plan.to
    const question: Question = { kind: 'max', year, budget: 2_000_000_000, forcedIn: { p10: 'janji' }, schedule }
    const answer = quickAnswer(blueprint, question)
    if (answer.status !== 'quick' || !answer.portfolio) throw new Error('no answer')
    const overlay = overlayOfChoice(blueprint, question, answer.portfolio)
    const { score } = standingAt(blueprint, { month: toMonth(year, blueprint.plan.cutoff), view: 'planned', overlay })
    expect(compareRatios(score.index.min, answer.portfolio.index)).toBe(0)
    expect(overlay.included?.p10).toBe(true)
    expect(overlay.included).not.toHaveProperty('p2')
  })

  it('keeps the other assumptions of the question', () => {
    const moves = { p1: { start: '2026-03', finish: '2026-04' }, p3: { start: '2026-03', finish: '2026-04' } }
    const question = { overlay: { included: { p2: false }, moves, shocks: { banjir: true }, packGates: false } }
    const overlay = overlayOfChoice(blueprint, question, { items: ['p1', 'p2'], moves: {} })
    expect(overlay).toMatchObject({ moves: { p1: moves.p1 }, shocks: { banjir: true }, packGates: false })
    expect(overlay.moves).not.toHaveProperty('p3')
    expect(overlay.included).not.toHaveProperty('p2')
  })
})
