// Laws of risk (semantics §6) for any blueprint.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blueprint, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthNumber, monthOf } from '../../src/model/month.ts'
import { exactFraction, exactText } from '../../src/scoring/ratioText.ts'
import { riskOf } from '../../src/simulation/riskOf.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { month, runs, withItems } from '../support/simulationVariants.ts'

/** A month past every question: never delivered. */
const LOST = '2190-01'

interface Way {
  readonly chance: number
  readonly blueprint: Blueprint
}

/** Every way up to four uncertain items can fall, as blueprints in which it has happened. */
function waysOf(blueprint: Blueprint, uncertain: readonly RoadmapItem[]): Way[] {
  let ways: Way[] = [{ chance: 1, blueprint }]
  for (const { id, finish, risk } of uncertain) {
    const success = ((risk?.deliver ?? 1000) * (risk?.accept ?? 1000)) / 1_000_000
    const [[months = '0', late = 0] = []] = Object.entries(risk?.delays ?? {})
    ways = ways.flatMap(({ chance, blueprint: before }) => {
      const at = (delay: number) =>
        withItems(before, (item) =>
          item.id === id && item.finish !== LOST ? { ...item, finish: monthOf(monthNumber(finish) + delay) } : item,
        )
      return [
        { chance: chance * (1 - success), blueprint: withoutItem(before, id) },
        { chance: chance * success * (1 - late / 1000), blueprint: at(0) },
        { chance: (chance * success * late) / 1000, blueprint: at(Number(months)) },
      ]
    })
  }
  return ways.filter(({ chance }) => chance > 0)
}

/** The item and all that wait for it fail; those that are done stay. */
function withoutItem(blueprint: Blueprint, gone: string): Blueprint {
  const failed = new Set([gone])
  for (const id of failed) {
    for (const item of Object.values(blueprint.roadmap)) {
      if (item.predecessors[id] && item.status !== 'done') failed.add(item.id)
    }
  }
  return withItems(blueprint, (item) => (failed.has(item.id) ? { ...item, finish: LOST } : item))
}

const risks = fc.record({
  deliver: fc.integer({ min: 0, max: 1000 }),
  accept: fc.integer({ min: 0, max: 1000 }),
  delays: fc
    .tuple(fc.constantFrom('3', '9', '24'), fc.integer({ min: 0, max: 1000 }))
    .map(([at, chance]) => ({ [at]: chance })),
})

/** The blueprint with no risk but that of its first open items. */
const risky = fc
  .tuple(arbitraryBlueprint, fc.array(risks, { minLength: 3, maxLength: 3, size: 'max' }))
  .map(([blueprint, drawn]) => {
    // Items with effects first: the others move nothing.
    const open = Object.values(blueprint.roadmap)
      .filter(({ status }) => status !== 'done')
      .sort((a, b) => Object.keys(b.effects).length - Object.keys(a.effects).length)
      .slice(0, 3)
    return withItems(blueprint, ({ risk: _, ...item }) => {
      const nth = open.findIndex(({ id }) => id === item.id)
      return nth < 0 ? item : { ...item, risk: drawn[nth] as (typeof drawn)[number] }
    })
  })

describe('risk', () => {
  it('is the standing itself when nothing is uncertain', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, month, (blueprint, at) => {
        const sure = withItems(blueprint, ({ risk: _, ...item }) => item)
        const { expected, p10, p90 } = riskOf(sure, { month: at, seed: 1, trials: 100 })
        const index = exactText(standingAt(sure, { month: at, view: 'planned' }).score.index.min)
        expect([exactFraction(expected), exactText(p10), exactText(p90)]).toEqual([index, index, index])
      }),
      runs,
    )
  })

  it('is the mean over every way the outcomes can fall, and so is the chance of a target', () => {
    let spreads = 0
    fc.assert(
      fc.property(
        risky,
        fc.oneof(month, fc.constant('2032-12')),
        fc.integer({ min: 20_000, max: 50_000 }),
        (blueprint, at, target) => {
          const uncertain = Object.values(blueprint.roadmap).filter(({ risk }) => risk)
          const result = riskOf(blueprint, { month: at, target, seed: 1, trials: 100 })
          let expected = 0
          let chance = 0
          for (const way of waysOf(blueprint, uncertain)) {
            const { min } = standingAt(way.blueprint, { month: at, view: 'planned' }).score.index
            expected += (way.chance * min.units) / min.per
            if (min.units * 10_000 >= target * min.per) chance += way.chance
          }
          if (result.p10.units !== result.p90.units) spreads++
          expect(Number(result.expected.units) / Number(result.expected.per)).toBeCloseTo(expected, 13)
          expect(result.probability).toBeCloseTo(chance, 12)
          expect(result.p10.units <= result.p50.units && result.p50.units <= result.p90.units).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
    expect(spreads).toBeGreaterThan(5)
  })
})
