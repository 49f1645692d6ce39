// A clock and schedule that move only when a test says so.

import type { Schedule } from '../../src/storage/schedule.ts'

export interface FakeClock {
  readonly schedule: Schedule
  now(): number
  /** Lets time pass, running what is due and letting promises and IndexedDB go on between. */
  pass(ms: number): Promise<void>
}

/** Idle moments come at once when `busy` is not set. */
export function createFakeClock(start = 1_000_000): FakeClock & { busy: boolean } {
  let time = start
  let number = 0
  const tasks = new Map<number, { at: number; task: () => void }>()
  const add = (at: number, task: () => void) => {
    const key = number++
    tasks.set(key, { at, task })
    return () => void tasks.delete(key)
  }
  const clock = {
    busy: false,
    now: () => time,
    schedule: {
      after: (ms: number, task: () => void) => add(time + ms, task),
      idle: (ms: number, task: () => void) => add(clock.busy ? time + ms : time, task),
    },
    async pass(ms: number) {
      const end = time + ms
      await settled()
      for (;;) {
        const next = [...tasks].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0]
        if (!next) break
        tasks.delete(next[0])
        time = Math.max(time, next[1].at)
        next[1].task()
        await settled()
      }
      time = end
    },
  }
  return clock
}

/** Gives promises, message queues and fake IndexedDB (which uses setImmediate) time to finish. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 25; i++) await new Promise((resolve) => setImmediate(resolve))
}
