// Runs one command the way the program does, for tests that look at what it did.
import { expect } from 'vitest'
import type { Command, Refusal } from '../../src/editing/command.ts'
import { createStore } from '../../src/editing/createStore.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import type { Words } from '../../src/model/words.ts'

export interface Edited {
  readonly after: Blueprint
  /** What the step is called; undefined when nothing changed. */
  readonly label: Words | undefined
}

/** The blueprint after the command, which must not be refused. Undo must give the start back, redo the end. */
export function edited<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Edited {
  const store = createStore({ blueprint, now: () => 0 })
  const outcome = store.run(command, args)
  if (!outcome.ok) throw new Error(`${command.name} refused: ${outcome.refusal.message.en}`)
  const after = store.getBlueprint()
  const [step] = store.getUndoSteps()
  if (step) {
    store.undo()
    expect(store.getBlueprint()).toEqual(blueprint)
    store.redo()
    expect(store.getBlueprint()).toEqual(after)
  } else expect(after).toBe(blueprint)
  return { after, label: step?.label }
}

/** Why the command may not run; it must be refused, in both languages. */
export function refused<Args>(blueprint: Blueprint, command: Command<Args>, args: Args): Refusal {
  const store = createStore({ blueprint, now: () => 0 })
  const outcome = store.run(command, args)
  if (outcome.ok) throw new Error(`${command.name} was not refused`)
  expect(store.getBlueprint()).toBe(blueprint)
  expect(outcome.refusal.message.id).not.toBe('')
  expect(outcome.refusal.message.en).not.toBe('')
  return outcome.refusal
}
