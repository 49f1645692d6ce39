// The worker for layouts that may take seconds: along the relations.

import { flowLayout } from '../../editing/flowLayout.ts'
import { answerJob } from './answerJob.ts'
import type { Answers, JobRequest } from './job.ts'

const answers: Answers<'flow'> = { flow: (_blueprint, graph) => flowLayout(graph) }

self.addEventListener('message', ({ data }: MessageEvent<JobRequest<'flow'>>) => {
  void answerJob(answers, data, (message) => self.postMessage(message))
})
