// Checking in a worker without a browser: a stub stands for the worker, copies what it is told as a message is copied, and
// answers as the worker's own side does. Its answer is that of the checks, whatever was edited between two questions.

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkResult } from '../../../src/checks/checkBlueprint.ts'
import { duplicateGroups } from '../../../src/checks/duplicates/duplicateGroups.ts'
import type { Sensitivity } from '../../../src/checks/duplicates/namesAlike.ts'
import { lifecycleConflicts } from '../../../src/checks/lifecycleConflicts.ts'
import { editElement } from '../../../src/editing/commands/editElement.ts'
import { createStore } from '../../../src/editing/createStore.ts'
import { generateBlueprint } from '../../../src/generation/generateBlueprint.ts'
import type { Blueprint } from '../../../src/model/blueprint.ts'
import { loadReferenceArchitecture } from '../../../src/model/referenceArchitecture.ts'
import { rowsOf } from '../../../src/model/table.ts'
import { createCheckAnswers } from '../../../src/ui/checking/answerChecks.ts'
import type { CheckAnswer, CheckRequest } from '../../../src/ui/checking/checkMessage.ts'
import { type Checker, type CheckWorker, createChecker } from '../../../src/ui/checking/createChecker.ts'
import { changesBetween, inParts, withChanges } from '../../../src/ui/workers/blueprintChanges.ts'
import { arbitraryBlueprint } from '../../support/arbitraryBlueprint.ts'
import { arbitraryActs, meantAct, readyCommand } from '../../support/editingCommands.ts'

const tree = (blueprint: Blueprint) => blueprint as unknown as Record<string, unknown>

interface Stub extends CheckWorker {
  readonly requests: CheckRequest[]
  ended: boolean
  /** Lets the worker do what it was told meanwhile; nothing happens before. */
  work(): void
  die(): void
}

function stub(): Stub {
  const todo: CheckRequest[] = []
  let hear: (answer: CheckAnswer) => void = () => {}
  let failed = () => {}
  const answer = createCheckAnswers((each) => hear(structuredClone(each)))
  const worker: Stub = {
    requests: [],
    ended: false,
    post: (request) => {
      worker.requests.push(request)
      todo.push(structuredClone(request))
    },
    hear: (heard, died) => {
      hear = heard
      failed = died
    },
    end: () => {
      worker.ended = true
    },
    work: () => {
      for (const request of todo.splice(0)) answer(request)
    },
    die: () => failed(),
  }
  return worker
}

/** Lets what was promised come true. */
const settle = () => new Promise((resolve) => setTimeout(resolve))

async function checkerOf(parts: Partial<Parameters<typeof createChecker>[0]> = {}) {
  const worker = stub()
  const checker = createChecker({
    spawn: async () => worker,
    standIn: () => Promise.reject(new Error('not asked for')),
    pause: async () => {},
    ...parts,
  })
  return { worker, checker }
}

function expectSame(checker: Checker, blueprint: Blueprint, sensitivity: Sensitivity = 'normal') {
  const known = checker.known(sensitivity)
  expect(known?.blueprint).toBe(blueprint)
  const { issues, waived } = checkResult(blueprint, sensitivity)
  expect(known?.issues).toEqual(issues)
  expect(known?.waived).toEqual(waived)
  expect(known?.conflicts).toEqual(lifecycleConflicts(blueprint))
  expect(known?.duplicates).toEqual(duplicateGroups(blueprint))
}

const large = async (elements = 1500): Promise<Blueprint> =>
  generateBlueprint({ elements, seed: 3 }, await loadReferenceArchitecture())

/** The same blueprint with another name for one element. */
function renamed(blueprint: Blueprint, nth: number, name: string): Blueprint {
  const store = createStore({ blueprint, now: () => 0 })
  store.run(editElement, { id: rowsOf(blueprint.elements)[nth]?.id ?? '', set: { name } })
  return store.getBlueprint()
}

