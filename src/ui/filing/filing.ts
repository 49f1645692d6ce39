// Reading and writing blueprints, as `main.tsx` hands it to the session. The worker's code lies in a script of the page as text
// and starts from a blob, like those of the jobs.

import { readWhenLoaded } from '../../files/readWhenLoaded.ts'
import { writeBlueprint } from '../../files/writeBlueprint.ts'
import { heardWorker } from '../workers/heardWorker.ts'
import { createFiling, type FilingWorker } from './createFiling.ts'

const load = () => import('./filing.worker.ts?worker&inline')

async function spawn(): Promise<FilingWorker> {
  const { default: Made } = await load()
  return heardWorker(new Made())
}

/** One for the whole page. */
export const filing = createFiling({
  spawn,
  readHere: readWhenLoaded,
  writeHere: writeBlueprint,
  pause: () => new Promise((resolve) => globalThis.setTimeout(resolve)),
})

/** Fetches the script of the worker and starts none. */
export const fetchFiling: () => Promise<unknown> = load
