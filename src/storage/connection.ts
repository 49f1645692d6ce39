// The IndexedDB database: its stores, how it is opened, and how a piece of work runs on it. Texts live apart from the rows
// that describe them, so that a list or a revision is read without reading megabytes.

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { Schedule } from './schedule.ts'
import { errorName, type StorageProblem, type StorageResult, storageProblemOf } from './storageResult.ts'

export interface BlueprintRow {
  readonly id: string
  readonly title: string
  /** 1, 2, 3 …: counts every write. */
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
  /** Changes that no real file holds yet, and the name of that file. */
  readonly unfiled: number
  readonly fileName?: string
}

export interface BackupRow {
  readonly key: string
  readonly blueprintId: string
  readonly title: string
  readonly savedAt: number
  /** Why it was made, a word of the session. */
  readonly reason: string
}

export interface HandleRow {
  readonly handle: unknown
  readonly lastModified: number
}

export interface KartaSchema extends DBSchema {
  blueprints: { key: string; value: BlueprintRow }
  backups: { key: string; value: BackupRow; indexes: { byBlueprint: string } }
  texts: { key: string; value: string }
  meta: { key: string; value: string }
  handles: { key: string; value: HandleRow }
}

export type KartaDatabase = IDBPDatabase<KartaSchema>
export type StoreName = StoreNames<KartaSchema>
export type WriteTransaction = IDBPTransaction<KartaSchema, StoreName[], 'readwrite'>

export interface Connection {
  /** Runs the work on the open database; whatever it throws becomes a code. */
  use<T>(work: (database: KartaDatabase) => Promise<T>): Promise<StorageResult<T>>
}

const NAME = 'karta'
const VERSION = 1
/** Browsers have let an open request hang for ever; after this the session goes on without the database. */
const OPEN_LIMIT_MS = 4000

/** Marks a problem that was found out here rather than thrown by the browser. */
class StorageError extends Error {
  readonly code: StorageProblem
  constructor(code: StorageProblem) {
    super(code)
    this.code = code
  }
}

/** The connection to this browser's database; opened at first use, opened again when the browser closed it. */
export function createConnection(schedule: Schedule, name: string = NAME): Connection {
  let opening: Promise<KartaDatabase> | undefined
  let outdated = false

  function database(): Promise<KartaDatabase> {
    if (outdated) return Promise.reject(new StorageError('blocked'))
    if (!hasIndexedDb()) return Promise.reject(new StorageError('unavailable'))
    if (!opening) {
      opening = open()
      opening.catch(() => {
        opening = undefined
      })
    }
    return opening
  }

  function open(): Promise<KartaDatabase> {
    return new Promise((resolve, reject) => {
      const stop = schedule.after(OPEN_LIMIT_MS, () => reject(new StorageError('blocked')))
      openDB<KartaSchema>(name, VERSION, {
        upgrade(created) {
          created.createObjectStore('blueprints', { keyPath: 'id' })
          created.createObjectStore('backups', { keyPath: 'key' }).createIndex('byBlueprint', 'blueprintId')
          created.createObjectStore('texts')
          created.createObjectStore('meta')
          created.createObjectStore('handles')
        },
        blocking(_current, _wanted, event) {
          // A newer program in another tab waits to change the stores: let it, and write no more from here.
          outdated = true
          const target = event.target
          if (target && 'close' in target && typeof target.close === 'function') target.close()
        },
        terminated() {
          opening = undefined
        },
      })
        .then(resolve, reject)
        .finally(stop)
    })
  }

  return {
    async use(work) {
      try {
        return { ok: true, value: await work(await database()) }
      } catch (error) {
        if (error instanceof StorageError) return { ok: false, code: error.code }
        if (errorName(error) !== 'InvalidStateError' || outdated) return { ok: false, code: storageProblemOf(error) }
      }
      // The browser closed the connection behind our back: one more try with a new one.
      opening = undefined
      try {
        return { ok: true, value: await work(await database()) }
      } catch (error) {
        return { ok: false, code: error instanceof StorageError ? error.code : storageProblemOf(error) }
      }
    },
  }
}

/**
 * Runs the work in one read-write transaction and waits until the browser has committed it. Throws what stopped it: the
 * transaction's own error first, for a full disk shows only there.
 */
export async function transact<T>(
  database: KartaDatabase,
  stores: StoreName[],
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite')
  const done = transaction.done
  done.catch(() => undefined)
  try {
    const result = await work(transaction)
    await done
    return result
  } catch (error) {
    const cause = transaction.error ?? error
    try {
      transaction.abort()
    } catch {
      // Already over.
    }
    throw cause
  }
}

/** Whether this browser offers IndexedDB; even asking throws in some sandboxes. */
function hasIndexedDb(): boolean {
  try {
    return typeof indexedDB === 'object' && indexedDB !== null
  } catch {
    return false
  }
}
