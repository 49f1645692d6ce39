// Laws of explanations and waterfalls, and of bad data, for any blueprint.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blueprint, Effect } from '../../src/model/blueprint.ts'
import { addRatios } from '../../src/scoring/ratio.ts'
import { aloneAndLoss } from '../../src/simulation/aloneAndLoss.ts'
import { explainIndicator } from '../../src/simulation/explainIndicator.ts'
import { explainSentence } from '../../src/simulation/explainSentence.ts'
import { gateCycle } from '../../src/simulation/gateCycle.ts'
import { indexOfSet } from '../../src/simulation/levelsOfSet.ts'
import { simulate } from '../../src/simulation/simulate.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { waterfall } from '../../src/simulation/waterfall.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { EFFECT_INDICATORS } from '../support/arbitraryRoadmap.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'
import { month, runs, turningMonth, view, withItems } from '../support/simulationVariants.ts'

describe('explanations', () => {
  it('agree with the level: no rung is skipped, and what does not hold says what it is waiting for', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), view, (blueprint, nth, seen) => {
        for (const indicator of EFFECT_INDICATORS) {
          const question = { month: turningMonth(blueprint, nth), view: seen, indicator }
          const explanation = explainIndicator(blueprint, question)
          if (!explanation) throw new Error('the indicator is known')
          const { level, rungs, blocking, banked } = explanation
          expect(level).toEqual(standingAt(blueprint, question).levels[indicator])
          expect(rungs.map(({ rung }) => rung)).toEqual([1, 2, 3, 4, 5])
          expect(blocking).toBe(level.min === 5 ? null : level.min + 1)
          for (const { rung, holds, by, missing } of rungs) {
            if (rung <= level.min) expect(holds).toBe(true)
            expect([by.length > 0, missing.length > 0]).toEqual([holds, !holds])
            expect(banked.includes(rung)).toBe(holds && blocking !== null && rung > blocking)
          }
          const words = explainSentence(explanation, blueprint, INSTRUMENT)
          expect(words.id).toContain(`I${indicator} `)
          expect(words.en).not.toContain('undefined')
          expect(words.id).not.toContain('undefined')
        }
      }),
      runs,
    )
  })

  it('name items that suffice: removing every witness of a raised rung takes the rung away', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, month, fc.constantFrom(...EFFECT_INDICATORS), (blueprint, at, indicator) => {
        const question = { month: at, view: 'planned' as const, indicator }
        const top = explainIndicator(blueprint, question)
        const rung = top?.rungs.find(
          ({ rung: each, holds, by }) => holds && each > 1 && by.every(({ kind }) => kind === 'effect'),
        )
        if (!rung) return
        const witnesses = new Set(rung.by.flatMap((witness) => (witness.kind === 'effect' ? [witness.effect] : [])))
        const without = withItems(blueprint, (item) => ({
          ...item,
          effects: Object.fromEntries(Object.entries(item.effects).filter(([id]) => !witnesses.has(id))),
        }))
        expect(explainIndicator(without, question)?.rungs.find((each) => each.rung === rung.rung)?.holds).toBe(false)
      }),
      runs,
    )
  })
})

describe('the waterfall', () => {
  it('adds up exactly from the assessed index to the standing, every step included', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), view, (blueprint, nth, seen) => {
        const question = { month: turningMonth(blueprint, nth), view: seen }
        const { start, steps, end } = waterfall(blueprint, question)
        expect(start).toEqual(indexOfSet(blueprint, []).min)
        expect(end).toEqual(standingAt(blueprint, question).score.index.min)
        expect(steps.reduce((sum, { gain }) => addRatios(sum, gain), start)).toEqual(end)
        expect(steps.map(({ month: when }) => when)).toEqual(steps.map(({ month: when }) => when).sort())
        for (const { kind, gain } of steps) expect(kind === 'delivered' ? gain.units >= 0 : gain.units < 0).toBe(true)
      }),
      runs,
    )
  })
})

describe('the waterfall from a month on', () => {
  it('adds up exactly from what is realised then to the standing, and names only others that are delivered', () => {
    let overdue = 0
    let joint = 0
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), (blueprint, nth, other) => {
        const [since, month] = [turningMonth(blueprint, nth), turningMonth(blueprint, other)].sort() as [string, string]
        const { start, steps, end } = waterfall(blueprint, { month, view: 'planned', since })
        expect(start).toEqual(standingAt(blueprint, { month: since, view: 'realised' }).score.index.min)
        expect(end).toEqual(standingAt(blueprint, { month, view: 'planned' }).score.index.min)
        expect(steps.reduce((sum, { gain }) => addRatios(sum, gain), start)).toEqual(end)
        for (const step of steps) {
          if (step.month <= since) {
            overdue++
            expect(step.kind).toBe('delivered')
          }
          for (const id of step.with ?? []) {
            joint++
            const item = blueprint.roadmap[id]
            expect(id).not.toBe(step.item)
            // What is overdue keeps its planned month but meets whatever is delivered by now.
            const by = step.month < since ? since : step.month
            expect((item?.actualFinish ?? item?.finish ?? '9999-12') <= by).toBe(true)
          }
        }
      }),
      runs,
    )
    expect(overdue).toBeGreaterThan(20)
    expect(joint).toBeGreaterThan(20)
  })
})

describe('bad data', () => {
  it('never stops the simulation: unknown instruments, indicators and items, wrong levels and months that turn round', () => {
    const broken = arbitraryBlueprint.chain((blueprint) =>
      fc
        .record({ nth: fc.nat(), instrument: fc.boolean(), baseline: fc.boolean() })
        .map(({ nth, instrument, baseline }) => ({
          ...withItems(blueprint, (item) => ({
            ...item,
            predecessors: { ...item.predecessors, nobody: true as const, [item.id]: true as const },
            effects: Object.fromEntries(
              Object.entries(item.effects).map(([id, effect], at): [string, Effect] => [
                id,
                (at + nth) % 3 === 0
                  ? { ...effect, indicator: '999' }
                  : (at + nth) % 3 === 1
                    ? { ...effect, with: { nobody: true as const }, gate: { indicator: '0', level: 9 }, from: 5, to: 2 }
                    : { ...effect, from: 0, to: 90, instrument: instrument ? 'nothing' : effect.instrument },
              ]),
            ),
          })),
          plan: {
            ...blueprint.plan,
            ...(baseline ? { baseline: 'nobody' } : {}),
            instrument: instrument ? 'nothing' : INSTRUMENT.id,
          },
        })),
    )
    fc.assert(
      fc.property(broken, month, (blueprint: Blueprint, at) => {
        for (const { planned } of simulate(blueprint, { included: { nobody: false } })) {
          for (const { min, max } of Object.values(planned.levels)) expect(1 <= min && max <= 5).toBe(true)
        }
        aloneAndLoss(blueprint)
        waterfall(blueprint, { month: at, view: 'planned' })
        gateCycle(INSTRUMENT, blueprint)
        for (const indicator of ['29', '999']) {
          const explanation = explainIndicator(blueprint, { month: at, view: 'planned', indicator })
          if (explanation) explainSentence(explanation, blueprint, INSTRUMENT)
        }
      }),
      runs,
    )
  })
})
