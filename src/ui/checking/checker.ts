// The checker of the page. The worker's code lies in a script of the page as text and starts from a blob, like those of the jobs.

import { heardWorker } from '../workers/heardWorker.ts'
import type { CheckAnswer, CheckRequest } from './checkMessage.ts'
import { type CheckWorker, createChecker } from './createChecker.ts'

const load = () => import('./checks.worker.ts?worker&inline')

async function spawn(): Promise<CheckWorker> {
  const { default: Made } = await load()
  return heardWorker(new Made())
}

/** The same answers on the page itself, a task after each question. */
async function standIn(): Promise<CheckWorker> {
  const { createCheckAnswers } = await import('./answerChecks.ts')
  let hear: (answer: CheckAnswer) => void = () => {}
  const answer = createCheckAnswers((each) => hear(each))
  return {
    post: (request: CheckRequest) => void globalThis.setTimeout(() => answer(request)),
    end: () => {},
    hear: (heard) => {
      hear = heard
    },
  }
}

/** One for all lists, counts and notes. */
export const checker = createChecker({
  spawn,
  standIn,
  pause: () => new Promise((resolve) => globalThis.setTimeout(resolve)),
})

/** Fetches the script of the worker and starts none. */
export const fetchChecker: () => Promise<unknown> = load
