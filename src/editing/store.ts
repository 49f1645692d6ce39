// What the store offers to session and screens: the open blueprint, its history, and `run` as the only way to change it.

import type { Blueprint } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'
import type { Command, Refusal } from './command.ts'

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }

/** A step of the history as menus show it. */
export interface StepInfo {
  readonly label: Words
}

export interface Store {
  /** The open blueprint; the same object until something changes. */
  getBlueprint(): Blueprint
  /** Counts every change since the blueprint was opened, undo and redo included. */
  getRevision(): number
  /** Steps that can be undone and redone, the next one first. */
  getUndoSteps(): readonly StepInfo[]
  getRedoSteps(): readonly StepInfo[]
  /** Runs a command as one step, or says why not. While `isReadOnly()` every command is refused. */
  run<Args>(command: Command<Args>, args: Args): Outcome
  /** Undoes or redoes one step; undefined when there is none or the store is read-only. */
  undo(): StepInfo | undefined
  redo(): StepInfo | undefined
  /** Opens another blueprint: clears the history. Not a step. */
  open(blueprint: Blueprint): void
  isReadOnly(): boolean
  setReadOnly(readOnly: boolean): void
  subscribe(listener: () => void): () => void
}
