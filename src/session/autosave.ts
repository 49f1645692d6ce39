// When the open blueprint is written into the browser: 200 ms after the last change, 400 ms after the first one at the latest,
// in an idle moment, one write at a time. A killed tab loses at most 500 ms of work; big blueprints rest longer between writes.

import type { Schedule } from '../storage/schedule.ts'

/** Quiet time after a change, longest wait while changes go on, longest wait for an idle moment. Sum of the last two: 500. */
const QUIET_MS = 200
const AT_MOST_MS = 400
const IDLE_MS = 100
/** Making the text may use one part in ten of the time: 5,000 elements take 30 ms, so a rest of 300 ms changes nothing. */
const REST_FACTOR = 10
/** Failed writes are tried again after 2, 4, 8 … at most 30 seconds. */
const RETRY_MS = 2000
const RETRY_AT_MOST_MS = 30_000

export interface Autosave {
  /** Something changed: plans a write. */
  changed(): void
  /** Writes now what is unwritten; begins before it returns when no write is on its way. True when all is written. */
  flush(): Promise<boolean>
  /** Forgets the plan; a write on its way goes on. */
  stop(): void
}

/** done: written · failed: to be tried again · ended: this tab writes no more. */
export type WriteOutcome = 'done' | 'failed' | 'ended'

/**
 * `prepare` makes the text (the costly part, measured with `now`), `write` brings it to the disk. Neither may throw.
 */
export function createAutosave<Prepared>(parts: {
  readonly schedule: Schedule
  now(): number
  isDirty(): boolean
  prepare(): Prepared
  write(prepared: Prepared): Promise<WriteOutcome>
}): Autosave {
  const { schedule, now, isDirty } = parts
  let cancelPlan: (() => void) | undefined
  let idling = false
  let running: Promise<WriteOutcome> | undefined
  let firstChange: number | undefined
  let notBefore = 0
  let failures = 0

  function plan(): void {
    if (running || idling) return
    const time = now()
    firstChange ??= time
    const due = Math.max(Math.min(time + QUIET_MS, firstChange + AT_MOST_MS), notBefore)
    cancelPlan?.()
    cancelPlan = schedule.after(Math.max(0, due - time), () => {
      idling = true
      cancelPlan = schedule.idle(IDLE_MS, () => void run())
    })
  }

  function stop(): void {
    cancelPlan?.()
    cancelPlan = undefined
    idling = false
    firstChange = undefined
  }

  function run(): Promise<WriteOutcome> {
    if (running) return running
    stop()
    if (!isDirty()) return Promise.resolve('done')
    const begun = now()
    const prepared = parts.prepare()
    const cost = Math.max(0, now() - begun)
    running = parts.write(prepared).then((outcome) => {
      running = undefined
      failures = outcome === 'failed' ? failures + 1 : 0
      const wait = failures > 0 ? Math.min(RETRY_MS * 2 ** (failures - 1), RETRY_AT_MOST_MS) : cost * REST_FACTOR
      notBefore = now() + wait
      if (outcome !== 'ended' && isDirty()) plan()
      return outcome
    })
    return running
  }

  return {
    changed: plan,
    async flush() {
      if (running) await running
      if (!isDirty()) return true
      await run()
      return !isDirty()
    },
    stop,
  }
}
