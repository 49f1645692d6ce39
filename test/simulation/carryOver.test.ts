// What of a roadmap carries over to Pemdi, against sums made by hand and a plain recount for any roadmap.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CrosswalkLink, type LinkStrength, pemdiCrosswalk } from '../../src/model/crosswalk.ts'
import type { Instrument } from '../../src/model/instrument.ts'
import { programInstrument } from '../../src/model/instruments.ts'
import { carryOver } from '../../src/simulation/carryOver.ts'
import { buildBlueprint, buildItem, type EffectPart, INSTRUMENT } from '../support/simulationBuild.ts'

const pemdi = programInstrument('pemdi-8-2026') as Instrument
const STRENGTHS = ['none', 'partial', 'strong'] as const

/** Few indicators on both sides, so that links and effects meet; effects beyond the scale and of the other instrument too. */
const indicator = fc.integer({ min: 1, max: 4 }).map(String)
const roadmap = fc.array(
  fc.array(
    fc.record({
      indicator,
      from: fc.integer({ min: 0, max: 6 }),
      to: fc.integer({ min: 0, max: 8 }),
      instrument: fc.constantFrom(INSTRUMENT.id, INSTRUMENT.id, pemdi.id),
    }),
    { maxLength: 4 },
  ),
  { maxLength: 4 },
)
const crosswalk: fc.Arbitrary<readonly CrosswalkLink[]> = fc.array(
  fc.record({ from: indicator, to: indicator, strength: fc.constantFrom(...STRENGTHS) }).map(
    ({ from, to, strength }): CrosswalkLink => ({
      from,
      ...(strength !== 'none' && { to }),
      strength,
      why: { id: '', en: '' },
      confidence: 'low',
    }),
  ),
  { maxLength: 12 },
)

/** The plainest count: rung by rung, link by link. */
function recount(effects: readonly EffectPart[], links: readonly CrosswalkLink[]) {
  const rungs = new Set<string>()
  for (const { instrument, indicator: on, from, to } of effects) {
    for (let rung = 2; rung <= 5; rung++)
      if (instrument === INSTRUMENT.id && from < rung && rung <= to) rungs.add(`${on} ${rung}`)
  }
  const strongest = (found: readonly CrosswalkLink[]): LinkStrength =>
    STRENGTHS.findLast((strength) => found.some((link) => link.strength === strength)) ?? 'none'
  const units = { strong: 0, partial: 0, none: 0 }
  for (const rung of rungs) {
    const [on] = rung.split(' ')
    const weight = INSTRUMENT.indicators.find(({ id }) => id === on)?.weight ?? 0
    units[strongest(links.filter(({ from }) => from === on))] += weight
  }
  const own = links.filter(({ from, to }) => to !== undefined && [...rungs].some((rung) => rung.startsWith(`${from} `)))
  return {
    units,
    total: units.strong + units.partial + units.none,
    best: units.strong > 0 ? 'strong' : units.partial > 0 ? 'partial' : 'none',
    touched: Object.fromEntries(own.map(({ to = '' }) => [to, strongest(own.filter((link) => link.to === to))])) as {
      readonly [indicator: string]: LinkStrength
    },
  }
}

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

  it('counts every rung of the scale once, by the strongest link of its indicator, for any roadmap and any crosswalk', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(roadmap, crosswalk, (effects, links) => {
        const blueprint = buildBlueprint({ items: effects.map((own, at) => buildItem(`i${at}`, { effects: own })) })
        const { items, units, total, touched } = carryOver(blueprint, { ...pemdiCrosswalk, links }, INSTRUMENT, pemdi)
        const told = effects.map((own) => recount(own, links))
        expect(items.map(({ item, total: all, ...rest }) => [item, all, rest.units, rest.best])).toEqual(
          told.flatMap((own, at) => (own.total > 0 ? [[`i${at}`, own.total, own.units, own.best]] : [])),
        )
        for (const { item, links: own } of items) {
          const expected = told[Number(item.slice(1))]?.touched ?? {}
          expect(Object.fromEntries(own.map(({ to, strength }) => [to, strength]))).toEqual(expected)
          expect(own).toHaveLength(Object.keys(expected).length)
        }
        const sum = (strength: LinkStrength) => told.reduce((all, own) => all + own.units[strength], 0)
        expect(units).toEqual({ strong: sum('strong'), partial: sum('partial'), none: sum('none') })
        expect(total).toBe(told.reduce((all, own) => all + own.total, 0))
        for (const [indicator, list] of touched) {
          expect(list).toEqual(
            told.flatMap(({ touched: own }, at) =>
              own[indicator] ? [{ item: `i${at}`, strength: own[indicator] }] : [],
            ),
          )
        }
        for (const { best } of items) seen.add(best)
      }),
      { numRuns: 300 },
    )
    expect(seen).toEqual(new Set(STRENGTHS))
  })
})
