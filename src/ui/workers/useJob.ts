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
  readonly blueprint: Blueprint
  readonly asked: string
  readonly result: unknown
}

/** What was heard of one asking. */
interface Heard {
  readonly asking: object
  readonly progress?: JobProgress
  readonly failure?: Words
  readonly cancelled?: true
}

/** The last result of each kind: opening a tab again asks nothing anew. */
const kept = new Map<JobKind, Kept>()

/** Runs a job on the open blueprint for a question (plain data, compared by content). */
export function useJob<K extends JobKind>(kind: K, question: Jobs[K]['question']): JobView<Jobs[K]['result']> {
  const blueprint = useBlueprint(leanBlueprint)
  const asked = JSON.stringify(question)
  const [round, setRound] = useState(0)
  const [latest, setLatest] = useState(() => kept.get(kind))
  const [heard, setHeard] = useState<Heard>()
  const stop = useRef(() => {})
  const isAnswer = latest?.blueprint === blueprint && latest.asked === asked
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new object for each asking
  const asking = useMemo(() => ({}), [kind, blueprint, asked, round])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asking` is new whenever the inputs are
  useEffect(() => {
    if (isAnswer) return
    let cancel = () => {}
    const timer = globalThis.setTimeout(() => {
      const request = { kind, blueprint, question }
      cancel = runner.start(request, {
        progress: (progress) => setHeard({ asking, progress }),
        failed: (failure) => setHeard({ asking, failure }),
        result: (result) => {
          const answer = { blueprint, asked, result }
          kept.set(kind, answer)
          setLatest(answer)
        },
      })
    }, REST_MS)
    stop.current = () => {
      globalThis.clearTimeout(timer)
      cancel()
    }
    return () => stop.current()
  }, [asking])
  const now = heard?.asking === asking ? heard : undefined
  return {
    state: isAnswer ? 'done' : now?.failure ? 'failed' : now?.cancelled ? 'cancelled' : 'running',
    ...(now?.progress && { progress: now.progress }),
    // The kind decides what the result is: `kept` holds one per kind.
    ...(latest && { result: latest.result as Jobs[K]['result'] }),
    ...(now?.failure && { failure: now.failure }),
    cancel: () => {
      stop.current()
      setHeard({ asking, cancelled: true })
    },
    again: () => setRound(round + 1),
  }
}
