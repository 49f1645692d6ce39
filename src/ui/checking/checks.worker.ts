// The worker that checks the open blueprint; it lives as long as the page, for its copy of the blueprint is worth keeping.

import { createCheckAnswers } from './answerChecks.ts'
import type { CheckRequest } from './checkMessage.ts'

const answer = createCheckAnswers((each) => self.postMessage(each))

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => answer(data))
