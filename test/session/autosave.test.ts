import { describe, expect, it } from 'vitest'
import { type Autosave, createAutosave, type WriteOutcome } from '../../src/session/autosave.ts'
import { createFakeClock } from './fakeClock.ts'

interface Bench {
  readonly clock: ReturnType<typeof createFakeClock>
  readonly autosave: Autosave
  readonly writes: { at: number; value: number }[]
  change(): void
  outcome: WriteOutcome
  /** Milliseconds a write takes. */
  slow: number
  cost: number
  /** Milliseconds the text takes to be made beside the page; 0: it is made at once. */
  beside: number
  most: number
}

function bench(): Bench {
  const clock = createFakeClock(0)
  let value = 0
  let written = 0
  let under = 0
  let spent = 0
  const it: Bench = {
    clock,
    writes: [],
    outcome: 'done',
    slow: 0,
    cost: 0,
    beside: 0,
    most: 0,
    change() {
      value++
      it.autosave.changed()
    },
    autosave: createAutosave({
      schedule: clock.schedule,
      now: () => clock.now() + spent,
      isDirty: () => value !== written,
      prepare(atOnce) {
        spent += it.cost
        const made = value
        if (it.beside === 0 || atOnce) return made
        return new Promise<number>((resolve) => void clock.schedule.after(it.beside, () => resolve(made)))
      },
      async write(prepared) {
        it.most = Math.max(it.most, ++under)
        it.writes.push({ at: clock.now(), value: prepared })
        if (it.slow > 0) await new Promise<void>((resolve) => void clock.schedule.after(it.slow, resolve))
        under--
        if (it.outcome === 'done') written = prepared
        return it.outcome
      },
    }),
  }
  return it
}

describe('autosave', () => {
  it('writes 200 ms after the last change', async () => {
    const b = bench()
    b.change()
    await b.clock.pass(199)
    expect(b.writes).toEqual([])
    await b.clock.pass(1)
    expect(b.writes).toEqual([{ at: 200, value: 1 }])
  })

  it('never leaves a change unwritten for more than 500 ms of steady typing', async () => {
    const b = bench()
    b.clock.busy = true
    const changedAt: number[] = []
    for (let i = 0; i < 100; i++) {
      changedAt.push(b.clock.now())
      b.change()
      await b.clock.pass(30)
    }
    await b.clock.pass(1000)
    const waits = changedAt.map((at, i) => (b.writes.find(({ value }) => value > i)?.at ?? Number.NaN) - at)
    expect(Math.max(...waits)).toBe(500)
    expect(b.writes).toHaveLength(6)
  })

  it('does not let changes during an idle wait put the write off', async () => {
    const b = bench()
    b.clock.busy = true
    b.change()
    await b.clock.pass(210)
    b.change()
    await b.clock.pass(90)
    expect(b.writes).toEqual([{ at: 300, value: 2 }])
  })

  it('keeps one write in flight and writes the rest afterwards', async () => {
    const b = bench()
    b.slow = 1000
    b.change()
    await b.clock.pass(300)
    b.change()
    await b.clock.pass(500)
    b.change()
    const flushed = b.autosave.flush()
    await b.clock.pass(3000)
    expect(await flushed).toBe(true)
    expect(b.most).toBe(1)
    expect(b.writes.map(({ value }) => value)).toEqual([1, 3])
  })

  it('writes once when several ask for it during a write', async () => {
    const b = bench()
    b.slow = 1000
    b.change()
    void b.autosave.flush()
    b.change()
    const asked = [b.autosave.flush(), b.autosave.flush(), b.autosave.flush()]
    await b.clock.pass(5000)
    expect(await Promise.all(asked)).toEqual([true, true, true])
    expect(b.most).toBe(1)
    expect(b.writes.map(({ value }) => value)).toEqual([1, 2])
  })

  it('begins a flush before it returns when nothing is in flight', () => {
    const b = bench()
    b.change()
    void b.autosave.flush()
    expect(b.writes).toEqual([{ at: 0, value: 1 }])
  })

  it('tries a failed write again after 2, 4 and 8 seconds, and at once when asked', async () => {
    const b = bench()
    b.outcome = 'failed'
    b.change()
    await b.clock.pass(15_000)
    expect(b.writes.map(({ at }) => at)).toEqual([200, 2200, 6200, 14_200])
    b.change()
    await b.clock.pass(1000)
    expect(b.writes).toHaveLength(4)
    b.outcome = 'done'
    expect(await b.autosave.flush()).toBe(true)
    expect(b.writes.at(-1)).toEqual({ at: 15_000 + 1000, value: 2 })
  })

  it('says when a flush could not write', async () => {
    const b = bench()
    b.outcome = 'failed'
    b.change()
    expect(await b.autosave.flush()).toBe(false)
  })

  it('rests ten times as long as the text took to make', async () => {
    const b = bench()
    b.cost = 100
    b.change()
    await b.clock.pass(250)
    expect(b.writes).toHaveLength(1)
    b.change()
    await b.clock.pass(700)
    expect(b.writes).toHaveLength(1)
    await b.clock.pass(400)
    expect(b.writes).toHaveLength(2)
  })

  it('writes nothing after it was stopped or ended', async () => {
    const b = bench()
    b.change()
    b.autosave.stop()
    await b.clock.pass(1000)
    expect(b.writes).toEqual([])
    b.outcome = 'ended'
    b.change()
    await b.clock.pass(10_000)
    expect(b.writes).toHaveLength(1)
  })

  it('writes what was made beside the page, and what changed meanwhile afterwards', async () => {
    const b = bench()
    b.beside = 100
    b.change()
    await b.clock.pass(250)
    b.change()
    await b.clock.pass(2000)
    expect(b.writes.map(({ value }) => value)).toEqual([1, 2])
    expect(b.writes[0]?.at).toBe(300)
    // Rests four times as long as the text took to be made.
    expect(b.writes[1]?.at).toBeGreaterThanOrEqual(300 + 400 + 100)
  })

  it('begins at once with the newest state when the page may end while a text is made beside it', async () => {
    const b = bench()
    b.beside = 100
    b.change()
    await b.clock.pass(250)
    b.change()
    const flushed = b.autosave.flushAtOnce()
    expect(b.writes).toEqual([{ at: 250, value: 2 }])
    expect(await flushed).toBe(true)
    await b.clock.pass(5000)
    expect(b.writes).toHaveLength(1)
    b.change()
    await b.clock.pass(5000)
    expect(b.writes.map(({ value }) => value)).toEqual([2, 3])
  })

  it('tells who waits for an overtaken write how the newer one ended', async () => {
    const b = bench()
    b.beside = 100
    b.change()
    const waits = b.autosave.flush()
    b.outcome = 'failed'
    void b.autosave.flushAtOnce()
    await b.clock.pass(100)
    expect(await waits).toBe(false)
  })

  it('does not write a text that was being made when it was stopped', async () => {
    const b = bench()
    b.beside = 100
    b.change()
    await b.clock.pass(250)
    b.autosave.stop()
    await b.clock.pass(5000)
    expect(b.writes).toEqual([])
    b.change()
    await b.clock.pass(5000)
    expect(b.writes.map(({ value }) => value)).toEqual([2])
  })
})
