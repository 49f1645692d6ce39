// The worker that reads and writes large blueprints; it lives as long as the page, for its copy of the blueprint is worth keeping.

import { createFilingAnswers } from './answerFiling.ts'
import type { FilingRequest } from './filingMessage.ts'

const answer = createFilingAnswers((each) => self.postMessage(each))

self.addEventListener('message', ({ data }: MessageEvent<FilingRequest>) => answer(data))
