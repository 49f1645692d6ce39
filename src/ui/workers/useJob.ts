// A job as a component sees it: it starts when the inputs have settled, the one before is cancelled, and the last result
// stays in view until the next is there.

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import { useBlueprint } from '../karta.ts'
import type { JobKind, JobProgress, Jobs } from './job.ts'
import { createJobRunner } from './jobRunner.ts'
import { leanBlueprint } from './leanBlueprint.ts'
import { spawnWorker } from './spawnWorker.ts'

/** How long the inputs must rest before a job starts: a drag asks once, at its end. */
const REST_MS = 150

const runner = createJobRunner(spawnWorker)

export interface JobView<R> {
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  /** Absent until the worker has said how far it is. */
  readonly progress?: JobProgress
  /** The newest result; of earlier inputs unless the state is `done`. */
  readonly result?: R
  readonly failure?: Words
  /** Ends the job at once; the last result stays. */
  cancel(): void
  /** Starts the job again after a cancel or a failure. */
  again(): void
}

interface Kept {
  /** Kind and question. */
  readonly asked: string
  readonly blueprint: Blueprint
  readonly result: unknown
}

/** Answers kept: opening a tab again, or coming back to a year, asks nothing anew. */
const MOST_KEPT = 12
const kept = new Map<string, Kept>()

function keep(answer: Kept): void {
  for (const [other, { blueprint }] of kept) if (blueprint !== answer.blueprint) kept.delete(other)
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest)
  kept.set(answer.asked, answer)
}

/** What was heard of one asking. */
interface Heard {
  readonly asking: object
  readonly progress?: JobProgress
  readonly failure?: Words
  readonly cancelled?: true
}

/** Runs a job on the open blueprint for a question (plain data, compared by content). */
export function useJob<K extends JobKind>(kind: K, question: Jobs[K]['question']): JobView<Jobs[K]['result']> {
  const blueprint = useBlueprint(leanBlueprint)
  const asked = `${kind} ${JSON.stringify(question)}`
  const [round, setRound] = useState(0)
  const [latest, setLatest] = useState<Kept>()
  const [heard, setHeard] = useState<Heard>()
  const stop = useRef(() => {})
  const answer = [latest, kept.get(asked)].find((each) => each?.asked === asked && each.blueprint === blueprint)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object for each asking
  const asking = useMemo(() => ({}), [blueprint, asked, round])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asking` is new whenever the inputs are
  useEffect(() => {
    if (answer) return
    let cancel = () => {}
    const timer = globalThis.setTimeout(() => {
      const request = { kind, blueprint, question }
      cancel = runner.start(request, {
        progress: (progress) => setHeard({ asking, progress }),
        failed: (failure) => setHeard({ asking, failure }),
        result: (result) => {
          const found = { asked, blueprint, result }
          keep(found)
          setLatest(found)
        },
      })
    }, REST_MS)
    stop.current = () => {
      globalThis.clearTimeout(timer)
      cancel()
    }
    return () => stop.current()
  }, [asking])
  const shown = answer ?? latest
  const now = heard?.asking === asking ? heard : undefined
  return {
    state: answer ? 'done' : now?.failure ? 'failed' : now?.cancelled ? 'cancelled' : 'running',
    ...(now?.progress && { progress: now.progress }),
    // The kind, which is part of the key, decides what the result is.
    ...(shown && { result: shown.result as Jobs[K]['result'] }),
    ...(now?.failure && { failure: now.failure }),
    cancel: () => {
      stop.current()
      setHeard({ asking, cancelled: true })
    },
    again: () => setRound(round + 1),
  }
}
