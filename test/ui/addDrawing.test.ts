// "Buat gambar dari ini": one step for whatever was found, few, none or thousands.
import './pageStub.ts'
import { expect, test } from 'vitest'
import { createStore } from '../../src/editing/createStore.ts'
import type { Blueprint, Element } from '../../src/model/blueprint.ts'
import { entriesOf, sizeOf, tableOf } from '../../src/model/table.ts'
import type { Words } from '../../src/model/words.ts'
import { createExternalStore } from '../../src/ui/externalStore.ts'
import type { Karta } from '../../src/ui/karta.ts'
import { drawFound } from '../../src/ui/views/addDrawing.ts'
import { templateUpdate } from '../../src/views/viewTemplates.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

function opened(blueprint: Blueprint = smallBlueprint) {
  const store = createStore({ blueprint, now: () => 0, selection: createExternalStore({ kind: 'none' as const }) })
  const said: Words[] = []
  const route = createExternalStore({ screen: 'simulasi' })
  let nth = 0
  const karta = {
    store,
    route,
    announce: (words: Words) => said.push(words),
    newId: (prefix: string) => `${prefix}-${++nth}`,
  } as unknown as Karta
  return { karta, store, said, route }
}

test('draws each element once, last of all views, shows it, and undo takes all of it', () => {
  const { karta, store, said, route } = opened()
  drawFound(karta, { name: 'Bila SIMDA berhenti', ids: ['simda', 'izin', 'simda', 'hilang'] })
  const view = store.getBlueprint().views['view-1']
  expect(
    entriesOf(view?.placements ?? {})
      .map(([id]) => id)
      .sort(),
  ).toEqual(['izin', 'simda'])
  expect(view?.order && view.order > 'r').toBe(true)
  expect(route.get()).toEqual({ screen: 'arsitektur', detail: 'view-1' })
  expect(said).toEqual([
    {
      id: 'Tampilan “Bila SIMDA berhenti” dibuat dengan 2 elemen.',
      en: 'View “Bila SIMDA berhenti” created with 2 elements.',
    },
  ])
  expect(store.getUndoSteps()).toHaveLength(1)
  store.undo()
  expect(store.getBlueprint()).toEqual(smallBlueprint)
})

test('a second drawing of the same gets a name of its own', () => {
  const { karta, store } = opened()
  for (const _ of [1, 2, 3]) drawFound(karta, { name: 'Utama', ids: ['simda'] })
  const names = Object.values(store.getBlueprint().views).map(({ name }) => name)
  expect(names.sort()).toEqual(['Teknis', 'Utama', 'Utama (2)', 'Utama (3)', 'Utama (4)'])
})

test('nothing to draw is told, and nothing is made', () => {
  const { karta, store, said } = opened()
  drawFound(karta, { name: 'Kosong', ids: ['hilang'] })
  expect(store.getBlueprint()).toBe(smallBlueprint)
  expect(said[0]?.id).toBe('Tidak ada elemen untuk digambar.')
})

test('5,000 elements become collapsed boxes of their domains in under a second, and it is said', () => {
  const kinds = ['layanan', 'aplikasi', 'server', 'data', 'proses-bisnis']
  const elements = Array.from({ length: 5000 }, (_, at): [string, Element] => {
    const id = `e-${at}`
    return [id, { id, kind: kinds[at % 5] ?? 'data', name: id, state: 'as-is', attributes: {} }]
  })
  const { karta, store, said } = opened({ ...smallBlueprint, elements: tableOf(elements), relations: tableOf([]) })
  const before = performance.now()
  drawFound(karta, { name: 'Semua', ids: elements.map(([id]) => id) })
  expect(performance.now() - before).toBeLessThan(1000)
  const view = store.getBlueprint().views['view-1']
  expect(sizeOf(view?.placements ?? {})).toBe(5000)
  expect(view?.groupBy).toBe('domain')
  expect(Object.keys(view?.collapsed ?? {})).toHaveLength(5)
  expect(said[0]?.id).toContain('dilipat')
})

test('a trace keeps its template, so that it can be updated later', () => {
  const { karta, store } = opened()
  drawFound(karta, { name: 'Jejak', ids: ['simda'], template: { kind: 'trace', subject: '29' } })
  const blueprint = store.getBlueprint()
  const view = blueprint.views['view-1']
  expect(view && templateUpdate(blueprint, view)?.added).toContain('sipd')
})
