// Everything a session is made of; `main.tsx` brings the real things, tests bring their own.

import type { Store } from '../editing/store.ts'
import type { ReadResult } from '../files/readResult.ts'
import type { Blueprint } from '../model/blueprint.ts'
import type { BlueprintDatabase } from '../storage/blueprintDatabase.ts'
import type { FilePickers } from '../storage/filePickers.ts'
import type { Persistence } from '../storage/persistence.ts'
import type { RescueShelf } from '../storage/rescueCopy.ts'
import type { Schedule } from '../storage/schedule.ts'
import type { TabLocks } from '../storage/tabLock.ts'
import type { TabMemory } from '../storage/tabMemory.ts'
import type { Selection } from './selection.ts'

export interface SessionParts {
  readonly store: Store
  /** The same one the store was made with, so that undo brings the selection back. */
  readonly selection: Selection
  /** Reads a file's text (`files/readBlueprint`), in its own time: what checks a file is loaded when first needed. */
  read(text: string): Promise<ReadResult>
  /** Canonical text of a blueprint (`files/writeBlueprint`), at once. */
  write(blueprint: Blueprint): string
  /** The same; of a large blueprint beside the page. Never rejects. */
  writeBeside(blueprint: Blueprint): string | Promise<string>
  /** A new id with the given prefix, for a copy of a blueprint this browser already has. */
  newId(prefix: string): string
  // From here on: what `storage/browserEnvironment` builds.
  /** Asked once, at the start. */
  openDatabase(): Promise<BlueprintDatabase>
  readonly locks: TabLocks
  readonly pickers: FilePickers
  readonly rescue: RescueShelf
  readonly tabMemory: TabMemory
  readonly persistence: Persistence
  readonly schedule: Schedule
  /** Milliseconds since 1970. */
  now(): number
  /** Tells when the page is hidden (false) or may be about to end (true). */
  onHide(listener: (ending: boolean) => void): () => void
}
