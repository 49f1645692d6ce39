// The figures a search works with are those of the simulation, also where only what a few items may move is looked at.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMonth } from '../../src/model/month.ts'
import { choiceEvaluator } from '../../src/portfolio/choiceEvaluator.ts'
import { closedSets } from '../../src/portfolio/closedSets.ts'
import { newDraft } from '../../src/portfolio/draft.ts'
import type { Question } from '../../src/portfolio/question.ts'
import { questionFaults } from '../../src/portfolio/questionFaults.ts'
import { selectionModel } from '../../src/portfolio/selectionModel.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { arbitraryChoices } from '../support/arbitrarySelection.ts'

const question = fc.record({
  kind: fc.constant('min' as const),
  year: fc.constantFrom(2026, 2028, 2029),
  targets: fc.constant({ 2027: 30_000 }),
  domainFloors: fc.constant({ d2: 20_000 }),
  schedule: fc.constantFrom('as-planned' as const, 'free' as const),
}) satisfies fc.Arbitrary<Question>

describe('the evaluator of choices', () => {
  it('gives for a few added items what it gives for the whole choice, and keeps the choice it started from', () => {
    let moved = 0
    fc.assert(
      fc.property(arbitraryChoices(12), question, fc.array(fc.nat(), { minLength: 6 }), (blueprint, asked, picks) => {
        fc.pre(questionFaults(blueprint, asked).length === 0)
        const model = selectionModel(blueprint, asked)
        const draft = newDraft(model)
        const sets = closedSets(model)
        if (!draft || sets.length === 0) return
        const fast = choiceEvaluator(model)
        for (const pick of picks) {
          const set = sets[pick % sets.length] as (typeof sets)[number]
          fast.evaluate(draft.choice)
          const before = [...fast.values, ...fast.floors]
          const added = set.items.filter((item) => (draft.choice[item] as number) < 0)
          if (!draft.add(set.items)) continue
          for (let twice = 0; twice < 2; twice++) {
            fast.tryItems(draft.choice, added, set.positions)
            const whole = choiceEvaluator(model)
            whole.evaluate(draft.choice)
            expect([...fast.values, ...fast.floors]).toEqual([...whole.values, ...whole.floors])
          }
          if (before.some((figure, nth) => figure !== [...fast.values, ...fast.floors][nth])) moved++
        }
      }),
      { numRuns: 150 },
    )
    expect(moved).toBeGreaterThan(50)
  })

  it('agrees with the simulation at every moment', () => {
    fc.assert(
      fc.property(arbitraryChoices(12), question, (blueprint, asked) => {
        const aimed: Question = { ...asked, schedule: 'as-planned' }
        fc.pre(questionFaults(blueprint, aimed).length === 0)
        const model = selectionModel(blueprint, aimed)
        const draft = newDraft(model)
        if (!draft) return
        for (const { items } of closedSets(model)) draft.add(items)
        const evaluator = choiceEvaluator(model)
        evaluator.evaluate(draft.choice)
        const included = Object.fromEntries(
          model.simulation.items.map(({ id }, at) => [id, (draft.choice[at] as number) >= 0]),
        )
        model.moments.forEach(({ year }, at) => {
          const month = toMonth(year, blueprint.plan.cutoff)
          const { min } = standingAt(blueprint, { month, view: 'planned', overlay: { included } }).score.index
          expect(evaluator.values[at]).toBe(min.units)
        })
      }),
      { numRuns: 150 },
    )
  })
})
