// What a database of blueprints and backups answers, wherever it keeps them: texts with a revision. Never overwrites a
// revision it was not told to replace, knows nothing of what a text says, and answers every failure with a code.

import type { BackupRow, BlueprintRow } from './connection.ts'
import type { StorageProblem, StorageResult } from './storageResult.ts'

/** How many backups of one blueprint are kept; the oldest goes first. */
export const BACKUP_LIMIT = 10

export type { BackupRow, BlueprintRow } from './connection.ts'

export interface Write {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly savedAt: number
  readonly unfiled: number
  readonly fileName?: string
  /** The revision this text replaces; 0 when there was none. */
  readonly expected: number
}

export interface NewBackup {
  readonly blueprintId: string
  readonly title: string
  readonly text: string
  readonly savedAt: number
  readonly reason: string
}

export interface BlueprintDatabase {
  /** disk: survives the tab · memory: lasts as long as the tab, because of `why`. */
  readonly kind: 'disk' | 'memory'
  readonly why?: StorageProblem
  /** Newest first. */
  list(): Promise<StorageResult<readonly BlueprintRow[]>>
  load(id: string): Promise<StorageResult<{ readonly row: BlueprintRow; readonly text: string } | undefined>>
  /** Writes if the stored revision is the expected one, else answers "conflict"; gives the new revision. */
  save(write: Write): Promise<StorageResult<number>>
  /** Notes that a real file now holds the blueprint; the text and its revision stay. */
  noteFile(id: string, fileName: string, unfiled: number): Promise<StorageResult<void>>
  /** Removes a blueprint and its backups; its last text stays as one backup with this reason. */
  remove(id: string, savedAt: number, reason: string): Promise<StorageResult<void>>
  /** Keeps a backup, at most ten for a blueprint. The same text as the newest one is not kept twice. Gives its key. */
  addBackup(backup: NewBackup): Promise<StorageResult<string>>
  /** Newest first. */
  listBackups(): Promise<StorageResult<readonly BackupRow[]>>
  loadBackup(key: string): Promise<StorageResult<{ readonly row: BackupRow; readonly text: string } | undefined>>
  removeBackup(key: string): Promise<StorageResult<void>>
  /** Which blueprint was opened last, if one is open. */
  getLastOpened(): Promise<StorageResult<string | undefined>>
  setLastOpened(id: string | undefined): Promise<StorageResult<void>>
}

/** Newest first; equal times by key, so that the order is the same everywhere. */
export function newestFirst(a: BlueprintRow | BackupRow, b: BlueprintRow | BackupRow): number {
  return b.savedAt - a.savedAt || (keyOf(a) < keyOf(b) ? 1 : -1)
}

/** A key no other backup has: blueprint, time, and a number when two fall into one millisecond. */
export function backupKey(backup: NewBackup, taken: ReadonlySet<string>): string {
  const stem = `${backup.blueprintId}/${String(Math.floor(backup.savedAt)).padStart(15, '0')}`
  let number = 0
  while (taken.has(`${stem}/${String(number).padStart(3, '0')}`)) number++
  return `${stem}/${String(number).padStart(3, '0')}`
}

function keyOf(row: BlueprintRow | BackupRow): string {
  return 'key' in row ? row.key : row.id
}
