import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { canvasToolMachine } from '../../src/session/canvasToolMachine.ts'

const started = () => createActor(canvasToolMachine).start()

test('the canvas starts with selecting and holds nothing', () => {
  const tool = started()
  expect(tool.getSnapshot().value).toBe('selecting')
  expect(tool.getSnapshot().context).toEqual({ placing: null, source: null, target: null })
})

test('connecting by keyboard goes from the list of targets to the kind and back to selecting', () => {
  const tool = started()
  tool.send({ type: 'CONNECT', source: 'a', byList: true })
  expect(tool.getSnapshot().value).toEqual({ connecting: 'list' })
  tool.send({ type: 'PICK', element: 'b' })
  expect(tool.getSnapshot().value).toEqual({ connecting: 'kind' })
  expect(tool.getSnapshot().context).toEqual({ placing: null, source: 'a', target: 'b' })
  tool.send({ type: 'DONE' })
  expect(tool.getSnapshot().value).toBe('selecting')
  expect(tool.getSnapshot().context.source).toBeNull()
})

test('connecting by mouse asks for the source first when none is selected', () => {
  const tool = started()
  tool.send({ type: 'CONNECT' })
  expect(tool.getSnapshot().value).toEqual({ connecting: 'source' })
  tool.send({ type: 'PICK', element: 'a' })
  expect(tool.getSnapshot().value).toEqual({ connecting: 'target' })
  tool.send({ type: 'LIST' })
  expect(tool.getSnapshot().value).toEqual({ connecting: 'list' })
})

test('an element is never picked as the target of itself', () => {
  const tool = started()
  tool.send({ type: 'CONNECT', source: 'a' })
  tool.send({ type: 'PICK', element: 'a' })
  expect(tool.getSnapshot().value).toEqual({ connecting: 'target' })
})

test('Esc leaves every tool, and a new tool replaces the one in the hand', () => {
  const tool = started()
  tool.send({ type: 'PLACE_KIND', kind: 'aplikasi' })
  expect(tool.getSnapshot().context.placing).toEqual({ kind: 'aplikasi' })
  tool.send({ type: 'CONNECT', source: 'a' })
  expect(tool.getSnapshot().context).toEqual({ placing: null, source: 'a', target: null })
  tool.send({ type: 'PLACE_ELEMENT', element: 'b' })
  expect(tool.getSnapshot().context).toEqual({ placing: { element: 'b' }, source: null, target: null })
  tool.send({ type: 'CANCEL' })
  expect(tool.getSnapshot().value).toBe('selecting')
  tool.send({ type: 'CHOOSE_KIND', source: 'a', target: 'b' })
  expect(tool.getSnapshot().value).toEqual({ connecting: 'kind' })
})
