// What the session offers to the screens: which blueprint is open, where it is saved, and what may happen now.
// The machine behind it holds ids, revisions and errors only; the blueprint lives in the store.

import type { Store } from '../editing/store.ts'
import type { Blueprint } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'
import type { Selection } from './selection.ts'

/** How the open blueprint stands with the disk; always shown. */
export type SavingState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'saved'; readonly at: number; readonly fileName?: string }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly why: Words }
  | { readonly kind: 'read-only'; readonly why: Words }

export interface SessionState {
  readonly phase: 'starting' | 'home' | 'open'
  readonly saving: SavingState
  /** Changes since the last write to a real file on the planner's disk. */
  readonly changesSinceFile: number
  /** Name of the real file the blueprint was opened from or saved to, if any. */
  readonly fileName?: string
  /** A message after opening: dangling references that were found, a migration, a recovery. */
  readonly notice?: Words
  /** What the browser cannot do here and what follows (private mode, no IndexedDB, http). */
  readonly limits: readonly Words[]
}

/** A blueprint kept in this browser. */
export interface StoredBlueprint {
  readonly id: string
  readonly title: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

/** A backup of a stored blueprint. */
export interface StoredBackup {
  readonly key: string
  readonly blueprintId: string
  readonly title: string
  readonly savedAt: number
  readonly reason: Words
}

export type OpenResult = { readonly ok: true } | { readonly ok: false; readonly messages: readonly Words[] }

export interface Session {
  readonly store: Store
  readonly selection: Selection
  getState(): SessionState
  subscribe(listener: () => void): () => void
  /** Opens what the planner worked on last, if this browser has it; resolves when the first screen may show. */
  start(): Promise<void>
  /** Blueprints and backups in this browser, newest first. */
  listStored(): Promise<readonly StoredBlueprint[]>
  listBackups(): Promise<readonly StoredBackup[]>
  openStored(id: string): Promise<OpenResult>
  openBackup(key: string): Promise<OpenResult>
  /** Deletes a blueprint and its backups; its last text stays as one backup. Refused while another tab has it open. */
  deleteStored(id: string): Promise<OpenResult>
  /** Deletes one backup for good. */
  deleteBackup(key: string): Promise<OpenResult>
  /** Opens a new or example blueprint (a backup of the one open is made first). */
  openBlueprint(blueprint: Blueprint): Promise<OpenResult>
  /** Opens the text of a file; a bad one leaves the open blueprint untouched and says why. */
  openText(text: string, fileName?: string): Promise<OpenResult>
  /** Asks for a file with the browser's picker and opens it; resolves undefined when the planner cancels. */
  openFile(): Promise<OpenResult | undefined>
  /** Reads a file the same way without opening it, for import; undefined when cancelled. */
  readFile(): Promise<
    | { readonly ok: true; readonly blueprint: Blueprint }
    | { readonly ok: false; readonly messages: readonly Words[] }
    | undefined
  >
  /** Imports into the open blueprint as one undoable step. */
  importBlueprint(incoming: Blueprint): Promise<OpenResult>
  /** Saves to the real file (picker the first time or when `as`), or downloads where the browser has no picker. */
  saveFile(options?: { readonly as?: boolean }): Promise<OpenResult | undefined>
  /** Saves now into this browser. */
  saveNow(): Promise<void>
  /** Asks the tab that writes to save and let go, then writes here ("Sunting di sini"). */
  takeOver(): Promise<void>
  /** Leaves the open blueprint (saved) and goes back to the start. */
  close(): Promise<void>
  dismissNotice(): void
}
