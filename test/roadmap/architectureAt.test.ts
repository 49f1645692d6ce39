import { describe, expect, it } from 'vitest'
import type { Element } from '../../src/model/blueprint.ts'
import { architectureAt, type ElementStanding } from '../../src/roadmap/architectureAt.ts'
import type { DeliveryView, Overlay } from '../../src/roadmap/delivery.ts'
import { buildBlueprint, buildItem, type ItemPart } from '../support/simulationBuild.ts'

const element = (id: string, part: Partial<Element> = {}): Element => ({
  id,
  kind: 'aplikasi',
  name: id,
  state: 'as-is',
  attributes: {},
  ...part,
})

function stand(
  elements: readonly Element[],
  items: readonly ItemPart[],
  month: string,
  view: DeliveryView = 'planned',
  overlay?: Overlay,
): Record<string, ElementStanding> {
  const blueprint = buildBlueprint({ elements, items: items.map((part, at) => buildItem(`item-${at + 1}`, part)) })
  return Object.fromEntries(architectureAt(blueprint, overlay ? { month, view, overlay } : { month, view }))
}

describe('the architecture at a month', () => {
  it('follows the own months of an element: there from its start, gone from its end', () => {
    const own = [element('a', { start: '2026-03', end: '2026-06' })]
    const presence = (month: string) => stand(own, [], month).a?.presence
    expect(['2026-02', '2026-03', '2026-05', '2026-06'].map(presence)).toEqual(['coming', 'present', 'present', 'gone'])
    expect(stand(own, [], '2026-04').a?.because).toEqual([
      { kind: 'start', month: '2026-03' },
      { kind: 'end', month: '2026-06' },
    ])
  })

  it('has an element without months always there, but a target with nothing to bring it still to come', () => {
    const both = stand([element('a'), element('b', { state: 'to-be' })], [], '2026-01')
    expect([both.a?.presence, both.b?.presence]).toEqual(['present', 'coming'])
    expect(both.b?.because).toEqual([{ kind: 'unplanned' }])
  })

  it('introduces an element at the delivery of its item, and shows the work before', () => {
    const items = [{ changes: [{ kind: 'introduce' as const, element: 'a' }], start: '2026-02', finish: '2026-04' }]
    const at = (month: string) => stand([element('a')], items, month).a
    expect(at('2026-01')).toMatchObject({ presence: 'coming', changed: false })
    expect(at('2026-01')?.work).toBeUndefined()
    expect(at('2026-03')).toMatchObject({ presence: 'coming', work: 'introducing' })
    expect(at('2026-04')).toMatchObject({ presence: 'present' })
    expect(at('2026-04')?.work).toBeUndefined()
    expect(at('2026-04')?.because).toEqual([
      { kind: 'change', role: 'introduced', item: 'item-1', change: 'item-1-c1', delivered: true, month: '2026-04' },
    ])
  })

  it('replaces one element by another at the same moment', () => {
    const items = [{ changes: [{ kind: 'replace' as const, element: 'old', by: 'new' }], finish: '2026-04' }]
    const at = (month: string) => {
      const found = stand([element('old'), element('new')], items, month)
      return [found.old?.presence, found.old?.work, found.new?.presence, found.new?.work]
    }
    expect(at('2026-03')).toEqual(['present', 'retiring', 'coming', 'introducing'])
    expect(at('2026-04')).toEqual(['gone', undefined, 'present', undefined])
  })

  it('retires an element, and gone wins over every introduction', () => {
    const items: ItemPart[] = [
      { changes: [{ kind: 'introduce', element: 'a' }], finish: '2026-05' },
      { changes: [{ kind: 'retire', element: 'a' }], finish: '2026-03' },
    ]
    expect(stand([element('a')], items, '2026-06').a?.presence).toBe('gone')
    expect(stand([element('a')], [...items].reverse(), '2026-06').a?.presence).toBe('gone')
  })

  it('marks what was changed and what is being changed', () => {
    const items: ItemPart[] = [{ changes: [{ kind: 'change', element: 'a' }], start: '2026-02', finish: '2026-03' }]
    expect(stand([element('a')], items, '2026-02').a).toMatchObject({
      presence: 'present',
      changed: false,
      work: 'changing',
    })
    expect(stand([element('a')], items, '2026-03').a).toMatchObject({ presence: 'present', changed: true })
  })

  it('counts only what the view counts', () => {
    const items: ItemPart[] = [{ changes: [{ kind: 'introduce', element: 'a' }], start: '2026-01', finish: '2026-03' }]
    const realised = stand([element('a')], items, '2026-03', 'realised').a
    expect(realised).toMatchObject({ presence: 'coming' })
    expect(realised?.work).toBeUndefined()
    expect(realised?.because).toEqual([
      { kind: 'change', role: 'introduced', item: 'item-1', change: 'item-1-c1', delivered: false },
    ])
    const running: ItemPart[] = [{ ...items[0], status: 'in-progress', actualStart: '2026-02' }]
    expect(stand([element('a')], running, '2026-02', 'realised').a?.work).toBe('introducing')
    expect(stand([element('a')], running, '2026-01', 'realised').a?.work).toBeUndefined()
  })

  it('moves and leaves out items as an overlay says', () => {
    const items: ItemPart[] = [{ changes: [{ kind: 'introduce', element: 'a' }], finish: '2026-03' }]
    const moved = { moves: { 'item-1': { start: '2026-06', finish: '2026-07' } } }
    const at = (month: string, overlay: Overlay) => stand([element('a')], items, month, 'planned', overlay).a
    expect(at('2026-03', moved)).toMatchObject({ presence: 'coming' })
    expect(at('2026-06', moved)?.work).toBe('introducing')
    expect(at('2026-07', moved)?.presence).toBe('present')
    expect(at('2026-07', { included: { 'item-1': false } })).toMatchObject({ presence: 'coming' })
  })

  it('passes over changes of elements that do not exist', () => {
    expect(stand([], [{ changes: [{ kind: 'retire', element: 'nobody' }] }], '2026-06')).toEqual({})
  })

  it('gives elements nothing is said about the same object, so that a canvas sees no change', () => {
    const items: ItemPart[] = [{ changes: [{ kind: 'change', element: 'c' }] }]
    const found = stand([element('a'), element('b'), element('c')], items, '2026-02')
    expect(found.a).toBe(found.b)
    expect(found.c).not.toBe(found.a)
  })
})
