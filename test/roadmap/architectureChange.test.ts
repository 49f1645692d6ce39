import { describe, expect, it } from 'vitest'
import type { Element } from '../../src/model/blueprint.ts'
import { type ArchitectureChange, architectureChange } from '../../src/roadmap/architectureChange.ts'
import { buildBlueprint, buildItem, type ItemPart } from '../support/simulationBuild.ts'

const element = (id: string, part: Partial<Element> = {}): Element => ({
  id,
  kind: 'aplikasi',
  name: id,
  state: 'as-is',
  attributes: {},
  ...part,
})

function between(elements: readonly Element[], items: readonly ItemPart[], from: string, to: string) {
  const blueprint = buildBlueprint({ elements, items: items.map((part, at) => buildItem(`item-${at + 1}`, part)) })
  return architectureChange(blueprint, { from, to, view: 'planned' })
}

const NOTHING: ArchitectureChange = { added: [], changed: [], retired: [], replaced: [], passing: [] }

describe('what becomes of the architecture between two months', () => {
  const lives = [
    element('coming', { start: '2026-03' }),
    element('going', { end: '2026-05' }),
    element('short', { start: '2026-03', end: '2026-05' }),
    element('old'),
    element('new', { state: 'to-be' }),
    element('steady'),
  ]
  const items: readonly ItemPart[] = [
    { finish: '2026-04', changes: [{ kind: 'replace', element: 'old', by: 'new' }] },
    { finish: '2026-04', changes: [{ kind: 'change', element: 'steady' }] },
  ]

  it('tells what came, changed, retired, gave way, and came and went', () => {
    expect(between(lives, items, '2026-01', '2026-12')).toEqual({
      added: ['coming', 'new'],
      changed: ['steady'],
      retired: ['going'],
      replaced: [{ element: 'old', by: ['new'] }],
      passing: ['short'],
    })
  })

  it('is nothing between a month and itself, and between months without deliveries', () => {
    expect(between(lives, items, '2026-04', '2026-04')).toEqual(NOTHING)
    expect(between(lives, items, '2026-06', '2026-12')).toEqual(NOTHING)
  })

  it('counts a delivery at the end of the last month, and not one of the first', () => {
    expect(between(lives, items, '2026-03', '2026-04').changed).toEqual(['steady'])
    expect(between(lives, items, '2026-04', '2026-05').changed).toEqual([])
  })

  it('follows a chain of replacements: the middle one came and went', () => {
    const chain = [element('a'), element('b', { state: 'to-be' }), element('c', { state: 'to-be' })]
    const steps: readonly ItemPart[] = [
      { finish: '2026-04', changes: [{ kind: 'replace', element: 'a', by: 'b' }] },
      { finish: '2026-08', changes: [{ kind: 'replace', element: 'b', by: 'c' }] },
    ]
    expect(between(chain, steps, '2026-01', '2026-12')).toEqual({
      ...NOTHING,
      added: ['c'],
      replaced: [{ element: 'a', by: ['b'] }],
      passing: ['b'],
    })
    expect(between(chain, steps, '2026-05', '2026-12')).toEqual({
      ...NOTHING,
      added: ['c'],
      replaced: [{ element: 'b', by: ['c'] }],
    })
  })

  it('calls an element retired that goes before its successor comes', () => {
    const gap = [element('a', { end: '2026-02' }), element('b', { state: 'to-be' })]
    const item: ItemPart = { finish: '2026-04', changes: [{ kind: 'replace', element: 'a', by: 'b' }] }
    expect(between(gap, [item], '2026-01', '2026-12')).toEqual({ ...NOTHING, added: ['b'], retired: ['a'] })
  })
})
