// The worker's side of a job: asks the function behind its kind and posts what comes. Never throws.

import type { Answers, JobKind, JobMessage, JobRequest } from './job.ts'

/** Answers one request with messages: progress, then a result or the failure. */
export async function answerJob<K extends JobKind>(
  answers: Answers<K>,
  { kind, blueprint, question }: JobRequest<K>,
  post: (message: JobMessage) => void,
): Promise<void> {
  try {
    const progress = (done: number, of: number) => post({ kind: 'progress', done, of })
    const early = (value: unknown) => post({ kind: 'early', early: value })
    post({ kind: 'result', result: await answers[kind](blueprint, question, progress, early) })
  } catch (error) {
    post({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })
  }
}
