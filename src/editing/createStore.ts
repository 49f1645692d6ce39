// The store: holds the open blueprint and its history, and runs commands, the only way either changes. Every blueprint
// it gives out is frozen and shares what did not change with the one before. Brings no clock: `now` comes in.

import { enablePatches, freeze, Immer, type Patch } from 'immer'
import type { Blueprint } from '../model/blueprint.ts'
import type { Command } from './command.ts'
import { freezeChanged } from './freezeChanged.ts'
import { emptyHistory, type History, redone, type Step, undone, withStep } from './history.ts'
import { refusal } from './refusal.ts'
import type { Outcome, Store } from './store.ts'

enablePatches()
const immer = new Immer({ autoFreeze: false })

export interface StoreOptions<Kept> {
  readonly blueprint: Blueprint
  /** Milliseconds, for joining steps in quick succession. */
  readonly now: () => number
  /** What is selected: kept with each step, brought back by undo and redo. */
  readonly selection?: { get(): Kept; set(selected: Kept): void }
}

const READ_ONLY: Outcome = {
  ok: false,
  refusal: refusal(
    'read-only',
    'Cetak biru ini sedang dibuka hanya untuk dibaca.',
    'This blueprint is open for reading only.',
  ),
}

const DONE: Outcome = { ok: true }

/** A store with a blueprint open and an empty history. */
export function createStore<Kept = never>({ blueprint, now, selection }: StoreOptions<Kept>): Store {
  let current = freeze(blueprint, true)
  let history: History<Kept> = emptyHistory()
  let revision = 0
  let readOnly = false
  const listeners = new Set<() => void>()

  const notify = (): void => {
    for (const listener of [...listeners]) listener()
  }
  const change = (next: Blueprint, steps: History<Kept>): void => {
    current = freezeChanged(next, current)
    history = steps
    revision += 1
  }

  /** Goes along the patches of a step and brings its selection back before anyone is told. */
  const travel = (steps: History<Kept>, step: Step<Kept>, patches: readonly Patch[], kept: Kept | undefined) => {
    change(immer.applyPatches(current, patches), steps)
    if (kept !== undefined) selection?.set(kept)
    notify()
    return step
  }

  return {
    getBlueprint: () => current,
    getRevision: () => revision,
    getUndoSteps: () => history.past,
    getRedoSteps: () => history.future,
    run<Args>(command: Command<Args>, args: Args): Outcome {
      if (readOnly) return READ_ONLY
      const refused = command.refuse?.(current, args)
      if (refused) return { ok: false, refusal: refused }
      const before = current
      const [next, patches, inverse] = immer.produceWithPatches(before, (draft) => {
        command.apply(draft, args, before)
      })
      if (patches.length === 0) return DONE
      const mergeKey = command.mergeKey?.(args)
      const step: Step<Kept> = {
        label: command.label(args, before),
        patches,
        inverse,
        at: now(),
        ...(mergeKey === undefined ? {} : { mergeKey }),
        ...(selection ? { before: selection.get() } : {}),
      }
      change(next, withStep(history, step))
      notify()
      return DONE
    },
    undo() {
      const found = readOnly ? undefined : undone(history, selection?.get())
      return found && travel(found.history, found.step, found.step.inverse, found.step.before)
    },
    redo() {
      const found = readOnly ? undefined : redone(history)
      return found && travel(found.history, found.step, found.step.patches, found.step.after)
    },
    open(blueprint) {
      current = freeze(blueprint, true)
      history = emptyHistory()
      revision = 0
      notify()
    },
    isReadOnly: () => readOnly,
    setReadOnly(value) {
      if (readOnly === value) return
      readOnly = value
      notify()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
