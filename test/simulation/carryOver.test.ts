// What of a roadmap carries over to Pemdi, against sums made by hand and a plain recount for any roadmap.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pemdiCrosswalk } from '../../src/model/crosswalk.ts'
import type { Instrument } from '../../src/model/instrument.ts'
import { programInstrument } from '../../src/model/instruments.ts'
import { carryOver } from '../../src/simulation/carryOver.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { buildBlueprint, buildItem, INSTRUMENT } from '../support/simulationBuild.ts'

const pemdi = programInstrument('pemdi-8-2026') as Instrument
const of = (blueprint: Parameters<typeof carryOver>[0]) => carryOver(blueprint, pemdiCrosswalk, INSTRUMENT, pemdi)

describe('what carries over', () => {
  it('is told by strength in units of the old index, each rung once', () => {
    const { items, units, total, touched } = of(
      buildBlueprint({
        items: [
          // 29: audit, strong, 2 × 150. 36: personnel, none, 1 × 275. 3: data policy, partial, 1 × 130.
          buildItem('a', {
            effects: [
              { indicator: 29, from: 1, to: 3 },
              { indicator: 29, from: 2, to: 3 },
              { indicator: 36, from: 3, to: 4 },
              { indicator: 3, from: 2, to: 3 },
            ],
          }),
          buildItem('b', { effects: [{ indicator: 44, from: 2, to: 3 }] }),
          buildItem('c'),
        ],
      }),
    )
    expect(items.map(({ item, best }) => [item, best])).toEqual([
      ['a', 'strong'],
      ['b', 'none'],
    ])
    expect(items[0]?.units).toEqual({ strong: 300, partial: 130, none: 275 })
    expect(items[0]?.links.map(({ to }) => to).sort()).toEqual(['5', '9'])
    expect(total).toBe(300 + 130 + 275 + 300)
    expect(units.none).toBe(575)
    expect(touched.get('9')).toEqual([{ item: 'a', strength: 'strong' }])
    expect([...touched].filter(([, list]) => list.length === 0)).toHaveLength(18)
  })

  it('adds up for any roadmap, and touches exactly what its indicators map to', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const { items, units, total, touched } = of(blueprint)
        expect(items.reduce((sum, item) => sum + item.total, 0)).toBe(total)
        expect(units.strong + units.partial + units.none).toBe(total)
        const moved = new Set<string>()
        for (const item of Object.values(blueprint.roadmap)) {
          for (const effect of Object.values(item.effects)) {
            const first = Math.max(effect.from, 1)
            if (effect.instrument === INSTRUMENT.id && first < Math.min(effect.to, 5)) moved.add(effect.indicator)
          }
        }
        const expected = new Set(pemdiCrosswalk.links.flatMap(({ from, to }) => (moved.has(from) && to ? [to] : [])))
        expect(new Set([...touched].flatMap(([id, list]) => (list.length > 0 ? [id] : [])))).toEqual(expected)
      }),
    )
  })
})
