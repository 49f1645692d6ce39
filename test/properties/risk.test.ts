// Laws of risk (semantics §6) for any blueprint.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blueprint, RoadmapItem } from '../../src/model/blueprint.ts'
import { monthNumber, monthOf } from '../../src/model/month.ts'
import { settledOverlay } from '../../src/roadmap/settledOverlay.ts'
import { exactFraction, exactText } from '../../src/scoring/ratioText.ts'
import { planInstrument } from '../../src/simulation/compileSimulation.ts'
import { riskOf } from '../../src/simulation/riskOf.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { month, runs, withItems } from '../support/simulationVariants.ts'

/** A month past every question: never delivered. */
const LOST = '2190-01'

interface Way {
  readonly chance: number
  readonly blueprint: Blueprint
  /** Which shocks strike, for certain. */
  readonly shocks: { readonly [id: string]: boolean }
  /** Items that failed of themselves. */
  readonly failed: readonly string[]
}

/** Every way a few uncertain items and shocks can fall, as blueprints and certain shocks in which it has happened. */
function waysOf(blueprint: Blueprint, uncertain: readonly RoadmapItem[]): Way[] {
  let ways: Way[] = [{ chance: 1, blueprint, shocks: {}, failed: [] }]
  for (const { id, chance: strikes } of Object.values(blueprint.shocks)) {
    ways = ways.flatMap((way) => [
      { ...way, chance: (way.chance * strikes) / 1000, shocks: { ...way.shocks, [id]: true } },
      { ...way, chance: (way.chance * (1000 - strikes)) / 1000, shocks: { ...way.shocks, [id]: false } },
    ])
  }
  for (const { id, finish, risk } of uncertain) {
    const success = ((risk?.deliver ?? 1000) * (risk?.accept ?? 1000)) / 1_000_000
    const [[months = '0', late = 0] = []] = Object.entries(risk?.delays ?? {})
    ways = ways.flatMap((way) => {
      const { chance, blueprint: before } = way
      const at = (delay: number) =>
        withItems(before, (item) =>
          item.id === id && item.finish !== LOST ? { ...item, finish: monthOf(monthNumber(finish) + delay) } : item,
        )
      return [
        { ...way, chance: chance * (1 - success), blueprint: withoutItem(before, id), failed: [...way.failed, id] },
        { ...way, chance: chance * success * (1 - late / 1000), blueprint: at(0) },
        { ...way, chance: (chance * success * late) / 1000, blueprint: at(Number(months)) },
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

const chance = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 1000))

/** The blueprint as it is when no shock can strike. */
const calm = (blueprint: Blueprint): Blueprint => ({ ...blueprint, shocks: {} })

/** The blueprint in which no agency has a history of claims. */
const unheardOf = (blueprint: Blueprint): Blueprint => ({ ...blueprint, responsibilities: {} })

/** An effect that lifts an indicator to the top, so that a risk mostly moves the index. */
function lifting(blueprint: Blueprint, nth: number): RoadmapItem['effects'] {
  const { id, levels, indicators } = planInstrument(blueprint)
  const indicator = indicators[nth]?.id ?? '1'
  return { lift: { id: 'lift', instrument: id, indicator, from: levels.min, to: levels.max, with: {} } }
}

/** The blueprint with no risk but that of its first open items, a budget cut and a late regulation that strike some of them. */
const risky = fc
  .tuple(
    arbitraryBlueprint,
    fc.array(risks, { minLength: 3, maxLength: 3, size: 'max' }),
    fc.tuple(chance, chance, fc.integer({ min: 1, max: 30 })),
  )
  .map(([blueprint, drawn, [cut, late, months]]) => {
    // Items with effects first: the others move nothing.
    const open = Object.values(blueprint.roadmap)
      .filter(({ status }) => status !== 'done')
      .sort((a, b) => Object.keys(b.effects).length - Object.keys(a.effects).length)
      .slice(0, 3)
    const changed = withItems(blueprint, ({ risk: _, ...item }) => {
      const nth = open.findIndex(({ id }) => id === item.id)
      const costs = nth < 2 && nth >= 0 ? { 2026: { apbd: 1 } } : item.costs
      if (nth < 0) return item
      const effects = { ...item.effects, ...lifting(blueprint, nth) }
      return { ...item, costs, effects, risk: drawn[nth] as (typeof drawn)[number] }
    })
    const items = Object.fromEntries(open.slice(1).map(({ id }) => [id, true as const]))
    const shocks: Blueprint['shocks'] = {
      cut: { id: 'cut', name: 'Anggaran dipotong', kind: 'budget-cut', chance: cut, year: 2026, fund: 'apbd' },
      late: { id: 'late', name: 'Peraturan terlambat', kind: 'late', chance: late, items, months },
    }
    return { ...unheardOf(changed), shocks }
  })

describe('risk', () => {
  it('is the standing itself when nothing is uncertain', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, month, (blueprint, at) => {
        const sure = unheardOf(calm(withItems(blueprint, ({ risk: _, ...item }) => item)))
        const { expected, p10, p90 } = riskOf(sure, { month: at, seed: 1, trials: 100 })
        const index = exactText(standingAt(sure, { month: at, view: 'planned' }).score.index.min)
        expect([exactFraction(expected), exactText(p10), exactText(p90)]).toEqual([index, index, index])
      }),
      runs,
    )
  })

  it('is the mean over every way the outcomes can fall, and so is the chance of a target', () => {
    let spreads = 0
    let important = 0
    fc.assert(
      fc.property(
        risky,
        fc.oneof(month, fc.constant('2032-12')),
        fc.option(fc.integer({ min: 20_000, max: 50_000 }), { freq: 2 }),
        (blueprint, at, drawn) => {
          // Mostly what the plan reaches when all goes well: then everything decides.
          const { min: planned } = standingAt(blueprint, { month: at, view: 'planned' }).score.index
          const target = drawn ?? Math.floor((planned.units * 10_000) / planned.per)
          const uncertain = Object.values(blueprint.roadmap).filter(({ risk }) => risk)
          const result = riskOf(blueprint, { month: at, target, seed: 1, trials: 100 })
          let expected = 0
          let chance = 0
          const met = { struck: new Map<string, number>(), failed: new Map<string, number>() }
          const add = (map: Map<string, number>, id: string, by: number) => map.set(id, (map.get(id) ?? 0) + by)
          for (const way of waysOf(blueprint, uncertain)) {
            const overlay = { shocks: way.shocks }
            const { min } = standingAt(way.blueprint, { month: at, view: 'planned', overlay }).score.index
            expected += (way.chance * min.units) / min.per
            if (min.units * 10_000 < target * min.per) continue
            chance += way.chance
            for (const [id, strikes] of Object.entries(way.shocks)) if (strikes) add(met.struck, id, way.chance)
            for (const id of way.failed) add(met.failed, id, way.chance)
          }
          for (const { id, importance } of result.shocks) {
            const p = (blueprint.shocks[id]?.chance ?? 0) / 1000
            const struck = met.struck.get(id) ?? 0
            if (importance !== 0) important++
            expect(importance).toBeCloseTo((chance - struck) / (1 - p) - struck / p, 10)
          }
          for (const { id, importance } of result.items) {
            const { deliver = 1000, accept = 1000 } = blueprint.roadmap[id]?.risk ?? {}
            const p = 1 - (deliver * accept) / 1_000_000
            const failed = met.failed.get(id) ?? 0
            // An item that surely fails, or is out anyway, has no other case to compare with.
            if (p < 1) expect(importance).toBeCloseTo((chance - failed) / (1 - p) - failed / p, 8)
          }
          if (result.p10.units !== result.p90.units) spreads++
          expect(Number(result.expected.units) / Number(result.expected.per)).toBeCloseTo(expected, 12)
          expect(result.probability).toBeCloseTo(chance, 12)
          expect(result.p10.units <= result.p50.units && result.p50.units <= result.p90.units).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
    expect(spreads).toBeGreaterThan(5)
    expect(important).toBeGreaterThan(5)
  })

  it('takes a shock without a chance for none, and a certain one for settled', () => {
    let moved = 0
    fc.assert(
      fc.property(risky, month, (blueprint, at) => {
        const ask = (each: Blueprint, overlay = {}) => {
          const { shocks: _, ...result } = riskOf(each, { month: at, target: 30_000, seed: 1, trials: 100, overlay })
          return result
        }
        const withChance = (value: number): Blueprint => ({
          ...blueprint,
          shocks: Object.fromEntries(
            Object.entries(blueprint.shocks).map(([id, shock]) => [id, { ...shock, chance: value }]),
          ),
        })
        const none = ask(calm(blueprint))
        const all = (strikes: boolean) => ({ shocks: { cut: strikes, late: strikes } })
        expect(ask(withChance(0))).toEqual(none)
        expect(ask(blueprint, all(false))).toEqual(none)
        const settled = ask(calm(blueprint), settledOverlay(blueprint, all(true)))
        expect(ask(withChance(1000))).toEqual(settled)
        expect(ask(blueprint, all(true))).toEqual(settled)
        if (exactFraction(settled.expected) !== exactFraction(none.expected)) moved++
      }),
      runs,
    )
    expect(moved).toBeGreaterThan(5)
  })

  it('is met by trials within four standard errors', () => {
    let spreads = 0
    fc.assert(
      fc.property(risky, fc.integer({ min: 20_000, max: 40_000 }), (blueprint, target) => {
        const question = { month: '2028-08', target, seed: 7, trials: 4000 }
        const exact = riskOf(blueprint, question)
        const sampled = riskOf(blueprint, { ...question, sample: true })
        const error = sampled.method.kind === 'sampled' ? sampled.method.error : 0
        const mean = ({ units, per }: { units: bigint; per: bigint }) => Number(units) / Number(per)
        if (error > 0) spreads++
        // A few trials more or less where a chance is too small to be met even once.
        expect(Math.abs(mean(sampled.expected) - mean(exact.expected))).toBeLessThanOrEqual(4 * error + 5 / 4000)
        const chance = exact.probability ?? 0
        const off = Math.abs((sampled.probability ?? 0) - chance)
        expect(off).toBeLessThanOrEqual(4 * Math.sqrt((chance * (1 - chance)) / 4000) + 5 / 4000)
      }),
      { numRuns: 60, seed: 5 },
    )
    expect(spreads).toBeGreaterThan(5)
  })
})
