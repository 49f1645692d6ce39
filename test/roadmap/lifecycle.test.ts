import { describe, expect, it } from 'vitest'
import type { Blueprint, ItemEvent, RoadmapItem } from '../../src/model/blueprint.ts'
import { mayTransition, type TransitionDetails } from '../../src/roadmap/lifecycle.ts'
import { eventsFrom, nextStatus } from '../../src/roadmap/lifecycleMachine.ts'
import { promisedRungs } from '../../src/roadmap/promisedRungs.ts'
import { type TransitionRecord, transitioned } from '../../src/roadmap/transitioned.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const guide = buildItem('guide', { name: 'Pedoman audit TIK', status: 'in-progress', actualStart: '2026-01' })
const audit = buildItem('audit', {
  name: 'Audit internal',
  after: ['guide'],
  effects: [{ indicator: 29, from: 1, to: 3 }],
})

const withItems = (...items: RoadmapItem[]): Blueprint => buildBlueprint({ items })
const record = (details: TransitionDetails = {}): TransitionRecord => ({
  ...details,
  entry: 'entry-1',
  at: '2026-05-20T08:00:00Z',
  by: 'Perencana',
})

describe('the machine', () => {
  it('knows exactly four transitions', () => {
    const events: ItemEvent[] = ['START', 'COMPLETE', 'PAUSE', 'REOPEN']
    const table = (['planned', 'in-progress', 'done'] as const).map((status) =>
      events.map((event) => nextStatus(status, event)),
    )
    expect(table).toEqual([
      ['in-progress', undefined, undefined, undefined],
      [undefined, 'done', 'planned', undefined],
      [undefined, undefined, undefined, 'in-progress'],
    ])
  })

  it('offers the events of a status', () => {
    expect(eventsFrom('planned')).toEqual(['START'])
    expect(eventsFrom('in-progress')).toEqual(['COMPLETE', 'PAUSE'])
    expect(eventsFrom('done')).toEqual(['REOPEN'])
  })
})

describe('START', () => {
  it('is allowed once every predecessor is in progress or done', () => {
    expect(mayTransition(withItems(guide, audit), 'audit', 'START')).toBeUndefined()
    expect(mayTransition(withItems({ ...guide, status: 'done' }, audit), 'audit', 'START')).toBeUndefined()
  })

  it('names the predecessor that has not started', () => {
    const obstacle = mayTransition(withItems({ ...guide, status: 'planned' }, audit), 'audit', 'START')
    expect(obstacle?.code).toBe('predecessors-not-started')
    expect(obstacle?.missing).toEqual(['guide'])
    expect(obstacle?.message.id).toContain('“Pedoman audit TIK”')
    expect(obstacle?.message.en).toContain('“Pedoman audit TIK”')
  })

  it('waits until a proposal is taken into the plan', () => {
    const proposed = buildBlueprint({ items: [buildItem('idea', { proposed: true })] })
    expect(mayTransition(proposed, 'idea', 'START')?.code).toBe('still-proposed')
    expect(mayTransition(buildBlueprint({ items: [buildItem('idea')] }), 'idea', 'START')).toBeUndefined()
  })
  it('is not held back by a predecessor that no longer exists', () => {
    expect(mayTransition(withItems(audit), 'audit', 'START')).toBeUndefined()
  })

  it('sets the actual start once: from the month told, or the month of the act', () => {
    const blueprint = withItems(guide, audit)
    expect(transitioned(blueprint, audit, 'START', record()).actualStart).toBe('2026-05')
    expect(transitioned(blueprint, audit, 'START', record({ month: '2026-04' })).actualStart).toBe('2026-04')
    const paused = { ...audit, actualStart: '2026-02' }
    expect(transitioned(withItems(guide, paused), paused, 'START', record()).actualStart).toBe('2026-02')
  })
})

