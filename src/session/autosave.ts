// When the open blueprint is written into the browser: 200 ms after the last change, 400 ms after the first one at the latest,
// in an idle moment, one write at a time. A killed tab loses at most 500 ms of work and what making the text of a big blueprint
// takes beside the page (200 ms at 5,000 elements); such ones rest longer between writes.

import type { Schedule } from '../storage/schedule.ts'

/** Quiet time after a change, longest wait while changes go on, longest wait for an idle moment. Sum of the last two: 500. */
const QUIET_MS = 200
const AT_MOST_MS = 400
const IDLE_MS = 100
/** Making the text may use one part in ten of the page's time; beside it one in five, but a slow machine saves no later. */
const REST_FACTOR = 10
const REST_FACTOR_BESIDE = 4
const REST_BESIDE_AT_MOST_MS = 1000
/** Failed writes are tried again after 2, 4, 8 … at most 30 seconds. */
const RETRY_MS = 2000
const RETRY_AT_MOST_MS = 30_000

export interface Autosave {
  /** Something changed: plans a write. */
  changed(): void
  /** Writes now what is unwritten. True when all is written. */
  flush(): Promise<boolean>
  /** The same for a page that may be about to end: begins before it returns when no write is on its way to the disk. */
  flushAtOnce(): Promise<boolean>
  /** Forgets the plan; a write on its way to the disk goes on. */
  stop(): void
}

/** done: written · failed: to be tried again · ended: this tab writes no more. */
export type WriteOutcome = 'done' | 'failed' | 'ended'

/**
 * `prepare` makes the text (the costly part, measured with `now`), beside the page where it may take its time, and at once when
 * that is asked for; `write` brings it to the disk. Neither may throw or reject.
 */
export function createAutosave<Prepared>(parts: {
  readonly schedule: Schedule
  now(): number
  isDirty(): boolean
  prepare(atOnce: boolean): Prepared | Promise<Prepared>
  write(prepared: Prepared): Promise<WriteOutcome>
}): Autosave {
  const { schedule, now, isDirty } = parts
  let cancelPlan: (() => void) | undefined
  let idling = false
  let running: Promise<WriteOutcome> | undefined
  /** Counts the runs: one that was given up while its text was being made ends without writing. */
  let turn = 0
  let preparing = false
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
    if (preparing) {
      turn++
      preparing = false
      running = undefined
    }
    cancelPlan?.()
    cancelPlan = undefined
    idling = false
    firstChange = undefined
  }

  function run(atOnce = false): Promise<WriteOutcome> {
    if (running && !(atOnce && preparing)) return running
    stop()
    if (!isDirty()) return Promise.resolve('done')
    const mine = ++turn
    const begun = now()
    const prepared = parts.prepare(atOnce)
    preparing = prepared instanceof Promise
    let rest = Math.max(0, now() - begun) * REST_FACTOR
    const written =
      prepared instanceof Promise
        ? prepared.then((made) => {
            if (mine !== turn) return undefined
            preparing = false
            rest = Math.min(Math.max(0, now() - begun) * REST_FACTOR_BESIDE, REST_BESIDE_AT_MOST_MS)
            return parts.write(made)
          })
        : parts.write(prepared)
    const ended = written.then((outcome) => {
      if (outcome === undefined) return running ?? 'done'
      running = undefined
      failures = outcome === 'failed' ? failures + 1 : 0
      const wait = failures > 0 ? Math.min(RETRY_MS * 2 ** (failures - 1), RETRY_AT_MOST_MS) : rest
      notBefore = now() + wait
      if (outcome !== 'ended' && isDirty()) plan()
      return outcome
    })
    running = ended
    return ended
  }

  async function flush(atOnce: boolean): Promise<boolean> {
    if (running && !(atOnce && preparing)) await running
    if (!isDirty()) return true
    await run(atOnce)
    return !isDirty()
  }

  return {
    changed: plan,
    flush: () => flush(false),
    flushAtOnce: () => flush(true),
    stop,
  }
}
