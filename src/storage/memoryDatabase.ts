// The same answers as the database on disk, for browsers that keep nothing: lasts as long as the tab.

import {
  BACKUP_LIMIT,
  type BackupRow,
  type BlueprintDatabase,
  type BlueprintRow,
  backupKey,
  newestFirst,
} from './blueprintDatabase.ts'
import type { StorageProblem, StorageResult } from './storageResult.ts'

/** A database in memory; `why` tells what kept the program from the disk. */
export function createMemoryDatabase(why: StorageProblem): BlueprintDatabase {
  const blueprints = new Map<string, { row: BlueprintRow; text: string }>()
  const backups = new Map<string, { row: BackupRow; text: string }>()
  let lastOpened: string | undefined

  const backupsOf = (id: string) =>
    [...backups.values()].filter((kept) => kept.row.blueprintId === id).sort((a, b) => newestFirst(a.row, b.row))

  const database: BlueprintDatabase = {
    kind: 'memory',
    why,
    list: () => done([...blueprints.values()].map((kept) => kept.row).sort(newestFirst)),
    load: (id) => done(blueprints.get(id)),
    save({ text, expected, ...described }) {
      if ((blueprints.get(described.id)?.row.revision ?? 0) !== expected) {
        return Promise.resolve({ ok: false, code: 'conflict' })
      }
      blueprints.set(described.id, { row: { ...described, revision: expected + 1 }, text })
      return done(expected + 1)
    },
    noteFile(id, fileName, unfiled) {
      const kept = blueprints.get(id)
      if (kept) blueprints.set(id, { row: { ...kept.row, fileName, unfiled }, text: kept.text })
      return done(undefined)
    },
    async remove(id, savedAt, reason) {
      const kept = blueprints.get(id)
      for (const backup of backupsOf(id)) backups.delete(backup.row.key)
      blueprints.delete(id)
      if (kept) await database.addBackup({ blueprintId: id, title: kept.row.title, text: kept.text, savedAt, reason })
      return { ok: true, value: undefined }
    },
    addBackup(backup) {
      const existing = backupsOf(backup.blueprintId)
      if (existing[0]?.text === backup.text) return done(existing[0].row.key)
      const { text, ...described } = backup
      const key = backupKey(backup, new Set(backups.keys()))
      backups.set(key, { row: { ...described, key }, text })
      for (const old of existing.slice(BACKUP_LIMIT - 1)) backups.delete(old.row.key)
      return done(key)
    },
    listBackups: () => done([...backups.values()].map((kept) => kept.row).sort(newestFirst)),
    loadBackup: (key) => done(backups.get(key)),
    removeBackup(key) {
      backups.delete(key)
      return done(undefined)
    },
    getLastOpened: () => done(lastOpened),
    setLastOpened(id) {
      lastOpened = id
      return done(undefined)
    },
  }
  return database
}

function done<T>(value: T): Promise<StorageResult<T>> {
  return Promise.resolve({ ok: true, value })
}
