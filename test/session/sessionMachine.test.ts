import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { type SessionEvent, sessionMachine } from '../../src/session/sessionMachine.ts'

const OPENED: SessionEvent = {
  type: 'OPENED',
  blueprintId: 'bp-1',
  revision: 3,
  savedAt: 10,
  fileName: undefined,
  fileBase: 0,
  readOnly: undefined,
  stored: true,
}

function reached(...events: SessionEvent[]) {
  const actor = createActor(sessionMachine).start()
  for (const event of events) actor.send(event)
  return actor.getSnapshot()
}

describe('the session machine', () => {
  it('starts, and goes to the start screen or opens', () => {
    expect(reached().value).toBe('starting')
    expect(reached({ type: 'CLOSED' }).value).toBe('home')
    expect(reached(OPENED).value).toEqual({ open: 'saved' })
    expect(reached({ ...OPENED, stored: false }).value).toEqual({ open: 'unsaved' })
    expect(reached({ ...OPENED, readOnly: 'other-tab' }).value).toEqual({ open: 'readOnly' })
  })

  it('begins no write when there is nothing to write, when one is under way, or when it may only read', () => {
    expect(reached().can({ type: 'SAVE' })).toBe(false)
    expect(reached(OPENED).can({ type: 'SAVE' })).toBe(false)
    expect(reached(OPENED, { type: 'CHANGED' }).can({ type: 'SAVE' })).toBe(true)
    expect(reached(OPENED, { type: 'CHANGED' }, { type: 'SAVE' }).can({ type: 'SAVE' })).toBe(false)
    expect(reached({ ...OPENED, readOnly: 'other-tab' }).can({ type: 'CHANGED' })).toBe(false)
  })

  it('is unsaved again when something changed during a write', () => {
    const written = { type: 'SAVED', revision: 4, at: 20 } as const
    const events = [OPENED, { type: 'CHANGED' }, { type: 'SAVE' }] as const
    expect(reached(...events, { ...written, clean: true }).value).toEqual({ open: 'saved' })
    expect(reached(...events, { ...written, clean: false }).value).toEqual({ open: 'unsaved' })
    expect(reached(...events, { ...written, clean: false }).context).toMatchObject({ revision: 4, savedAt: 20 })
  })

  it('keeps the problem until a write succeeds', () => {
    const failed = [OPENED, { type: 'CHANGED' }, { type: 'SAVE' }, { type: 'SAVE_FAILED', code: 'quota' }] as const
    expect(reached(...failed).value).toEqual({ open: 'failed' })
    expect(reached(...failed, { type: 'SAVE' }).context.problem).toBe('quota')
    const saved = reached(...failed, { type: 'SAVE' }, { type: 'SAVED', revision: 4, at: 20, clean: true })
    expect(saved.context.problem).toBeUndefined()
  })

  it('can turn read-only from anywhere while open, and a late answer of a write changes nothing then', () => {
    for (const events of [[], [{ type: 'CHANGED' }], [{ type: 'CHANGED' }, { type: 'SAVE' }]] as SessionEvent[][]) {
      const state = reached(OPENED, ...events, { type: 'READ_ONLY', code: 'taken' })
      expect(state.value).toEqual({ open: 'readOnly' })
      expect(state.context.readOnly).toBe('taken')
    }
    const late = reached(
      OPENED,
      { type: 'CHANGED' },
      { type: 'SAVE' },
      { type: 'READ_ONLY', code: 'conflict' },
      { type: 'SAVED', revision: 9, at: 1, clean: true },
    )
    expect(late.value).toEqual({ open: 'readOnly' })
  })

  it('forgets everything when the blueprint is closed', () => {
    const closed = reached(OPENED, { type: 'FILED', fileName: 'a.json', fileBase: 2 }, { type: 'CLOSED' })
    expect(closed.context).toEqual(reached({ type: 'CLOSED' }).context)
  })

  it('holds ids, revisions, codes and a file name only', () => {
    const { context } = reached(OPENED, { type: 'FILED', fileName: 'a.json', fileBase: 2 })
    for (const value of Object.values(context)) expect(['string', 'number', 'undefined']).toContain(typeof value)
  })
})
