import { describe, expect, it } from 'vitest'
import { exactText } from '../../src/scoring/ratioText.ts'
import { waterfall } from '../../src/simulation/waterfall.ts'
import { type BlueprintPart, buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const stepsOf = (part: BlueprintPart, month = '2030-08') =>
  waterfall(buildBlueprint(part), { month, view: 'planned' }).steps.map(({ kind, item, month: when, gain }) => [
    kind,
    item ?? null,
    when,
    exactText(gain),
  ])

describe('the waterfall', () => {
  it('gives what needs several items to the one delivered last', () => {
    const items = [
      buildItem('a', { finish: '2026-05', effects: [{ indicator: 1, from: 1, to: 2 }] }),
      buildItem('b', { finish: '2026-03', effects: [{ indicator: 2, from: 1, to: 2, with: ['a'] }] }),
    ]
    expect(stepsOf({ base: 1, items })).toEqual([
      ['delivered', 'b', '2026-03', '0'],
      ['delivered', 'a', '2026-05', '0.026'],
    ])
  })

  it('gives it to the last by id when they are delivered in the same month', () => {
    const needs = (other: string) => [{ indicator: 1, from: 1, to: 2, with: [other] }]
    const items = [buildItem('a', { effects: needs('b') }), buildItem('b', { effects: needs('a') })]
    expect(stepsOf({ base: 1, items })).toEqual([
      ['delivered', 'a', '2026-03', '0'],
      ['delivered', 'b', '2026-03', '0.013'],
    ])
  })

  it('shows a lagged effect in the month from which it counts', () => {
    const items = [
      buildItem('a', {
        finish: '2026-05',
        effects: [
          { indicator: 1, from: 1, to: 2 },
          { indicator: 2, from: 1, to: 2, lagMonths: 3 },
        ],
      }),
    ]
    expect(stepsOf({ base: 1, items })).toEqual([
      ['delivered', 'a', '2026-05', '0.013'],
      ['delivered', 'a', '2026-08', '0.013'],
    ])
    expect(stepsOf({ base: 1, items }, '2026-06')).toHaveLength(1)
  })

  it('shows lapses of the assessment and of items as losses, and none where a renewal came in time', () => {
    const effects = [{ indicator: 29, from: 2, to: 3, validMonths: 12 }]
    const base = { 29: { level: 3, validUntil: { '3': '2026-06' } } }
    expect(stepsOf({ base, items: [] })).toEqual([['lapsed', null, '2026-07', '-0.015']])
    expect(stepsOf({ base, items: [] }, '2026-07')).toHaveLength(1)
    expect(stepsOf({ base, items: [] }, '2026-06')).toEqual([])
    const items = [buildItem('a', { finish: '2026-07', effects }), buildItem('b', { finish: '2027-07', effects })]
    expect(stepsOf({ base, items })).toEqual([
      ['delivered', 'a', '2026-07', '0'],
      ['delivered', 'b', '2027-07', '0'],
      ['lapsed', 'b', '2028-07', '-0.015'],
    ])
  })

  it('leaves out items that are delivered later, and items without effects', () => {
    const items = [buildItem('a', { finish: '2029-05', effects: [{ indicator: 1, from: 1, to: 2 }] }), buildItem('b')]
    expect(stepsOf({ base: 1, items }, '2028-08')).toEqual([])
  })

  it('begins with what is realised by a month, what is overdue first and in the month it was planned for', () => {
    const items = [
      buildItem('done', {
        status: 'done',
        actualFinish: '2026-02',
        effects: [{ indicator: 1, from: 1, to: 2, validMonths: 24 }],
      }),
      buildItem('overdue', { status: 'in-progress', finish: '2026-04', effects: [{ indicator: 2, from: 1, to: 2 }] }),
      buildItem('lapsed', { finish: '2026-01', effects: [{ indicator: 3, from: 1, to: 2, validMonths: 3 }] }),
      buildItem('later', { finish: '2026-12', effects: [{ indicator: 4, from: 1, to: 2 }] }),
    ]
    const { start, steps, end } = waterfall(buildBlueprint({ base: 1, items }), {
      month: '2028-08',
      view: 'planned',
      since: '2026-06',
    })
    expect([exactText(start), exactText(end)]).toEqual(['1.013', '1.026'])
    expect(steps.map(({ kind, item, month, gain }) => [kind, item, month, exactText(gain)])).toEqual([
      ['delivered', 'overdue', '2026-04', '0.013'],
      ['delivered', 'later', '2026-12', '0.013'],
      ['lapsed', 'done', '2028-02', '-0.013'],
    ])
  })

  it('names the others a gain is owed to: needed together, banked until then, or held by a gate', () => {
    const items = [
      buildItem('a', { finish: '2026-02', effects: [{ indicator: 29, from: 2, to: 3 }] }),
      buildItem('b', { finish: '2026-03', effects: [{ indicator: 29, from: 1, to: 2 }] }),
      buildItem('c', { finish: '2026-04', effects: [{ indicator: 30, from: 1, to: 2, with: ['d'] }] }),
      buildItem('d', { finish: '2026-01' }),
      buildItem('e', {
        finish: '2026-05',
        effects: [{ indicator: 31, from: 1, to: 2, gate: { indicator: '12', level: 2 } }],
      }),
      buildItem('f', { finish: '2026-06', effects: [{ indicator: 12, from: 1, to: 2 }] }),
      buildItem('g', { finish: '2026-07', effects: [{ indicator: 40, from: 1, to: 2 }] }),
    ]
    const { steps } = waterfall(buildBlueprint({ base: 1, items }), { month: '2030-08', view: 'planned' })
    expect(steps.filter(({ gain }) => gain.units > 0).map(({ item, with: others }) => [item, others])).toEqual([
      ['b', ['a']],
      ['c', ['d']],
      ['f', ['e']],
      ['g', undefined],
    ])
  })
})
