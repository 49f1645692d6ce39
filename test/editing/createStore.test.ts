// The store: one way to change a blueprint, with a history that can be walked both ways.
import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/editing/command.ts'
import { addElement } from '../../src/editing/commands/addElement.ts'
import { deleteElements } from '../../src/editing/commands/deleteElements.ts'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { createStore } from '../../src/editing/createStore.ts'
import { HISTORY_DEPTH } from '../../src/editing/history.ts'
import { getRow } from '../../src/model/table.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

function opened() {
  const clock = { time: 0 }
  const store = createStore({ blueprint: smallBlueprint, now: () => clock.time })
  const rename = (name: string, at: number) => {
    clock.time = at
    return store.run(editElement, { id: 'simda', set: { name } })
  }
  const name = () => getRow(store.getBlueprint().elements, 'simda')?.name
  return { store, clock, rename, name }
}

describe('the store', () => {
  it('joins typing in one field, while no pause is longer than 600 ms, into one step', () => {
    const { store, rename, name } = opened()
    rename('S', 0)
    rename('SI', 500)
    rename('SIM', 1100)
    expect(store.getUndoSteps()).toHaveLength(1)
    rename('SIMD', 1701)
    expect(store.getUndoSteps()).toHaveLength(2)
    store.undo()
    expect(name()).toBe('SIM')
    store.undo()
    expect(name()).toBe('SIMDA')
    expect(store.getBlueprint()).toEqual(smallBlueprint)
    store.redo()
    expect(name()).toBe('SIM')
  })

  it('keeps what was typed in one step small, however long it was typed', () => {
    const { store, rename } = opened()
    for (let i = 0; i < 500; i++) rename(`SIMDA ${i}`, i * 10)
    const [step] = store.getUndoSteps()
    expect(store.getUndoSteps()).toHaveLength(1)
    expect(JSON.stringify(step).length).toBeLessThan(600)
  })

  it('does not join other fields, other elements, or what comes after an undo', () => {
    const { store, rename } = opened()
    rename('A', 0)
    store.run(editElement, { id: 'simda', set: { code: 'A' } })
    store.run(editElement, { id: 'sipd', set: { code: 'A' } })
    store.run(editElement, { id: 'sipd', set: { attributes: { a: 'A' } } })
    store.run(editElement, { id: 'sipd', set: { attributes: { b: 'A' } } })
    expect(store.getUndoSteps()).toHaveLength(5)
  })

  it('does not join what comes after an undo or a redo', () => {
    const { store, rename } = opened()
    rename('A', 0)
    store.run(editElement, { id: 'sipd', set: { code: 'A' } })
    store.undo()
    rename('B', 1)
    expect(store.getUndoSteps()).toHaveLength(2)
    store.undo()
    store.redo()
    rename('C', 2)
    expect(store.getUndoSteps()).toHaveLength(3)
  })

  it('joins steps that add and remove without losing the way back', () => {
    const { store } = opened()
    for (const note of ['a', 'b', null, 'c', 'd']) {
      store.run(editElement, { id: 'sipd', set: { description: note } })
    }
    expect(store.getUndoSteps()).toHaveLength(1)
    const end = store.getBlueprint()
    store.undo()
    expect(store.getBlueprint()).toEqual(smallBlueprint)
    store.redo()
    expect(store.getBlueprint()).toEqual(end)
  })

  it('forgets what could be redone when something else is done', () => {
    const { store, rename } = opened()
    rename('A', 0)
    rename('B', 5000)
    store.undo()
    expect(store.getRedoSteps().map(({ label }) => label.id)).toEqual(['Ubah “A”'])
    rename('C', 9000)
    expect(store.getRedoSteps()).toEqual([])
    expect(store.redo()).toBeUndefined()
    expect(store.getUndoSteps()).toHaveLength(2)
  })

  it(`keeps the last ${HISTORY_DEPTH} steps`, () => {
    const { store, rename, name } = opened()
    for (let i = 0; i < HISTORY_DEPTH + 50; i++) rename(`N${i}`, i * 1000)
    expect(store.getUndoSteps()).toHaveLength(HISTORY_DEPTH)
    while (store.undo());
    expect(name()).toBe('N49')
  })

  it('counts revisions, tells listeners once per change and not at all when nothing changed', () => {
    const { store, rename } = opened()
    let told = 0
    const stop = store.subscribe(() => {
      told += 1
    })
    rename('A', 0)
    rename('A', 0)
    store.run(deleteElements, { ids: ['hilang'] })
    rename('', 0)
    expect([told, store.getRevision()]).toEqual([1, 1])
    store.undo()
    store.undo()
    store.redo()
    expect([told, store.getRevision()]).toEqual([3, 3])
    stop()
    rename('B', 9000)
    expect([told, store.getRevision()]).toEqual([3, 4])
  })

  it('gives the same lists and the same blueprint until something changes', () => {
    const { store, rename } = opened()
    rename('A', 0)
    const [undo, redo, blueprint] = [store.getUndoSteps(), store.getRedoSteps(), store.getBlueprint()]
    rename('', 0)
    expect(store.getUndoSteps()).toBe(undo)
    expect(store.getRedoSteps()).toBe(redo)
    expect(store.getBlueprint()).toBe(blueprint)
    expect(blueprint.roadmap).toBe(smallBlueprint.roadmap)
  })

  it('refuses everything while it is read-only, undo included', () => {
    const { store, rename, name } = opened()
    rename('A', 0)
    store.setReadOnly(true)
    const outcome = rename('B', 5000)
    expect(outcome.ok ? '' : outcome.refusal.code).toBe('read-only')
    expect(store.undo()).toBeUndefined()
    expect([name(), store.isReadOnly()]).toEqual(['A', true])
    store.setReadOnly(false)
    expect(store.undo()?.label.id).toBe('Ubah “SIMDA”')
    expect(name()).toBe('SIMDA')
  })

  it('opens another blueprint without history and starts counting anew', () => {
    const { store, rename } = opened()
    rename('A', 0)
    const other = { ...smallBlueprint, id: 'lain' }
    store.open(other)
    expect(store.getBlueprint()).toBe(other)
    expect([store.getUndoSteps(), store.getRedoSteps(), store.getRevision()]).toEqual([[], [], 0])
  })

  it('brings the selection back with each step', () => {
    let selected: readonly string[] = ['izin']
    const selection = {
      get: () => selected,
      set: (ids: readonly string[]) => {
        selected = ids
      },
    }
    const store = createStore({ blueprint: smallBlueprint, now: () => 0, selection })
    const element = { id: 'portal', kind: 'aplikasi', name: 'Portal', state: 'to-be' as const, attributes: {} }
    store.run(addElement, { element })
    selected = ['portal']
    store.undo()
    expect(selected).toEqual(['izin'])
    store.redo()
    expect(selected).toEqual(['portal'])
  })

  it('is left as it was when a command fails half way', () => {
    const { store } = opened()
    const broken: Command<null> = {
      name: 'broken',
      label: () => ({ id: 'rusak', en: 'broken' }),
      apply: (draft) => {
        draft.title = 'setengah'
        throw new Error('half way')
      },
    }
    expect(() => store.run(broken, null)).toThrow('half way')
    expect(store.getBlueprint()).toBe(smallBlueprint)
    expect(store.getUndoSteps()).toEqual([])
  })
})
