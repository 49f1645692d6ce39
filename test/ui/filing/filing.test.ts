// Reading and writing large blueprints beside the page, without a browser: a stub stands for the worker, copies what it is told
// as a message is copied, and answers as the worker's own side does.

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { editElement } from '../../../src/editing/commands/editElement.ts'
import { createStore } from '../../../src/editing/createStore.ts'
import { readBlueprint } from '../../../src/files/readBlueprint.ts'
import { writeBlueprint } from '../../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../../src/model/blueprint.ts'
import { rowsOf } from '../../../src/model/table.ts'
import { createFilingAnswers } from '../../../src/ui/filing/answerFiling.ts'
import { createFiling, type FilingWorker } from '../../../src/ui/filing/createFiling.ts'
import type { FilingAnswer, FilingRequest } from '../../../src/ui/filing/filingMessage.ts'
import { arbitraryBlueprint } from '../../support/arbitraryBlueprint.ts'
import { largeBlueprint } from '../../support/largeBlueprint.ts'
import { smallBlueprint } from '../../support/smallBlueprint.ts'

let large: Blueprint
let text: string

beforeAll(async () => {
  large = await largeBlueprint(1000)
  text = writeBlueprint(large)
})

function bench(start = (): Promise<void> => Promise.resolve()) {
  const requests: FilingRequest[] = []
  const here = { read: 0, written: 0 }
  const made = { workers: 0, silent: false, die: () => {} }
  const filing = createFiling({
    async spawn() {
      await start()
      made.workers++
      let hear: (answer: FilingAnswer) => void = () => {}
      const answer = createFilingAnswers((each) => hear(structuredClone(each)))
      const worker: FilingWorker = {
        post(request) {
          requests.push(request)
          const copy = structuredClone(request)
          if (!made.silent) queueMicrotask(() => answer(copy))
        },
        end: () => {},
        hear(answer, failed) {
          hear = answer
          made.die = failed
        },
      }
      return worker
    },
    readHere: async (text) => {
      here.read++
      return readBlueprint(text)
    },
    writeHere(blueprint) {
      here.written++
      return writeBlueprint(blueprint)
    },
    pause: () => Promise.resolve(),
  })
  return { filing, requests, here, made }
}

/** An open blueprint with its first element renamed so many times. */
function renamed(blueprint: Blueprint, name: string): Blueprint {
  const store = createStore({ blueprint, now: () => 0 })
  store.run(editElement, { id: rowsOf(blueprint.elements)[0]?.id ?? '', set: { name } })
  return store.getBlueprint()
}

describe('filing beside the page', () => {
  it('reads a large text as it is read here, with the same warnings', async () => {
    const { filing, here } = bench()
    const dangling = text.replace(/"source": "[^"]+"/, '"source": "nobody"')
    expect(await filing.read(text)).toEqual(readBlueprint(text))
    const result = await filing.read(dangling)
    expect(result).toEqual(readBlueprint(dangling))
    expect(result.ok && result.warnings.length).toBeGreaterThan(0)
    expect(here).toEqual({ read: 0, written: 0 })
  })

  it('says what is wrong with a bad large text as it is said here', async () => {
    const { filing } = bench()
    for (const bad of [text.slice(0, -20), text.replace('"state": "as-is"', '"state": "once"')]) {
      expect(await filing.read(bad)).toEqual(readBlueprint(bad))
    }
  })

  it('writes what was read and edited, told by the bucket that changed', async () => {
    const { filing, requests } = bench()
    const read = await filing.read(text)
    if (!read.ok) throw new Error('not read')
    const edited = renamed(read.blueprint, 'Nama baru')
    requests.length = 0
    expect(await filing.write(edited)).toBe(writeBlueprint(edited))
    expect(JSON.stringify(requests).length).toBeLessThan(text.length / 50)
    requests.length = 0
    expect(await filing.write(edited)).toBe(writeBlueprint(edited))
    expect(requests).toEqual([])
  })

  it('law: after any blueprint the next one is written as it is written here', async () => {
    const { filing } = bench()
    await fc.assert(
      fc.asyncProperty(arbitraryBlueprint, async (each) => {
        // Large enough to be written beside the page.
        const blueprint = { ...each, elements: large.elements, relations: large.relations }
        expect(await filing.write(blueprint)).toBe(writeBlueprint(blueprint))
      }),
      { numRuns: 20 },
    )
  })

  it('keeps wishes apart that come together', async () => {
    const { filing } = bench()
    const [one, two] = [renamed(large, 'Satu'), renamed(large, 'Dua')]
    const [first, read, second] = await Promise.all([filing.write(one), filing.read(text), filing.write(two)])
    expect(first).toBe(writeBlueprint(one))
    expect(read).toEqual(readBlueprint(text))
    expect(second).toBe(writeBlueprint(two))
  })

  it('starts no worker for what is small', async () => {
    const { filing, made } = bench()
    expect(filing.write(smallBlueprint)).toBe(writeBlueprint(smallBlueprint))
    expect((await filing.read(writeBlueprint(smallBlueprint))).ok).toBe(true)
    expect(made.workers).toBe(0)
  })

  it('does it here where no worker can be had', async () => {
    const { filing, here } = bench(() => Promise.reject(new Error('no worker')))
    expect(await filing.read(text)).toEqual(readBlueprint(text))
    expect(await filing.write(large)).toBe(text)
    expect(here).toEqual({ read: 1, written: 1 })
  })

  it('does it here when the worker dies over it, and starts another one for the next wish', async () => {
    const { filing, here, made } = bench()
    await filing.read(text)
    made.silent = true
    const written = filing.write(large)
    await new Promise((resolve) => setTimeout(resolve, 20))
    made.die()
    expect(await written).toBe(text)
    expect(here.written).toBe(1)
    made.silent = false
    const next = renamed(large, 'Sesudahnya')
    expect(await filing.write(next)).toBe(writeBlueprint(next))
    expect(made.workers).toBe(2)
  })
})
