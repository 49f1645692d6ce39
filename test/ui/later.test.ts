import { expect, test } from 'vitest'
import { createExternalStore } from '../../src/ui/externalStore.ts'
import { createLater } from '../../src/ui/later.ts'

function make() {
  const held = createExternalStore(false)
  const frames: (() => void)[] = []
  const told: string[] = []
  let together = 0
  const later = createLater(
    (then) => frames.push(then),
    held,
    (run) => {
      together++
      run()
    },
  )
  const frame = (): void => {
    for (const then of frames.splice(0)) then()
  }
  return { held, told, later, frame, frames, groups: () => together }
}

test('what may wait comes after the next frame, all of it together and each once', () => {
  const { told, later, frame, groups } = make()
  const panel = (): void => void told.push('panel')
  later.soon(panel)
  later.soon(() => told.push('list'))
  later.soon(panel)
  expect(told).toEqual([])
  frame()
  expect(told).toEqual(['panel', 'list'])
  expect(groups()).toBe(1)
  frame()
  expect(told).toEqual(['panel', 'list'])
})

test('nothing comes while something is in the hand, and all of it once it is let go', () => {
  const { held, told, later, frame, frames } = make()
  later.soon(() => told.push('before'))
  held.set(true)
  frame()
  later.soon(() => told.push('while'))
  expect(frames).toEqual([])
  expect(told).toEqual([])
  held.set(false)
  frame()
  expect(told).toEqual(['before', 'while'])
})

test('what is taken back does not come, and what is asked for meanwhile comes with the next frame', () => {
  const { told, later, frame } = make()
  const gone = (): void => void told.push('gone')
  later.soon(gone)
  later.soon(() => {
    told.push('first')
    later.soon(() => told.push('second'))
  })
  later.forget(gone)
  frame()
  expect(told).toEqual(['first'])
  frame()
  expect(told).toEqual(['first', 'second'])
})
