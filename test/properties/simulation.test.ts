// Laws of the simulation (semantics §12) for any blueprint.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerStanding } from '../../src/scoring/answerStanding.ts'
import { compareRatios } from '../../src/scoring/ratio.ts'
import { aloneAndLoss } from '../../src/simulation/aloneAndLoss.ts'
import { gateCycle } from '../../src/simulation/gateCycle.ts'
import { indexOfSet, levelsOfSet } from '../../src/simulation/levelsOfSet.ts'
import type { Standing } from '../../src/simulation/result.ts'
import { simulate } from '../../src/simulation/simulate.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { waterfall } from '../../src/simulation/waterfall.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { EFFECT_INDICATORS } from '../support/arbitraryRoadmap.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'
import { referenceLevels } from '../support/simulationReference.ts'
import {
  month,
  reordered,
  runs,
  shuffleBy,
  turningMonth,
  view,
  withBaseline,
  withEffects,
  withItems,
} from '../support/simulationVariants.ts'

const lows = (standing: Standing) =>
  Object.fromEntries(Object.entries(standing.levels).map(([id, { min }]) => [id, min]))
const highs = (standing: Standing) =>
  Object.fromEntries(Object.entries(standing.levels).map(([id, { max }]) => [id, max]))

/** Indicators that stand lower in the first than in the second. */
const below = (higher: Standing, lower: Standing): string[] =>
  Object.entries(lower.levels).flatMap(([id, { min, max }]) => {
    const range = higher.levels[id]
    return range && range.min >= min && range.max >= max ? [] : [id]
  })

describe('the evaluator', () => {
  it('agrees with the plainest reading of the semantics, whatever the order of that reading', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), view, fc.nat(), (blueprint, nth, seen, seed) => {
        for (const at of [0, 1, 2, 3].map((more) => turningMonth(blueprint, nth + 7 * more))) {
          const standing = standingAt(blueprint, { month: at, view: seen })
          expect(lows(standing)).toEqual(referenceLevels(blueprint, at, seen, 1, shuffleBy(seed)))
          expect(highs(standing)).toEqual(referenceLevels(blueprint, at, seen, 5, shuffleBy(seed)))
        }
      }),
      runs,
    )
  })

  it('ends at the least fixpoint even when gates form a cycle', () => {
    let cyclic = 0
    const gated = arbitraryBlueprint.chain((blueprint) =>
      fc
        .array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 2, max: 4 })), { minLength: 6, maxLength: 6 })
        .map((gates) => {
          let next = 0
          return withEffects(blueprint, (effect) => {
            const [nth, level] = gates[next++ % gates.length] as [number, number]
            return { ...effect, gate: { indicator: EFFECT_INDICATORS[nth] as string, level } }
          })
        }),
    )
    fc.assert(
      fc.property(gated, month, fc.nat(), (blueprint, at, seed) => {
        if (gateCycle(INSTRUMENT, blueprint)) cyclic++
        const standing = standingAt(blueprint, { month: at, view: 'planned' })
        expect(lows(standing)).toEqual(referenceLevels(blueprint, at, 'planned', 1, shuffleBy(seed)))
      }),
      { numRuns: 60 },
    )
    expect(cyclic).toBeGreaterThan(0)
  })

  it('does not depend on the order of items, effects, needs or answers', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), month, (blueprint, seed, at) => {
        const shuffle = shuffleBy(seed)
        const roadmap = reordered(blueprint.roadmap, shuffle)
        const other = withBaseline(
          withItems({ ...blueprint, roadmap }, (item) => ({ ...item, effects: reordered(item.effects, shuffle) })),
          (assessment) => ({ ...assessment, answers: reordered(assessment.answers, shuffle) }),
        )
        expect(simulate(other)).toEqual(simulate(blueprint))
        expect(aloneAndLoss(other)).toEqual(aloneAndLoss(blueprint))
        expect(waterfall(other, { month: at, view: 'planned' })).toEqual(
          waterfall(blueprint, { month: at, view: 'planned' }),
        )
      }),
      runs,
    )
  })

  it('counts an effect delivered twice once', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const twice = withItems(blueprint, (item) => ({
          ...item,
          effects: {
            ...item.effects,
            ...Object.fromEntries(
              Object.values(item.effects).map((effect) => [
                `${effect.id}-again`,
                { ...effect, id: `${effect.id}-again` },
              ]),
            ),
          },
        }))
        expect(simulate(twice)).toEqual(simulate(blueprint))
      }),
      runs,
    )
  })

  it('never lowers a level when more items are delivered', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), (blueprint, some, more) => {
        const ids = Object.keys(blueprint.roadmap).sort()
        const chosen = (bits: number) => ids.filter((_, at) => bits & (1 << at))
        const few = levelsOfSet(blueprint, chosen(some))
        const many = levelsOfSet(blueprint, chosen(some | more))
        // A known level may become a range (null) when a delivered item hangs on a gate that is unknown; the index below has both ends.
        for (const [id, level] of Object.entries(few)) {
          const later = many[id] ?? null
          if (level !== null && later !== null) expect(later).toBeGreaterThanOrEqual(level)
        }
        const [low, high] = [indexOfSet(blueprint, chosen(some)), indexOfSet(blueprint, chosen(some | more))]
        expect(compareRatios(high.min, low.min)).toBeGreaterThanOrEqual(0)
        expect(compareRatios(high.max, low.max)).toBeGreaterThanOrEqual(0)
      }),
      runs,
    )
  })

  it('stays on the scale, and shows realised ≤ committed ≤ planned in every year', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        for (const { realised, committed, planned } of simulate(blueprint)) {
          const off = Object.values(planned.levels).filter(({ min, max }) => min < 1 || max < min || 5 < max)
          expect(off).toEqual([])
          expect(below(committed, realised)).toEqual([])
          expect(below(planned, committed)).toEqual([])
        }
      }),
      runs,
    )
  })

  it('gives a range that contains every completion of an unknown baseline', () => {
    fc.assert(
      fc.property(
        arbitraryBlueprint,
        month,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 47, maxLength: 47 }),
        (blueprint, at, levels) => {
          const completed = withBaseline(blueprint, (assessment) => {
            const answers = INSTRUMENT.indicators.map(({ id }, nth) => {
              const answer = assessment.answers[id]
              const open = answerStanding(INSTRUMENT, undefined, answer).level === null
              return [id, open || !answer ? { ...answer, level: levels[nth] as number } : answer] as const
            })
            return { ...assessment, answers: Object.fromEntries(answers) }
          })
          const open = standingAt(blueprint, { month: at, view: 'planned' })
          const closed = standingAt(completed, { month: at, view: 'planned' })
          for (const { id } of INSTRUMENT.indicators) {
            const [range, level] = [open.levels[id], closed.levels[id]]
            expect(range && level && range.min <= level.min && level.max <= range.max).toBe(true)
          }
          expect(compareRatios(open.score.index.min, closed.score.index.min)).toBeLessThanOrEqual(0)
          expect(compareRatios(open.score.index.max, closed.score.index.max)).toBeGreaterThanOrEqual(0)
        },
      ),
      runs,
    )
  })
})
