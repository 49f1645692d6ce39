// Which worker answers which kind of job. The code of a worker lies in a script of the page as text (`?inline`) and starts
// from a blob: once fetched ahead it starts without a network, and it stays under the page's own policy.

import type { JobKind } from './job.ts'
import type { JobWorker } from './jobRunner.ts'

const figures = () => import('./figures.worker.ts?worker&inline')
const layout = () => import('./layout.worker.ts?worker&inline')
const solver = () => import('./solver.worker.ts?worker&inline')

const WORKERS: { readonly [kind in JobKind]: () => Promise<{ readonly default: new () => Worker }> } = {
  risk: figures,
  credit: figures,
  quickChoice: figures,
  exactChoice: solver,
  choiceEdges: solver,
  choiceRisk: figures,
  flow: layout,
}

/** Starts a new worker for a kind of job; rejects when its script cannot be had. */
export async function spawnWorker(kind: JobKind): Promise<JobWorker> {
  const { default: Made } = await WORKERS[kind]()
  return new Made()
}

/** Fetches the scripts of all workers and starts none. */
export const fetchWorkers: () => Promise<unknown> = () => Promise.all(Object.values(WORKERS).map((load) => load()))
