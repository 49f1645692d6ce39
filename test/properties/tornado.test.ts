// Laws of the tornado, against the simulation asked directly and against blueprints changed by hand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blueprint, RoadmapItem } from '../../src/model/blueprint.ts'
import { compareRatios, subtractRatios } from '../../src/scoring/ratio.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { type Assumption, assumptionKey, tornado } from '../../src/simulation/tornado.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { turningMonth, view, withBaseline, withEffects, withItems } from '../support/simulationVariants.ts'

/** The blueprint with the evidence of an assumption never lapsing. */
function renewedByHand(blueprint: Blueprint, assumption: Assumption): Blueprint {
  if (assumption.kind === 'renewed-item') {
    return withItems(blueprint, (item) => (item.id === assumption.item ? lasting(item) : item))
  }
  if (assumption.kind !== 'renewed-evidence') return blueprint
  return withBaseline(blueprint, (assessment) => {
    const { validUntil: _, ...answer } = assessment.answers[assumption.indicator] ?? { level: null }
    const criteria = Object.fromEntries(
      Object.entries(answer.criteria ?? {}).map(([level, criterion]) => [level, { ...criterion, evidence: {} }]),
    )
    return {
      ...assessment,
      answers: { ...assessment.answers, [assumption.indicator]: answer.criteria ? { ...answer, criteria } : answer },
    }
  })
}

const lasting = (item: RoadmapItem): RoadmapItem => ({
  ...item,
  effects: Object.fromEntries(Object.entries(item.effects).map(([id, { validMonths: _, ...effect }]) => [id, effect])),
})

/** The drawn blueprint with a delay stated for every item. */
const delayed = (blueprint: Blueprint): Blueprint =>
  withItems(blueprint, (item) => ({ ...item, risk: { ...item.risk, delays: { 6: 300, 2: 100 } } }))

/** Whether the contrary can only lower or only raise the index; 0 = it may do both. */
function direction(assumption: Assumption): number {
  switch (assumption.kind) {
    case 'item':
      return assumption.delivered ? -1 : 1
    case 'gates':
      return assumption.on ? 1 : -1
    case 'renewed-evidence':
    case 'renewed-item':
      return 1
    default:
      return 0
  }
}

describe('the tornado', () => {
  it('gives for every assumption the index the simulation gives with it turned over', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), view, fc.boolean(), (drawn, nth, counted, assumed) => {
        const blueprint = delayed(drawn)
        const month = turningMonth(blueprint, nth)
        const overlay = assumed
          ? { included: { 'item-1': false }, shocks: { 'shock-1': true }, packGates: false }
          : undefined
        const question = { month, view: counted, ...(overlay && { overlay }) }
        const { base, rows } = tornado(blueprint, question)
        expect(compareRatios(base, standingAt(blueprint, question).score.index.min)).toBe(0)
        for (const row of rows) {
          if (row.swing.units > 0) seen.add(row.assumption.kind)
          const other = row.overlay
            ? standingAt(blueprint, { ...question, overlay: row.overlay })
            : standingAt(renewedByHand(blueprint, row.assumption), question)
          expect([row.assumption, compareRatios(row.other, other.score.index.min)]).toEqual([row.assumption, 0])
          expect(compareRatios(row.low, base) <= 0 && compareRatios(base, row.high) <= 0).toBe(true)
          expect(compareRatios(subtractRatios(row.high, row.low), row.swing)).toBe(0)
        }
      }),
      { numRuns: 250 },
    )
    expect([...seen].sort()).toEqual(['delay', 'gates', 'item', 'renewed-evidence', 'renewed-item', 'shock'])
  })

  it('never gains by dropping an item, closing gates or letting evidence lapse', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), view, (drawn, nth, counted) => {
        // A delay is monotone only where nothing lapses: what is proved later also lapses later.
        const lapses = nth % 2 === 0
        const blueprint = lapses
          ? delayed(drawn)
          : withEffects(delayed(drawn), ({ validMonths: _, ...effect }) => effect)
        const { base, rows } = tornado(blueprint, { month: turningMonth(blueprint, nth), view: counted })
        for (const { assumption, other } of rows) {
          const way = assumption.kind === 'delay' && !lapses ? -1 : direction(assumption)
          const step = Math.sign(other.units - base.units)
          expect([assumption, step === 0 || way === 0 || step === way]).toEqual([assumption, true])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('comes sorted by swing, then by name, each assumption once', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), (blueprint, nth) => {
        const { rows } = tornado(blueprint, { month: turningMonth(blueprint, nth), view: 'planned' })
        const keys = rows.map(({ assumption, swing }) => [swing.units, assumptionKey(assumption)] as const)
        const sorted = [...keys].sort(([a, x], [b, y]) => b - a || (x < y ? -1 : 1))
        expect(keys).toEqual(sorted)
        expect(new Set(keys.map(([, key]) => key)).size).toBe(keys.length)
      }),
      { numRuns: 60 },
    )
  })
})
