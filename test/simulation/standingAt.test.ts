import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../src/model/blueprint.ts'
import type { DeliveryView, Overlay } from '../../src/roadmap/delivery.ts'
import { exactText } from '../../src/scoring/ratioText.ts'
import { simulate } from '../../src/simulation/simulate.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { type BlueprintPart, buildBlueprint, buildItem } from '../support/simulationBuild.ts'

function levelOf(
  blueprint: Blueprint | BlueprintPart,
  indicator: number,
  month: string,
  overlay: Overlay = {},
  view: DeliveryView = 'planned',
): number | readonly [number, number] {
  const whole = 'roadmap' in blueprint ? blueprint : buildBlueprint(blueprint)
  const range = standingAt(whole, { month, view, overlay }).levels[indicator]
  if (!range) throw new Error(`no indicator ${indicator}`)
  return range.min === range.max ? range.min : [range.min, range.max]
}

describe('delivery', () => {
  const one = { base: 1, items: [buildItem('a', { finish: '2026-10', effects: [{ indicator: 29, from: 1, to: 3 }] })] }

  it('counts from the end of its month on, so October 2026 counts in the evaluation of 2027', () => {
    expect([levelOf(one, 29, '2026-09'), levelOf(one, 29, '2026-10')]).toEqual([1, 3])
    const byYear = simulate(buildBlueprint(one)).map(({ year, planned }) => [year, planned.levels['29']?.min])
    expect(byYear).toEqual([
      [2025, 1],
      [2026, 1],
      [2027, 3],
      [2028, 3],
      [2029, 3],
      [2030, 3],
    ])
  })

  it('counts later with a lag', () => {
    const item = buildItem('a', { finish: '2026-10', effects: [{ indicator: 29, from: 1, to: 3, lagMonths: 3 }] })
    expect(['2026-12', '2027-01'].map((month) => levelOf({ base: 1, items: [item] }, 29, month))).toEqual([1, 3])
  })

  it('lapses after its months, and a later renewal keeps the level', () => {
    const effects = [{ indicator: 29, from: 1, to: 3, validMonths: 24 }]
    const first = buildItem('a', { finish: '2026-10', effects })
    expect(['2028-09', '2028-10'].map((month) => levelOf({ base: 1, items: [first] }, 29, month))).toEqual([3, 1])
    const both = { base: 1, items: [first, buildItem('b', { finish: '2028-10', effects })] }
    expect(['2028-09', '2028-10', '2030-09', '2030-10'].map((month) => levelOf(both, 29, month))).toEqual([3, 3, 3, 1])
  })

  it('needs every item it names, and counts while all of them do', () => {
    const audit = buildItem('b', { finish: '2026-08', effects: [{ indicator: 29, from: 1, to: 2, with: ['a'] }] })
    const alone = { base: 1, items: [audit] }
    expect(levelOf(alone, 29, '2030-01')).toBe(1)
    const both = { base: 1, items: [audit, buildItem('a', { finish: '2026-11' })] }
    expect(['2026-10', '2026-11'].map((month) => levelOf(both, 29, month))).toEqual([1, 2])
  })
})

describe('the ladder', () => {
  it('banks a rung above a missing one and pays it out when the gap closes', () => {
    const top = buildItem('top', { finish: '2026-02', effects: [{ indicator: 1, from: 3, to: 4 }] })
    const middle = buildItem('middle', { finish: '2026-06', effects: [{ indicator: 1, from: 2, to: 3 }] })
    const both = { base: 2, items: [top, middle] }
    expect(['2026-02', '2026-05', '2026-06'].map((month) => levelOf(both, 1, month))).toEqual([2, 2, 4])
  })

  it('gives no credit for work in progress', () => {
    const item = buildItem('a', {
      status: 'in-progress',
      finish: '2026-04',
      effects: [{ indicator: 1, from: 1, to: 5 }],
    })
    const views = (['realised', 'committed', 'planned'] as const).map((view) =>
      levelOf({ base: 1, items: [item] }, 1, '2026-04', {}, view),
    )
    expect(views).toEqual([1, 5, 5])
  })
})

