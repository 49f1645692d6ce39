// The protocol of jobs without a browser: a stub stands for the worker and answers as the worker's own side does.

import { describe, expect, it, vi } from 'vitest'
import type { Words } from '../../../src/model/words.ts'
import { answerJob } from '../../../src/ui/workers/answerJob.ts'
import type { Answers, JobMessage, JobProgress, JobRequest } from '../../../src/ui/workers/job.ts'
import type { JobWorker } from '../../../src/ui/workers/jobRunner.ts'
import { workedExample } from '../../support/workedExample.ts'

// The runner's words come with the hook that reads them, and that reads the page's language.
vi.stubGlobal('document', { documentElement: { lang: '', dataset: {} } })
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
const { createJobRunner } = await import('../../../src/ui/workers/jobRunner.ts')

interface StubWorker extends JobWorker {
  ended: boolean
}

const request: JobRequest<'credit'> = { kind: 'credit', blueprint: workedExample, question: {} }

/** A runner whose workers answer with `answers`; every worker it made. */
function stubbed(answers: Answers<'credit'>) {
  const made: StubWorker[] = []
  const spawn = async (): Promise<JobWorker> => {
    const worker: StubWorker = {
      ended: false,
      onmessage: null,
      onerror: null,
      terminate: () => {
        worker.ended = true
      },
      postMessage: (message) => {
        // A message may be on its way while the worker is ended.
        const say = (data: JobMessage) => worker.onmessage?.({ data } as MessageEvent)
        void answerJob(answers, structuredClone(message) as JobRequest<'credit'>, say)
      },
    }
    made.push(worker)
    return worker
  }
  return { runner: createJobRunner(spawn), made }
}

/** Starts a job and collects what is heard of it. */
function heardOf(runner: ReturnType<typeof createJobRunner>) {
  const progress: JobProgress[] = []
  let cancel = () => {}
  const end = new Promise<{ readonly result: unknown } | { readonly failed: Words }>((done) => {
    cancel = runner.start(request, {
      progress: (each) => progress.push(each),
      result: (result) => done({ result }),
      failed: (failed) => done({ failed }),
    })
  })
  return { progress, end, cancel: () => cancel() }
}

const soon = () => new Promise((done) => setTimeout(done, 20))

describe('a job in a worker', () => {
  it('gets blueprint and question, tells its progress and gives its result', async () => {
    const { runner } = stubbed({
      credit: (blueprint, _, progress) => {
        progress(1, 2)
        return { gain: { units: Object.keys(blueprint.roadmap).length, per: 1 }, items: {}, agencies: {} }
      },
    })
    const { end, progress } = heardOf(runner)
    expect(await end).toEqual({ result: { gain: { units: 14, per: 1 }, items: {}, agencies: {} } })
    expect(progress).toEqual([{ kind: 'progress', done: 1, of: 2 }].map(({ done, of }) => ({ done, of })))
  })

  it('keeps its worker for the next job of the kind', async () => {
    const { runner, made } = stubbed({ credit: () => ({ gain: { units: 0, per: 1 }, items: {}, agencies: {} }) })
    await heardOf(runner).end
    await heardOf(runner).end
    expect(made.length).toBe(1)
    expect(made[0]?.ended).toBe(false)
  })

  it('cancelled, ends its worker at once and says nothing more', async () => {
    let finish = () => {}
    const { runner, made } = stubbed({
      credit: () =>
        new Promise((done) => {
          finish = () => done({ gain: { units: 0, per: 1 }, items: {}, agencies: {} })
        }),
    })
    const { end, cancel } = heardOf(runner)
    const heard = vi.fn()
    void end.then(heard)
    await soon()
    cancel()
    expect(made[0]?.ended).toBe(true)
    finish()
    await soon()
    expect(heard).not.toHaveBeenCalled()
    await stubbedAgain(runner, made)
  })

  it('cancelled before its worker is there, leaves the worker for the next job', async () => {
    const { runner, made } = stubbed({ credit: () => ({ gain: { units: 0, per: 1 }, items: {}, agencies: {} }) })
    heardOf(runner).cancel()
    await soon()
    await heardOf(runner).end
    expect(made.map(({ ended }) => ended)).toEqual([false])
  })

  it('that throws fails with a sentence in both languages, its worker ended', async () => {
    const { runner, made } = stubbed({
      credit: () => {
        throw new Error('boom')
      },
    })
    expect(await heardOf(runner).end).toEqual({
      failed: {
        id: 'Perhitungan berhenti karena kesalahan di dalam program (boom). Cetak biru Anda tidak berubah.',
        en: 'The calculation stopped because of a fault in the program (boom). Your blueprint has not changed.',
      },
    })
    expect(made[0]?.ended).toBe(true)
  })

  it('whose worker cannot be had fails with a sentence', async () => {
    const runner = createJobRunner(() => Promise.reject(new Error('offline')))
    const end = await heardOf(runner).end
    expect('failed' in end && end.failed.id).toMatch(/^Perhitungan latar tidak dapat dimulai/)
  })
})

/** After a cancel another job gets a fresh worker. */
async function stubbedAgain(runner: ReturnType<typeof createJobRunner>, made: readonly StubWorker[]) {
  const { cancel } = heardOf(runner)
  await soon()
  expect(made.map(({ ended }) => ended)).toEqual([true, false])
  cancel()
}
