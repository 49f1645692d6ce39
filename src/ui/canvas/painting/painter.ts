// The painter of the page: one for all drawings, its worker started when the first is shown. The worker's code lies in a
// script of the page as text and starts from a blob, like those of the jobs.

import { heardWorker } from '../../workers/heardWorker.ts'
import { createScenePainter, type ScenePainter } from './scenePainter.ts'

const load = () => import('./painter.worker.ts?worker&inline')

let painter: ScenePainter | undefined

/** The painter, made when first asked for. */
export function scenePainter(): ScenePainter {
  painter ??= createScenePainter(async () => {
    const { default: Made } = await load()
    return heardWorker(new Made())
  })
  return painter
}

/** Fetches the script of the worker and starts none. */
export const fetchPainter: () => Promise<unknown> = load
