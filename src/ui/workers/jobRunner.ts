// The page's side of jobs: posts a request to a worker, hears what it says, and ends it at once when the job is cancelled.
// A worker that has answered is kept for the next job of its kind, since starting one costs more than most answers.

import type { Words } from '../../model/words.ts'
import { workersText } from '../text/workers.ts'
import type { Early, JobKind, JobMessage, JobProgress, JobRequest, Jobs } from './job.ts'

/** What the runner needs of a worker; the browser's `Worker` is one. */
export interface JobWorker {
  postMessage(message: unknown): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** What becomes of a job: at most one of `result` and `failed` is called, and nothing after a cancel. */
export interface JobListener<R, E = never> {
  progress?(progress: JobProgress): void
  early?(value: E): void
  result(result: R): void
  failed(why: Words): void
}

export interface JobRunner {
  /** Starts a job; the function it gives cancels it and frees its worker at once. */
  start<K extends JobKind>(request: JobRequest<K>, listener: JobListener<Jobs[K]['result'], Early<K>>): () => void
}

/** A runner over workers made by `spawn`. */
export function createJobRunner(spawn: (kind: JobKind) => Promise<JobWorker>): JobRunner {
  const idle = new Map<JobKind, JobWorker>()
  return {
    start(request, listener) {
      const { kind } = request
      let worker = idle.get(kind)
      let over = false
      idle.delete(kind)
      const fail = (words: Words): void => {
        if (over) return
        over = true
        worker?.terminate()
        listener.failed(words)
      }
      const begin = (made: JobWorker): void => {
        made.onerror = (event) => fail(stopped(event.message ?? ''))
        made.onmessage = ({ data }: MessageEvent<JobMessage<Jobs[typeof kind]['result']>>) => {
          if (over) return
          if (data.kind === 'progress') return listener.progress?.({ done: data.done, of: data.of })
          // The kind of the job decides what its worker tells early.
          if (data.kind === 'early') return listener.early?.(data.early as Early<typeof kind>)
          if (data.kind === 'failed') return fail(stopped(data.why))
          over = true
          keep(idle, kind, made)
          listener.result(data.result)
        }
        try {
          made.postMessage(request)
        } catch (error) {
          fail(stopped(String(error)))
        }
      }
      if (worker) begin(worker)
      else {
        spawn(kind).then(
          (made) => {
            worker = made
            if (over) keep(idle, kind, made)
            else begin(made)
          },
          () => fail({ id: workersText.id.cannotStart, en: workersText.en.cannotStart }),
        )
      }
      return () => {
        if (over) return
        over = true
        worker?.terminate()
      }
    },
  }
}

/** Keeps one worker of a kind that has nothing to do. */
function keep(idle: Map<JobKind, JobWorker>, kind: JobKind, worker: JobWorker): void {
  if (idle.has(kind)) worker.terminate()
  else idle.set(kind, worker)
}

const stopped = (why: string): Words => ({ id: workersText.id.stopped(why), en: workersText.en.stopped(why) })
