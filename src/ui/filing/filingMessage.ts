// What the page and the worker that reads and writes large blueprints say to one another. Both keep a copy of the blueprint
// that was told last, so that only what changed is told.

import type { ReadResult } from '../../files/readResult.ts'
import type { Change } from '../workers/blueprintChanges.ts'

/** A text to read, a part of what changed since, or (with the last of them) the wish for the text of all that was told. */
export type FilingRequest =
  | { readonly kind: 'read'; readonly id: number; readonly text: string }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'write'; readonly id: number }

/** What was read without the blueprint, which was told in parts before. */
export type ReadOutcome =
  | Omit<Extract<ReadResult, { readonly ok: true }>, 'blueprint'>
  | Extract<ReadResult, { readonly ok: false }>

/** Parts of the blueprint in order (`files/blueprintParts`), then the outcome; or the text that was wished for. */
export type FilingAnswer =
  | { readonly kind: 'part'; readonly id: number; readonly part: string }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: ReadOutcome }
  | { readonly kind: 'text'; readonly id: number; readonly text: string }