describe('a copy that is told what changed', () => {
  it('is the blueprint after any commands, undos and redos, and shares what they left alone', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, arbitraryActs, (start, acts) => {
        let time = 0
        const store = createStore({ blueprint: start, now: () => (time += 1000) })
        let copy = withChanges({}, structuredClone([...inParts(changesBetween(undefined, start))].flat()))
        expect(copy).toEqual(start)
        for (const step of acts.keys()) {
          const [before, held] = [store.getBlueprint(), copy]
          const what = meantAct(acts, step)
          if (what.kind === 'run')
            readyCommand(before, what, step).with((command, args) => void store.run(command, args))
          else if (what.kind === 'undo') store.undo()
          else store.redo()
          const after = store.getBlueprint()
          copy = withChanges(copy, structuredClone(changesBetween(before, after)))
          expect(copy).toEqual(after)
          expect(JSON.stringify(copy, (_, value) => (value === undefined ? '#nothing' : value))).not.toContain(
            '#nothing',
          )
          for (const key of Object.keys(after)) {
            if (tree(before)[key] === tree(after)[key]) expect(copy[key]).toBe(held[key])
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('hears of one edit among thousands in a part of a hundredth', async () => {
    const before = await large()
    const after = renamed(before, 7, 'Sesuatu yang lain')
    const told = JSON.stringify(changesBetween(before, after)).length
    expect(told * 50).toBeLessThan(JSON.stringify(before).length)
    const parts = [...inParts(changesBetween(undefined, before))]
    expect(parts.length).toBeGreaterThan(3)
    const most = Math.max(...parts.map((part) => JSON.stringify(part).length))
    expect(most * 3).toBeLessThan(JSON.stringify(before).length)
  })
})

describe('the checker', () => {
  it('finds what the checks find, before and after edits, in each sensitivity', async () => {
    const { worker, checker } = await checkerOf()
    let blueprint = await large()
    for (const nth of [0, 3, 11]) {
      checker.ask(blueprint, 'normal')
      checker.ask(blueprint, 'loose')
      await settle()
      worker.work()
      await settle()
      worker.work()
      expectSame(checker, blueprint)
      expectSame(checker, blueprint, 'loose')
      blueprint = renamed(blueprint, nth, 'Sistem Informasi Kepegawaian Daerah')
    }
    expect(worker.requests.filter(({ ask }) => ask)).toHaveLength(6)
    // The blueprint once, then a change for each edit.
    const first = worker.requests.findIndex(({ ask }) => ask)
    expect(worker.requests.slice(first).flatMap(({ changes }) => changes)).toHaveLength(2)
  })

  it('asks for the newest alone of what was wished for during a run, and shows the finished run meanwhile', async () => {
    const { worker, checker } = await checkerOf()
    const first = await large(40)
    const [second, third] = [renamed(first, 1, 'Kedua'), renamed(first, 2, 'Ketiga')]
    checker.ask(first, 'normal')
    await settle()
    checker.ask(second, 'normal')
    checker.ask(third, 'normal')
    worker.work()
    expectSame(checker, first)
    await settle()
    worker.work()
    expectSame(checker, third)
    expect(worker.requests.filter(({ ask }) => ask)).toHaveLength(2)
  })

  it('does not check what was edited while it was being told', async () => {
    const told: (() => void)[] = []
    const { worker, checker } = await checkerOf({ pause: () => new Promise((resolve) => told.push(resolve)) })
    const first = await large()
    const second = renamed(first, 5, 'Kedua')
    checker.ask(first, 'normal')
    await settle()
    checker.ask(second, 'normal')
    while (told.length > 0) {
      told.shift()?.()
      await settle()
    }
    worker.work()
    expectSame(checker, second)
    expect(worker.requests.filter(({ ask }) => ask)).toHaveLength(1)
  })

  it('asks nothing twice, and tells its listeners once of each answer', async () => {
    const { worker, checker } = await checkerOf()
    const blueprint = await large(20)
    const heard = vi.fn()
    checker.subscribe(heard)
    for (let i = 0; i < 3; i++) {
      checker.ask(blueprint, 'normal')
      await settle()
      worker.work()
    }
    expect(heard).toHaveBeenCalledTimes(1)
    expect(worker.requests.filter(({ ask }) => ask)).toHaveLength(1)
  })

  it('goes on by itself when the worker dies or cannot be had', async () => {
    const blueprint = await large(20)
    const stands = stub()
    const { worker, checker } = await checkerOf({ standIn: async () => stands })
    checker.ask(blueprint, 'normal')
    await settle()
    worker.die()
    await settle()
    stands.work()
    expectSame(checker, blueprint)
    expect(worker.ended).toBe(true)

    const other = stub()
    const { checker: without } = await checkerOf({
      spawn: () => Promise.reject(new Error('no workers here')),
      standIn: async () => other,
    })
    without.ask(blueprint, 'normal')
    await settle()
    other.work()
    expectSame(without, blueprint)
  })
})
