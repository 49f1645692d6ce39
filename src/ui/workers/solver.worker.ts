// The worker for the exact choice of items. It holds the solver's script; the solver's binary comes compiled with each question.

import { exactAnswer } from '../../portfolio/exactAnswer.ts'
import { loadHighs } from '../../portfolio/highsSolver.ts'
import { answerJob } from './answerJob.ts'
import type { Answers, JobRequest } from './job.ts'

const answers: Answers<'exactChoice'> = {
  exactChoice: async (blueprint, { question, seconds, solver }, _progress, early) =>
    exactAnswer(blueprint, question, await loadHighs({ wasmModule: solver }), {
      seconds,
      onProof: (proof) => early({ kind: 'proof', proof }),
      onPoint: (point) => early({ kind: 'point', point }),
    }),
}

self.addEventListener('message', ({ data }: MessageEvent<JobRequest<'exactChoice'>>) => {
  void answerJob(answers, data, (message) => self.postMessage(message))
})
