// An element just added and named: one step to the planner.
import './pageStub.ts'
import { expect, test } from 'vitest'
import { addElement } from '../../src/editing/commands/addElement.ts'
import { editBlueprint } from '../../src/editing/commands/editBlueprint.ts'
import { createStore } from '../../src/editing/createStore.ts'
import { getRow } from '../../src/model/table.ts'
import type { Selected } from '../../src/session/selection.ts'
import { nameElement } from '../../src/ui/canvas/nameNew.ts'
import { createExternalStore } from '../../src/ui/externalStore.ts'
import type { Karta } from '../../src/ui/karta.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const element = { id: 'baru', kind: 'aplikasi', name: 'Aplikasi baru', state: 'as-is', attributes: {} } as const
const args = { element, view: 'utama', x: 8, y: 16 }

function opened() {
  const selection = createExternalStore<Selected>({ kind: 'none' })
  const store = createStore({ blueprint: smallBlueprint, now: () => 0, selection })
  const karta = { store, selection, announce: () => undefined } as unknown as Karta
  store.run(addElement, args)
  selection.set({ kind: 'elements', ids: ['baru'] })
  const [step] = store.getUndoSteps()
  return { karta, store, selection, added: { args, step } }
}

test('the first name joins the adding: one step, called by the name, and undo takes both', () => {
  const { karta, store, selection, added } = opened()
  nameElement(karta, 'baru', 'SIMPEL', added)
  expect(getRow(store.getBlueprint().elements, 'baru')?.name).toBe('SIMPEL')
  expect(getRow(store.getBlueprint().views.utama?.placements ?? {}, 'baru')).toEqual({ x: 8, y: 16 })
  expect(store.getUndoSteps().map(({ label }) => label.id)).toEqual(['Tambah aplikasi “SIMPEL”'])
  expect(selection.get()).toEqual({ kind: 'elements', ids: ['baru'] })
  store.undo()
  expect(store.getBlueprint()).toEqual(smallBlueprint)
})

test('once something else was done, naming is a step of its own', () => {
  const { karta, store, added } = opened()
  store.run(editBlueprint, { set: { title: 'Lain' } })
  nameElement(karta, 'baru', 'SIMPEL', added)
  expect(store.getUndoSteps()).toHaveLength(3)
  expect(store.getBlueprint().title).toBe('Lain')
  expect(getRow(store.getBlueprint().elements, 'baru')?.name).toBe('SIMPEL')
})
