// The page's side of reading and writing large blueprints: one worker, told only what changed. Small ones, and all where there is no worker to be had, the page reads and writes by itself.

import { createGathering } from '../../files/blueprintParts.ts'
import type { ReadResult } from '../../files/readResult.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { changesBetween, inParts } from '../workers/blueprintChanges.ts'
import type { HeardWorker } from '../workers/heardWorker.ts'
import { isLarge } from '../workers/isLarge.ts'
import type { FilingAnswer, FilingRequest } from './filingMessage.ts'

/** What filing needs of a worker. */
export type FilingWorker = HeardWorker<FilingRequest, FilingAnswer>

export interface Filing {
  /** What `files/readBlueprint` answers. Never rejects. */
  read(text: string): Promise<ReadResult>
  /** What `files/writeBlueprint` gives: at once for a small blueprint, else from beside the page. Never rejects. */
  write(blueprint: Blueprint): string | Promise<string>
}

export interface FilingParts {
  /** A worker; rejects where none can be had. */
  spawn(): Promise<FilingWorker>
  readHere(text: string): Promise<ReadResult>
  writeHere(blueprint: Blueprint): string
  /** Lets the page draw and hear before the next part is told. */
  pause(): Promise<void>
}

/** Characters that the page reads within a frame. */
const SMALL_TEXT = 200_000

/** Thrown at what waits for a worker that is gone. */
class WorkerGone extends Error {}

/** Filing whose worker is started with the first large text or blueprint. */
export function createFiling({ spawn, readHere, writeHere, pause }: FilingParts): Filing {
  const waiting = new Map<number, { hear(answer: FilingAnswer): void; fail(): void }>()
  let worker: Promise<FilingWorker> | undefined
  let told: Blueprint | undefined
  let written: { readonly blueprint: Blueprint; readonly text: Promise<string> } | undefined
  let last: Promise<unknown> = Promise.resolve()
  let lastId = 0

  /** One after another: what the worker knows is told by one of them at a time. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = last.then(task)
    last = result.catch(() => undefined)
    return result
  }

  function running(): Promise<FilingWorker> {
    worker ??= spawn().then((made) => {
      made.hear(
        (answer) => waiting.get(answer.id)?.hear(answer),
        () => {
          made.end()
          gone()
        },
      )
      return made
    })
    return worker
  }

  /** The next wish starts another worker, which knows nothing yet. */
  function gone(): void {
    worker = undefined
    told = undefined
    const lost = [...waiting.values()]
    waiting.clear()
    for (const { fail } of lost) fail()
  }

  /** Posts a request and collects its answers until `take` has the last of them. */
  function asked<T>(
    to: FilingWorker,
    request: (id: number) => FilingRequest,
    take: (answer: FilingAnswer) => T | undefined,
  ) {
    const id = ++lastId
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, {
        hear(answer) {
          const taken = take(answer)
          if (taken === undefined) return
          waiting.delete(id)
          resolve(taken)
        },
        fail: () => reject(new WorkerGone()),
      })
      to.post(request(id))
    })
  }

  function readBeside(text: string): Promise<ReadResult> {
    return inTurn(async () => {
      const to = await running()
      const gathering = createGathering()
      return asked(
        to,
        (id) => ({ kind: 'read', id, text }),
        (answer): ReadResult | undefined => {
          if (answer.kind === 'part') gathering.add(answer.part)
          if (answer.kind !== 'outcome') return undefined
          if (!answer.outcome.ok) return answer.outcome
          told = gathering.blueprint()
          return { ...answer.outcome, blueprint: told }
        },
      )
    })
  }

  function writeBeside(blueprint: Blueprint): Promise<string> {
    return inTurn(async () => {
      const to = await running()
      const before = told
      // What was told in part only is not known to be either.
      told = undefined
      let first = true
      for (const changes of inParts(changesBetween(before, blueprint))) {
        if (!first) await pause()
        first = false
        to.post({ kind: 'changes', changes })
      }
      told = blueprint
      return asked(
        to,
        (id) => ({ kind: 'write', id }),
        (answer) => (answer.kind === 'text' ? answer.text : undefined),
      )
    })
  }

  return {
    read: (text) => (text.length <= SMALL_TEXT ? readHere(text) : readBeside(text).catch(() => readHere(text))),
    write(blueprint) {
      if (!isLarge(blueprint)) return writeHere(blueprint)
      if (written?.blueprint === blueprint) return written.text
      const text = writeBeside(blueprint).catch(() => writeHere(blueprint))
      written = { blueprint, text }
      return text
    },
  }
}