describe('COMPLETE', () => {
  const running: RoadmapItem = { ...audit, status: 'in-progress', actualStart: '2026-03' }
  const proofs = { '29-2': { named: 'Laporan 1' }, '29-3': { reason: 'Bukti menyusul' } }
  const ready = withItems({ ...guide, status: 'done', actualFinish: '2026-03' }, running)

  it('asks for predecessors that are done, not only started', () => {
    const obstacle = mayTransition(withItems(guide, running), 'audit', 'COMPLETE')
    expect([obstacle?.code, obstacle?.missing]).toEqual(['predecessors-not-done', ['guide']])
  })

  it('asks for an actual finish month not before the actual start', () => {
    expect(mayTransition(ready, 'audit', 'COMPLETE', { proofs })?.code).toBe('no-finish-month')
    expect(mayTransition(ready, 'audit', 'COMPLETE', { month: '2026-02', proofs })?.code).toBe('finish-before-start')
    expect(mayTransition(ready, 'audit', 'COMPLETE', { month: '2026-03', proofs })).toBeUndefined()
  })

  it('asks for evidence or a reason of every promised rung', () => {
    const partly = { month: '2026-06', proofs: { '29-2': { named: 'Laporan 1' }, '29-3': { named: '  ' } } }
    const obstacle = mayTransition(ready, 'audit', 'COMPLETE', partly)
    expect([obstacle?.code, obstacle?.missing]).toEqual(['no-proof', ['29-3']])
    expect(obstacle?.message.id).toContain('I29 tingkat 3')
  })

  it('without details only says whether the form may be opened', () => {
    expect(mayTransition(ready, 'audit', 'COMPLETE')).toBeUndefined()
  })

  it('records the finish, the proofs and one more entry of the history', () => {
    const done = transitioned(ready, running, 'COMPLETE', record({ month: '2026-06', proofs }))
    expect([done.status, done.actualFinish, done.actualStart]).toEqual(['done', '2026-06', '2026-03'])
    expect(done.history['entry-1']).toEqual({
      id: 'entry-1',
      step: 1,
      event: 'COMPLETE',
      from: 'in-progress',
      to: 'done',
      at: '2026-05-20T08:00:00Z',
      by: 'Perencana',
      proofs,
    })
  })

  it('throws instead of changing an item that may not change', () => {
    expect(() => transitioned(ready, running, 'COMPLETE', record())).toThrow(RangeError)
  })
})

describe('PAUSE and REOPEN', () => {
  const running: RoadmapItem = { ...audit, status: 'in-progress', actualStart: '2026-03' }
  const done: RoadmapItem = { ...running, status: 'done', actualFinish: '2026-06' }

  it('need a reason', () => {
    expect(mayTransition(withItems(guide, running), 'audit', 'PAUSE', { reason: ' ' })?.code).toBe('no-reason')
    expect(mayTransition(withItems(guide, done), 'audit', 'REOPEN', {})?.code).toBe('no-reason')
    expect(mayTransition(withItems(guide, done), 'audit', 'REOPEN', { reason: 'Salah bukti' })).toBeUndefined()
  })

  it('keep the actual start and take away the actual finish', () => {
    const paused = transitioned(withItems(guide, running), running, 'PAUSE', record({ reason: 'Dana ditunda' }))
    expect([paused.status, paused.actualStart]).toEqual(['planned', '2026-03'])
    const reopened = transitioned(withItems(guide, done), done, 'REOPEN', record({ reason: 'Salah bukti' }))
    expect(reopened.status).toBe('in-progress')
    expect('actualFinish' in reopened).toBe(false)
    expect(reopened.history['entry-1']?.note).toBe('Salah bukti')
  })

  it('say what the status is when it does not allow the event', () => {
    const obstacle = mayTransition(withItems(guide, audit), 'audit', 'REOPEN', { reason: 'x' })
    expect(obstacle?.code).toBe('wrong-status')
    expect(obstacle?.message.id).toBe('“Audit internal” masih direncanakan, jadi tidak dapat dibuka kembali.')
  })

  it('say that an unknown item does not exist', () => {
    expect(mayTransition(withItems(), 'nobody', 'START')?.code).toBe('unknown-item')
  })
})

describe('promised rungs', () => {
  it('are listed once each, by indicator as a number and then by rung', () => {
    const item = buildItem('a', {
      effects: [
        { indicator: 29, from: 1, to: 3 },
        { indicator: 3, from: 3, to: 4 },
        { indicator: 29, from: 2, to: 4 },
      ],
    })
    expect(promisedRungs(item).map(({ key, effect }) => [key, effect])).toEqual([
      ['3-4', 'a-e2'],
      ['29-2', 'a-e1'],
      ['29-3', 'a-e1'],
      ['29-4', 'a-e3'],
    ])
  })

  it('carry the instrument in their key when an item speaks of several', () => {
    const item = buildItem('a', {
      effects: [
        { indicator: 1, from: 1, to: 2 },
        { indicator: 1, from: 1, to: 2, instrument: 'pemdi-8-2026' },
      ],
    })
    expect(promisedRungs(item).map(({ key }) => key)).toEqual(['pemdi-8-2026-1-2', 'permenpanrb-59-2020-1-2'])
  })
})
