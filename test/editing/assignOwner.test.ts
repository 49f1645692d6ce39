import { expect, test } from 'vitest'
import { assignOwner } from '../../src/editing/commands/assignOwner.ts'
import { createStore } from '../../src/editing/createStore.ts'
import { getRow } from '../../src/model/table.ts'
import { sampleBlueprint } from '../ui/sampleBlueprint.ts'

const opened = () => createStore({ blueprint: sampleBlueprint(6, 0), now: () => 0 })
const owners = (store: ReturnType<typeof opened>) =>
  ['e0', 'e1', 'e2'].map((id) => getRow(store.getBlueprint().elements, id)?.owner)

test('several elements get one owner in one step, and undo gives each its own back', () => {
  const store = opened()
  expect(store.run(assignOwner, { ids: ['e0', 'e1', 'e2'], owner: 'kominfo' })).toEqual({ ok: true })
  expect(owners(store)).toEqual(['kominfo', 'kominfo', 'kominfo'])
  expect(store.getUndoSteps()).toHaveLength(1)
  expect(store.getUndoSteps()[0]?.label.id).toBe('Tetapkan “Diskominfo” sebagai pemilik 3 elemen')
  store.undo()
  expect(owners(store)).toEqual(['kominfo', undefined, undefined])
})

test('null takes the owner away, and naming what is already so makes no step', () => {
  const store = opened()
  store.run(assignOwner, { ids: ['e0', 'e1'], owner: null })
  expect(owners(store)).toEqual([undefined, undefined, undefined])
  store.run(assignOwner, { ids: ['e0', 'e1'], owner: null })
  expect(store.getUndoSteps()).toHaveLength(1)
})

test('a missing agency or element is refused', () => {
  const store = opened()
  expect(store.run(assignOwner, { ids: ['e0'], owner: 'nobody' })).toMatchObject({ ok: false })
  expect(store.run(assignOwner, { ids: ['nothing'], owner: 'kominfo' })).toMatchObject({ ok: false })
})