describe('evidence of the assessment', () => {
  it('counts up to its last month, and every rung above a lapsed one falls with it', () => {
    const base = { 29: { level: 4, validUntil: { '3': '2026-12' } } }
    expect(['2026-12', '2027-01'].map((month) => levelOf({ base }, 29, month))).toEqual([4, 2])
  })

  it('is kept by the renewal of the lapsed rung alone', () => {
    const base = { 29: { level: 4, validUntil: { '3': '2026-12' } } }
    const renewal = buildItem('a', { finish: '2027-03', effects: [{ indicator: 29, from: 2, to: 3 }] })
    const months = ['2027-02', '2027-03'].map((month) => levelOf({ base, items: [renewal] }, 29, month))
    expect(months).toEqual([2, 4])
  })

  it('of the lowest level never lapses', () => {
    expect(levelOf({ base: { 29: { level: 1, validUntil: { '1': '2025-01' } } } }, 29, '2027-01')).toBe(1)
  })

  it('of another instrument or of no assessment leaves everything unknown', () => {
    const blueprint = buildBlueprint({})
    expect(levelOf(blueprint, 29, '2026-01')).toEqual([1, 5])
    const { score } = standingAt(blueprint, { month: '2026-01', view: 'planned' })
    expect([score.unknown, exactText(score.index.min), exactText(score.index.max)]).toEqual([47, '1', '5'])
    const known = buildBlueprint({ base: 3 })
    const baseline = known.assessments.baseline
    if (!baseline) throw new Error('no baseline')
    const other = { ...known, assessments: { baseline: { ...baseline, instrument: 'pemdi-8-2026' } } }
    expect(levelOf(other, 29, '2026-01')).toEqual([1, 5])
  })

  it('that is unknown narrows with what items prove', () => {
    const item = buildItem('a', { effects: [{ indicator: 29, from: 1, to: 3 }] })
    expect(levelOf({ base: { 1: 3 }, items: [item] }, 29, '2026-03')).toEqual([3, 5])
  })
})

describe('gates', () => {
  const gated = buildItem('a', {
    finish: '2026-02',
    effects: [{ indicator: 1, from: 1, to: 3, gate: { indicator: '2', level: 3 } }],
  })
  const opener = buildItem('b', { finish: '2026-06', effects: [{ indicator: 2, from: 1, to: 3 }] })

  it('open when the other indicator has reached the level at the same moment', () => {
    const both = { base: 1, items: [gated, opener] }
    expect(['2026-05', '2026-06'].map((month) => levelOf(both, 1, month))).toEqual([1, 3])
  })

  it('that ask for an indicator nobody knows never open', () => {
    const item = buildItem('a', { effects: [{ indicator: 1, from: 1, to: 3, gate: { indicator: '999', level: 1 } }] })
    expect(levelOf({ base: 1, items: [item] }, 1, '2030-01')).toBe(1)
  })

  it('of the instrument close raised rungs, never the assessed ones', () => {
    const raise = buildItem('a', { finish: '2026-02', effects: [{ indicator: 21, from: 1, to: 3 }] })
    const roadmap = buildItem('b', { finish: '2026-06', effects: [{ indicator: 12, from: 1, to: 2 }] })
    const part = { base: 1, items: [raise, roadmap], plan: { packGates: true } }
    expect(['2026-05', '2026-06'].map((month) => levelOf(part, 21, month))).toEqual([1, 3])
    expect(levelOf({ base: { 12: 1, 21: 4 }, plan: { packGates: true } }, 21, '2026-01')).toBe(4)
  })

  it('of the instrument are switched by the overlay', () => {
    const raise = buildItem('a', { finish: '2026-02', effects: [{ indicator: 21, from: 1, to: 3 }] })
    const part = { base: 1, items: [raise], plan: { packGates: true } }
    expect(levelOf(part, 21, '2026-05', { packGates: false })).toBe(3)
    expect(levelOf({ ...part, plan: { packGates: false } }, 21, '2026-05', { packGates: true })).toBe(1)
  })
})

describe('an overlay', () => {
  const first = buildItem('a', { finish: '2026-03', effects: [{ indicator: 1, from: 1, to: 2 }] })
  const second = buildItem('b', { finish: '2026-05', after: ['a'], effects: [{ indicator: 2, from: 1, to: 2 }] })
  const part = { base: 1, items: [first, second] }

  it('moves a delivery', () => {
    const overlay = { moves: { a: { start: '2026-06', finish: '2026-09' } } }
    expect(['2026-08', '2026-09'].map((month) => levelOf(part, 1, month, overlay))).toEqual([1, 2])
  })

  it('leaves out an item and what waits for it', () => {
    expect([1, 2].map((indicator) => levelOf(part, indicator, '2027-01', { included: { a: false } }))).toEqual([1, 1])
  })
})

describe('a year of the simulation', () => {
  it('carries its cut-off month and the target of the plan', () => {
    const years = simulate(
      buildBlueprint({ base: 3, plan: { from: 2026, to: 2027, cutoff: 6, targets: { 2027: 35_000 } } }),
    )
    expect(years.map(({ year, cutoff, target }) => [year, cutoff, target])).toEqual([
      [2026, '2026-06', null],
      [2027, '2027-06', 35_000],
    ])
    expect(years[0]?.planned.view).toBe('planned')
    expect(years[0]?.planned.score.predicate.min.name.id).toBe('Baik')
  })
})
