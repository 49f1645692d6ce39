// The worker for the figures of the simulation that may take longer than a frame: risk, credit, the quick choice of items and its risk.

import { quickAnswer } from '../../portfolio/quickAnswer.ts'
import { riskOfChoice } from '../../portfolio/riskOfChoice.ts'
import { creditOf } from '../../simulation/credit.ts'
import { riskPath } from '../../simulation/riskPath.ts'
import { answerJob } from './answerJob.ts'
import type { Answers, JobRequest } from './job.ts'

type Figures = 'risk' | 'credit' | 'quickChoice' | 'choiceRisk'

const answers: Answers<Figures> = {
  risk: riskPath,
  credit: creditOf,
  quickChoice: quickAnswer,
  choiceRisk: riskOfChoice,
}

self.addEventListener('message', ({ data }: MessageEvent<JobRequest<Figures>>) => {
  void answerJob(answers, data, (message) => self.postMessage(message))
})
