// Blueprints and backups in IndexedDB: each write is one transaction, compared by revision first.

import { BACKUP_LIMIT, type BlueprintDatabase, backupKey, type NewBackup, newestFirst } from './blueprintDatabase.ts'
import { type BackupRow, type Connection, transact, type WriteTransaction } from './connection.ts'

const LAST_OPENED = 'lastOpened'
const ALL = ['blueprints', 'backups', 'texts'] as const

/** The database on disk, reached through a connection. */
export function createDiskDatabase(connection: Connection): BlueprintDatabase {
  return {
    kind: 'disk',
    async list() {
      const rows = await connection.use((database) => database.getAll('blueprints'))
      return rows.ok ? { ok: true, value: rows.value.sort(newestFirst) } : rows
    },
    load: (id) =>
      connection.use(async (database) => {
        const transaction = database.transaction(['blueprints', 'texts'])
        const [row, text] = await Promise.all([
          transaction.objectStore('blueprints').get(id),
          transaction.objectStore('texts').get(textOfBlueprint(id)),
          transaction.done,
        ])
        return row && text !== undefined ? { row, text } : undefined
      }),
    async save(write) {
      const { text, expected, ...described } = write
      const revision = await connection.use((database) =>
        transact(database, [...ALL], async (transaction) => {
          const stored = await transaction.objectStore('blueprints').get(write.id)
          if ((stored?.revision ?? 0) !== expected) return undefined
          const next = expected + 1
          await transaction.objectStore('blueprints').put({ ...described, revision: next })
          await transaction.objectStore('texts').put(text, textOfBlueprint(write.id))
          return next
        }),
      )
      if (!revision.ok) return revision
      return revision.value === undefined ? { ok: false, code: 'conflict' } : { ok: true, value: revision.value }
    },
    noteFile: (id, fileName, unfiled) =>
      connection.use((database) =>
        transact(database, ['blueprints'], async (transaction) => {
          const rows = transaction.objectStore('blueprints')
          const row = await rows.get(id)
          if (row) await rows.put({ ...row, fileName, unfiled })
        }),
      ),
    remove: (id, savedAt, reason) =>
      connection.use((database) =>
        transact(database, [...ALL], async (transaction) => {
          const row = await transaction.objectStore('blueprints').get(id)
          const text = await transaction.objectStore('texts').get(textOfBlueprint(id))
          for (const backup of await backupsOf(transaction, id)) await removeBackup(transaction, backup.key)
          await transaction.objectStore('blueprints').delete(id)
          await transaction.objectStore('texts').delete(textOfBlueprint(id))
          if (row && text !== undefined) {
            await putBackup(transaction, { blueprintId: id, title: row.title, text, savedAt, reason }, [])
          }
        }),
      ),
    addBackup: (backup) =>
      connection.use((database) =>
        transact(database, ['backups', 'texts'], async (transaction) => {
          const existing = await backupsOf(transaction, backup.blueprintId)
          const newest = existing[0]
          if (newest && (await transaction.objectStore('texts').get(textOfBackup(newest.key))) === backup.text) {
            return newest.key
          }
          const key = await putBackup(transaction, backup, existing)
          for (const old of existing.slice(BACKUP_LIMIT - 1)) await removeBackup(transaction, old.key)
          return key
        }),
      ),
    async listBackups() {
      const rows = await connection.use((database) => database.getAll('backups'))
      return rows.ok ? { ok: true, value: rows.value.sort(newestFirst) } : rows
    },
    loadBackup: (key) =>
      connection.use(async (database) => {
        const transaction = database.transaction(['backups', 'texts'])
        const [row, text] = await Promise.all([
          transaction.objectStore('backups').get(key),
          transaction.objectStore('texts').get(textOfBackup(key)),
          transaction.done,
        ])
        return row && text !== undefined ? { row, text } : undefined
      }),
    removeBackup: (key) =>
      connection.use((database) =>
        transact(database, ['backups', 'texts'], (transaction) => removeBackup(transaction, key)),
      ),
    getLastOpened: () => connection.use((database) => database.get('meta', LAST_OPENED)),
    setLastOpened: (id) =>
      connection.use(async (database) => {
        if (id === undefined) await database.delete('meta', LAST_OPENED)
        else await database.put('meta', id, LAST_OPENED)
      }),
  }
}

async function backupsOf(transaction: WriteTransaction, blueprintId: string): Promise<BackupRow[]> {
  const rows = await transaction.objectStore('backups').index('byBlueprint').getAll(blueprintId)
  return rows.sort(newestFirst)
}

async function putBackup(
  transaction: WriteTransaction,
  backup: NewBackup,
  existing: readonly BackupRow[],
): Promise<string> {
  const { text, ...described } = backup
  const key = backupKey(backup, new Set(existing.map((row) => row.key)))
  await transaction.objectStore('backups').put({ ...described, key })
  await transaction.objectStore('texts').put(text, textOfBackup(key))
  return key
}

async function removeBackup(transaction: WriteTransaction, key: string): Promise<void> {
  await transaction.objectStore('backups').delete(key)
  await transaction.objectStore('texts').delete(textOfBackup(key))
}

function textOfBlueprint(id: string): string {
  return `blueprint/${id}`
}

function textOfBackup(key: string): string {
  return `backup/${key}`
}
