// When lifetimes are in conflict: what goes is still needed, or its successor comes too late.
import { describe, expect, it } from 'vitest'
import { lifecycleConflicts } from '../../src/checks/lifecycleConflicts.ts'
import { keepElement } from '../../src/editing/commands/keepElement.ts'
import { createStore } from '../../src/editing/createStore.ts'
import type { Blueprint, Element } from '../../src/model/blueprint.ts'
import { getRow, tableOf } from '../../src/model/table.ts'
import { buildBlueprint, buildItem, type ItemPart } from '../support/simulationBuild.ts'
import { turned } from '../support/turned.ts'

const element = (id: string, kind: string, part: Partial<Element> = {}): Element => ({
  id,
  kind,
  name: id,
  state: 'as-is',
  attributes: {},
  ...part,
})

/** A service supported by an application. */
function blueprint(app: Partial<Element>, service: Partial<Element> = {}, items: readonly ItemPart[] = []): Blueprint {
  const built = buildBlueprint({
    elements: [
      element('app', 'aplikasi', app),
      element('layanan', 'layanan', service),
      element('baru', 'aplikasi', { state: 'to-be' }),
    ],
    items: items.map((part, at) => buildItem(`item-${at + 1}`, part)),
  })
  const relation = { id: 'r', kind: 'mendukung-layanan', source: 'app', target: 'layanan' }
  return { ...built, relations: tableOf([['r', relation]]) }
}

describe('conflicts of lifetimes', () => {
  it('are what goes while something that stays longer has nothing else', () => {
    expect(lifecycleConflicts(blueprint({ end: '2027-01' }, { end: '2028-06' }))).toEqual([
      {
        kind: 'outlived',
        element: 'app',
        goes: '2027-01',
        items: [],
        dependent: 'layanan',
        relation: 'mendukung-layanan',
        until: '2028-06',
      },
    ])
    expect(lifecycleConflicts(blueprint({ end: '2028-06' }, { end: '2028-06' }))).toEqual([])
    expect(lifecycleConflicts(blueprint({}))).toEqual([])
  })

  it('name the items that end it; a mere proposal ends nothing', () => {
    const item: ItemPart = { finish: '2027-03', changes: [{ kind: 'retire', element: 'app' }] }
    expect(lifecycleConflicts(blueprint({}, {}, [item]))).toMatchObject([{ goes: '2027-03', items: ['item-1'] }])
    expect(lifecycleConflicts(blueprint({}, {}, [{ ...item, proposed: true }]))).toEqual([])
  })

  it('are a successor that comes after the old one went, and not one that comes in time', () => {
    const item: ItemPart = { finish: '2027-06', changes: [{ kind: 'replace', element: 'app', by: 'baru' }] }
    expect(lifecycleConflicts(blueprint({ end: '2027-01' }, {}, [item]))).toMatchObject([
      { kind: 'late-successor', by: 'baru', goes: '2027-01', comes: '2027-06' },
    ])
    expect(lifecycleConflicts(blueprint({ end: '2027-06' }, {}, [item]))).toEqual([])
  })

  it('survive retirement before start and replacements in a circle', () => {
    const circle: readonly ItemPart[] = [
      { finish: '2027-06', changes: [{ kind: 'replace', element: 'app', by: 'baru' }] },
      { finish: '2027-08', changes: [{ kind: 'replace', element: 'baru', by: 'app' }] },
    ]
    expect(() => lifecycleConflicts(blueprint({ start: '2028-01', end: '2026-01' }, {}, circle))).not.toThrow()
  })

  it('end when the element is kept: items let go of it, unless one that did it is done', () => {
    const item: ItemPart = { finish: '2027-03', changes: [{ kind: 'retire', element: 'app' }] }
    const store = createStore({ blueprint: blueprint({ end: '2027-01' }, {}, [item]), now: () => 0 })
    expect(store.run(keepElement, { id: 'app', until: null })).toEqual({ ok: true })
    expect(lifecycleConflicts(store.getBlueprint())).toEqual([])
    expect(getRow(store.getBlueprint().elements, 'app')?.end).toBeUndefined()
    const done = { ...item, status: 'done' as const, actualFinish: '2027-03' }
    const refused = createStore({ blueprint: blueprint({}, {}, [done]), now: () => 0 }).run(keepElement, {
      id: 'app',
      until: null,
    })
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'already-ended' } })
  })

  it('name the same item that is done when two ended the element, whatever the order of records', () => {
    const done = (month: string): ItemPart => ({
      finish: month,
      actualFinish: month,
      status: 'done',
      changes: [{ kind: 'retire', element: 'app' }],
    })
    const twice = blueprint({}, {}, [done('2027-03'), done('2027-04')])
    const refusals = [twice, turned(twice)].map((each) => keepElement.refuse?.(each, { id: 'app', until: null }))
    expect(refusals[0]?.code).toBe('already-ended')
    expect(refusals[1]).toEqual(refusals[0])
  })
})
