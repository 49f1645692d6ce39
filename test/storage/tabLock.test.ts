import { describe, expect, it } from 'vitest'
import { createTabLocks } from '../../src/storage/createTabLocks.ts'
import type { Holder, TabLock, TabLocks } from '../../src/storage/tabLock.ts'
import { createFakeClock } from '../session/fakeClock.ts'
import { createFakeHub, createFakeLocks } from '../session/fakeTabs.ts'

function bench(webLocks: boolean) {
  const clock = createFakeClock()
  const hub = createFakeHub()
  const locks = createFakeLocks()
  const tab = (name: string): TabLocks =>
    createTabLocks({
      locks: webLocks ? locks.forTab(name) : undefined,
      channel: hub.join(),
      schedule: clock.schedule,
      tab: name,
    })
  return { clock, tab }
}

function holder(answer = true) {
  const told = { asked: 0, lost: 0 }
  const made: Holder = {
    async letGo() {
      told.asked++
      return answer
    },
    lost: () => void told.lost++,
  }
  return { told, holder: made }
}

describe.each([true, false])('one writer per blueprint (Web Locks: %s)', (webLocks) => {
  it('gives the right to one of two tabs that ask at the same moment, either way round', async () => {
    for (const names of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const { clock, tab } = bench(webLocks)
      const tabs = names.map(tab)
      const asked = tabs.map((each) => each.hold('bp-1', holder().holder))
      await clock.pass(1000)
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1)
    }
  })

  it('gives the right to at most one tab however the questions fall in time', async () => {
    for (let delay = 0; delay <= 300; delay += 25) {
      for (const [first, second] of [
        ['a', 'b'],
        ['b', 'a'],
      ] as const) {
        const { clock, tab } = bench(webLocks)
        const one = tab(first)
        const two = tab(second)
        const asked = [one.hold('bp-1', holder().holder)]
        await clock.pass(delay)
        asked.push(two.hold('bp-1', holder().holder))
        await clock.pass(1000)
        expect((await Promise.all(asked)).filter(Boolean), `${first} then ${second} after ${delay}`).toHaveLength(1)
      }
    }
  })

  it('holds different blueprints in different tabs', async () => {
    const { clock, tab } = bench(webLocks)
    const asked = [tab('a').hold('bp-1', holder().holder), tab('b').hold('bp-2', holder().holder)]
    await clock.pass(1000)
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(2)
  })

  it('gives the right to a waiting tab when it is released', async () => {
    const { clock, tab } = bench(webLocks)
    const asked = tab('a').hold('bp-1', holder().holder)
    await clock.pass(500)
    const lock = await asked
    const granted: TabLock[] = []
    const reader = tab('b')
    reader.follow('bp-1', holder().holder, { saved: () => undefined, granted: (right) => void granted.push(right) })
    await clock.pass(500)
    expect(granted).toHaveLength(0)
    lock?.release()
    await clock.pass(500)
    expect(granted).toHaveLength(1)
  })

  it('tells the tab that did not answer in time that it lost the right', async () => {
    const { clock, tab } = bench(webLocks)
    const first = holder()
    const sleeping: Holder = { letGo: () => new Promise(() => undefined), lost: first.holder.lost }
    const asked = tab('a').hold('bp-1', sleeping)
    await clock.pass(500)
    expect(await asked).toBeDefined()
    const taken = tab('b').takeOver('bp-1', holder().holder, 3000)
    await clock.pass(4000)
    expect(await taken).toBeDefined()
    expect(first.told.lost).toBe(1)
  })

  it('leaves the right with a tab that cannot save', async () => {
    const { clock, tab } = bench(webLocks)
    const first = holder(false)
    const asked = tab('a').hold('bp-1', first.holder)
    await clock.pass(500)
    await asked
    const taken = tab('b').takeOver('bp-1', holder().holder, 3000)
    await clock.pass(4000)
    expect(await taken).toBeUndefined()
    expect(first.told).toEqual({ asked: 1, lost: 0 })
  })

  it('tells readers of that blueprint, and only them, that a revision was saved', async () => {
    const { clock, tab } = bench(webLocks)
    const heard: string[] = []
    const follow = (locks: TabLocks, id: string) =>
      locks.follow(id, holder().holder, { saved: () => void heard.push(id), granted: () => undefined })
    const writer = tab('a')
    const asked = Promise.all([writer.hold('bp-1', holder().holder), writer.hold('bp-2', holder().holder)])
    await clock.pass(500)
    await asked
    const stop = follow(tab('b'), 'bp-1')
    follow(tab('c'), 'bp-2')
    writer.announceSaved('bp-1')
    await clock.pass(10)
    expect(heard).toEqual(['bp-1'])
    stop()
    writer.announceSaved('bp-1')
    await clock.pass(10)
    expect(heard).toEqual(['bp-1'])
  })
})

describe('tabs that cannot talk', () => {
  it('says so, and lets each write: the database keeps them apart', async () => {
    const { clock } = bench(true)
    const locks = createTabLocks({ locks: undefined, channel: undefined, schedule: clock.schedule, tab: 'a' })
    expect(locks.kind).toBe('none')
    expect(await locks.hold('bp-1', holder().holder)).toBeDefined()
  })
})
