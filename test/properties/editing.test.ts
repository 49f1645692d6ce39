// Laws of editing (architecture §10) under random commands, undos and redos on random filled blueprints.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStore } from '../../src/editing/createStore.ts'
import type { Outcome, Store } from '../../src/editing/store.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { toFile } from '../../src/files/toFile.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { parseBlueprintFile } from '../../src/model/parseBlueprintFile.ts'
import { soundnessFindings } from '../../src/model/soundness/findings.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { type Act, arbitraryActs, meantAct, readyCommand } from '../support/editingCommands.ts'
import { turned } from '../support/turned.ts'

/** Does the act at a step; gives the outcome of a command. */
function act(store: Store, acts: readonly Act[], step: number): Outcome | undefined {
  const what = meantAct(acts, step)
  if (what.kind === 'run') {
    return readyCommand(store.getBlueprint(), what, step).with((command, args) => store.run(command, args))
  }
  if (what.kind === 'undo') store.undo()
  else store.redo()
  return undefined
}

/** A store whose clock ticks `pause` milliseconds between steps: 1000 keeps steps apart, 10 lets them join. */
function storeOf(blueprint: Blueprint, pause: number): Store {
  let time = 0
  return createStore({ blueprint, now: () => (time += pause) })
}

const pauses = fc.constantFrom(10, 1000)

describe('whatever commands, undos and redos are done', () => {
  it('nothing dangles, goes round in circles or leaves its scale, and the file of it is accepted and reads back the same', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, arbitraryActs, pauses, (start, acts, pause) => {
        const store = storeOf(start, pause)
        for (const step of acts.keys()) {
          act(store, acts, step)
          const now = store.getBlueprint()
          expect(soundnessFindings(now)).toEqual([])
          expect(parseBlueprintFile({ ...toFile(now) })).toMatchObject({ ok: true })
        }
        const read = readBlueprint(writeBlueprint(store.getBlueprint()))
        expect(read.ok && read.blueprint).toEqual(store.getBlueprint())
      }),
      { numRuns: 150 },
    )
  })

  it('undoing everything gives back the start and redoing everything the end, to the byte', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, arbitraryActs, pauses, (start, acts, pause) => {
        const store = storeOf(start, pause)
        for (const step of acts.keys()) act(store, acts, step)
        while (store.redo());
        const end = store.getBlueprint()
        const steps = store.getUndoSteps().length
        while (store.undo());
        expect(store.getBlueprint()).toEqual(start)
        expect(writeBlueprint(store.getBlueprint())).toBe(writeBlueprint(start))
        expect(store.getRedoSteps().length).toBe(steps)
        while (store.redo());
        expect(store.getBlueprint()).toEqual(end)
        expect(writeBlueprint(store.getBlueprint())).toBe(writeBlueprint(end))
      }),
      { numRuns: 150 },
    )
  })

  it('the order of records makes no difference', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, arbitraryActs, (start, acts) => {
        const [one, other] = [storeOf(start, 1000), storeOf(turned(start), 1000)]
        for (const step of acts.keys()) {
          expect(act(other, acts, step)).toEqual(act(one, acts, step))
        }
        expect(writeBlueprint(other.getBlueprint())).toBe(writeBlueprint(one.getBlueprint()))
        expect(other.getUndoSteps().map(({ label }) => label)).toEqual(one.getUndoSteps().map(({ label }) => label))
      }),
      { numRuns: 80 },
    )
  })

  it('a refused command changes nothing, a step always changes something, and what is given out is frozen', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, arbitraryActs, (start, acts) => {
        const store = storeOf(start, 1000)
        for (const step of acts.keys()) {
          if (meantAct(acts, step).kind !== 'run') continue
          const before = store.getBlueprint()
          const [bytes, steps, revision] = [writeBlueprint(before), store.getUndoSteps().length, store.getRevision()]
          const outcome = act(store, acts, step)
          const after = store.getBlueprint()
          const changed = writeBlueprint(after) !== bytes
          expect(after !== before).toBe(changed)
          expect(store.getUndoSteps().length - steps).toBe(changed ? 1 : 0)
          expect(store.getRevision() - revision).toBe(changed ? 1 : 0)
          if (!outcome?.ok) expect(after).toBe(before)
          expect(isDeepFrozen(after)).toBe(true)
        }
      }),
      { numRuns: 80 },
    )
  })
})

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen)
}
