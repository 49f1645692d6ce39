// The worker for the exact choice of items and for what would change it. It holds the solver's script; the solver's binary comes compiled with each question.

import { entryBudget } from '../../portfolio/entryBudget.ts'
import { exactAnswer } from '../../portfolio/exactAnswer.ts'
import { loadHighs } from '../../portfolio/highsSolver.ts'
import { priceOfForcing } from '../../portfolio/priceOfForcing.ts'
import { answerJob } from './answerJob.ts'
import type { Answers, JobRequest } from './job.ts'

type Solved = 'exactChoice' | 'choiceEdges'

const answers: Answers<Solved> = {
  exactChoice: async (blueprint, { question, seconds, solver }, _progress, early) =>
    exactAnswer(blueprint, question, await loadHighs({ wasmModule: solver }), {
      seconds,
      onProof: (proof) => early({ kind: 'proof', proof }),
      onPoint: (point) => early({ kind: 'point', point }),
    }),
  choiceEdges: async (blueprint, { question, portfolio, items, seconds, solver: module }, progress, early) => {
    const solver = await loadHighs({ wasmModule: module })
    if (Object.keys({ ...question.forcedIn, ...question.forcedOut }).length > 0) {
      const price = await priceOfForcing(blueprint, question, portfolio, solver, { seconds })
      early({ kind: 'forcing', price })
    }
    for (const [nth, item] of items.entries()) {
      early({ kind: 'entry', item, entry: await entryBudget(blueprint, question, item, solver, { seconds }) })
      progress(nth + 1, items.length)
    }
    return null
  },
}

self.addEventListener('message', ({ data }: MessageEvent<JobRequest<Solved>>) => {
  void answerJob(answers, data, (message) => self.postMessage(message))
})
