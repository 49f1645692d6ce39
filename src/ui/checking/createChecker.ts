// The page's side of checking: one worker, told only what changed, asked one thing at a time. A run that has begun is let
// finish, for what it finds is worth showing while the next one runs; of the wishes that come meanwhile only the newest counts.
// Where there is no worker to be had, the page checks by itself.

import type { Issue } from '../../checks/check.ts'
import type { Sensitivity } from '../../checks/duplicates/namesAlike.ts'
import type { WaivedIssue } from '../../checks/waivers.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { changesBetween, inParts } from '../workers/blueprintChanges.ts'
import type { HeardWorker } from '../workers/heardWorker.ts'
import type { CheckAnswer, CheckRequest, FoundMarks } from './checkMessage.ts'

/** What checking needs of a worker, or of what stands in for one. */
export type CheckWorker = HeardWorker<CheckRequest, CheckAnswer>

/** What the checks say of a blueprint. */
export interface Findings extends FoundMarks {
  readonly blueprint: Blueprint
  readonly issues: readonly Issue[]
  readonly waived: readonly WaivedIssue[]
}

export interface Checker {
  /** Wishes for the findings of a blueprint; an older wish of the same sensitivity is dropped. */
  ask(blueprint: Blueprint, sensitivity: Sensitivity): void
  /** The newest findings, perhaps of a blueprint some edits ago. */
  known(sensitivity: Sensitivity): Findings | undefined
  subscribe(listener: () => void): () => void
}

interface Running {
  readonly id: number
  readonly sensitivity: Sensitivity
  blueprint: Blueprint
  readonly issues: Issue[]
}

export interface CheckerParts {
  /** A worker; rejects where none can be had. */
  spawn(): Promise<CheckWorker>
  /** Stands in for a worker that cannot be had, or died. */
  standIn(): Promise<CheckWorker>
  /** Lets the page draw and hear before the next part is told. */
  pause(): Promise<void>
}

/** A checker whose worker is started with the first wish. */
export function createChecker({ spawn, standIn, pause }: CheckerParts): Checker {
  const found = new Map<Sensitivity, Findings>()
  const waiting = new Map<Sensitivity, Blueprint>()
  const listeners = new Set<() => void>()
  let worker: CheckWorker | undefined
  let starting = false
  let alone = false
  let told: Blueprint | undefined
  let running: Running | undefined
  let lastId = 0

  const start = (make: () => Promise<CheckWorker>): void => {
    starting = true
    make().then(
      (made) => {
        starting = false
        worker = made
        made.hear(hear, fall)
        next()
      },
      () => {
        starting = false
        fall()
      },
    )
  }

  /** The worker is gone: what it was asked is asked again of the page itself, once. */
  const fall = (): void => {
    worker?.end()
    worker = undefined
    told = undefined
    if (running && !waiting.has(running.sensitivity)) waiting.set(running.sensitivity, running.blueprint)
    running = undefined
    if (alone) waiting.clear()
    else {
      alone = true
      start(standIn)
    }
  }

  const next = (): void => {
    const [wish] = waiting
    if (running || starting || !wish) return
    if (!worker) {
      start(alone ? standIn : spawn)
      return
    }
    const [sensitivity, blueprint] = wish
    waiting.delete(sensitivity)
    running = { id: ++lastId, sensitivity, blueprint, issues: [] }
    void tell(worker, running)
  }

  const tell = async (to: CheckWorker, run: Running): Promise<void> => {
    let first = true
    for (const changes of inParts(changesBetween(told, run.blueprint))) {
      if (!first) await pause()
      if (running !== run) return
      first = false
      to.post({ changes })
    }
    told = run.blueprint
    // What was wished for while a large blueprint was being told is told too before anything is checked.
    const newer = waiting.get(run.sensitivity)
    if (!newer) return to.post({ changes: [], ask: { id: run.id, sensitivity: run.sensitivity } })
    waiting.delete(run.sensitivity)
    run.blueprint = newer
    return tell(to, run)
  }

  const hear = ({ id, issues, last }: CheckAnswer): void => {
    if (running?.id !== id) return
    for (const issue of issues) running.issues.push(issue)
    if (!last) return
    const { sensitivity, blueprint } = running
    found.set(sensitivity, { blueprint, issues: running.issues, ...last })
    running = undefined
    for (const listener of listeners) listener()
    next()
  }

  return {
    ask: (blueprint, sensitivity) => {
      const latest = running?.sensitivity === sensitivity ? running.blueprint : found.get(sensitivity)?.blueprint
      if (latest === blueprint) waiting.delete(sensitivity)
      else waiting.set(sensitivity, blueprint)
      next()
    },
    known: (sensitivity) => found.get(sensitivity),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
