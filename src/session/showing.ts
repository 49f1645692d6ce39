// Shows what this browser has stored of a blueprint: as its writer or reading along, with what a closed tab left behind, and
// from the newest backup when the stored text is damaged.

import type { ReadResult } from '../files/readResult.ts'
import type { Words } from '../model/words.ts'
import type { BlueprintRow } from '../storage/blueprintDatabase.ts'
import type { TabLock } from '../storage/tabLock.ts'
import type { Desk } from './desk.ts'
import type { OpenResult } from './session.ts'
import type { ReadOnlyCode } from './sessionMachine.ts'
import type { SessionParts } from './sessionParts.ts'
import { migrated, NOTICE, REFUSAL, storageSentence, warned } from './sessionWords.ts'
import type { Turns } from './turns.ts'

export interface Showing {
  /** Opens a stored blueprint, reading along when another tab writes it. */
  showStored(id: string): Promise<OpenResult>
  /** Shows the newest stored state of what is open; false when it cannot be read. */
  showNewest(right: TabLock | ReadOnlyCode): Promise<boolean>
  /** Keeps a text as a backup; false when it could not be kept. */
  backUp(blueprintId: string, title: string, text: string, reason: string): Promise<boolean>
  /** Remembers what is open for the next start. */
  remember(id: string): Promise<void>
}

const DONE: OpenResult = { ok: true }

/** A result that says why not. */
export function refused(...messages: readonly Words[]): OpenResult {
  return { ok: false, messages }
}

/** The sentences of a text that cannot be read. */
export function problemsOf(result: Extract<ReadResult, { ok: false }>): readonly Words[] {
  return result.problem.issues.map((issue) => issue.message)
}

/** What reading a text has to tell although it went well. */
export function noticesOf(result: Extract<ReadResult, { ok: true }>): readonly (Words | undefined)[] {
  const { migratedFrom, warnings } = result
  return [migratedFrom === undefined ? undefined : migrated(migratedFrom), warned(warnings.map((w) => w.message))]
}

/** Showing on the given desk. `turns` comes as a function, for it needs `showNewest`. */
export function createShowing(parts: SessionParts, desk: Desk, turns: () => Turns): Showing {
  async function backUp(blueprintId: string, title: string, text: string, reason: string): Promise<boolean> {
    const backup = { blueprintId, title, text, savedAt: parts.now(), reason }
    return (await (await desk.database()).addBackup(backup)).ok
  }

  /** Remembers what is open for the next start. */
  async function remember(id: string): Promise<void> {
    parts.tabMemory.set(id)
    await (await desk.database()).setLastOpened(id)
  }

  /** Places what the database (or a rescue copy, or a backup) has; `right` decides whether it is to write. */
  async function show(row: BlueprintRow, text: string, right: TabLock | ReadOnlyCode): Promise<OpenResult> {
    const writes = typeof right !== 'string'
    let use = text
    const copy = writes ? parts.rescue.find(row.id) : undefined
    let recovered = false
    if (copy && copy.text !== text) {
      recovered = copy.base === row.revision && (await parts.read(copy.text)).ok
      if (recovered) use = copy.text
      else if (!(await backUp(row.id, copy.title, copy.text, 'conflict'))) return refused(REFUSAL.noBackup)
    }
    if (copy && !recovered) parts.rescue.drop(row.id)

    const result = await parts.read(use)
    if (!result.ok) return writes ? recover(row, text, right, problemsOf(result)) : refused(...problemsOf(result))
    const isOld = result.migratedFrom !== undefined
    if (isOld && writes && !(await backUp(row.id, row.title, use, 'migration'))) return refused(REFUSAL.noBackup)
    desk.place({
      blueprint: result.blueprint,
      revision: row.revision,
      savedAt: row.savedAt,
      stored: !recovered && !isOld,
      unfiled: recovered && copy ? copy.unfiled : row.unfiled,
      fileName: row.fileName,
      right,
    })
    desk.tell(recovered ? NOTICE.rescued : undefined, ...noticesOf(result))
    return DONE
  }

  /** The stored text is damaged: keeps it as a backup and opens the newest backup that can be read. */
  async function recover(
    row: BlueprintRow,
    damaged: string,
    right: TabLock,
    messages: readonly Words[],
  ): Promise<OpenResult> {
    const database = await desk.database()
    const backups = await database.listBackups()
    if (!backups.ok) return refused(...messages)
    for (const { key } of backups.value.filter((backup) => backup.blueprintId === row.id)) {
      const backup = await database.loadBackup(key)
      const result = backup.ok && backup.value ? await parts.read(backup.value.text) : undefined
      if (!result?.ok) continue
      if (!(await backUp(row.id, row.title, damaged, 'damaged'))) return refused(...messages, REFUSAL.noBackup)
      const { revision, savedAt, fileName } = row
      const unfiled = row.unfiled + 1
      desk.place({ blueprint: result.blueprint, revision, savedAt, stored: false, unfiled, fileName, right })
      desk.tell(NOTICE.fromBackup, ...noticesOf(result))
      return DONE
    }
    return refused(...messages)
  }

  async function showStored(id: string): Promise<OpenResult> {
    turns().stopFollowing()
    const own = desk.openId() === id ? desk.lock() : undefined
    const lock = own ?? (await parts.locks.hold(id, turns().holder(id)))
    // Read only now: the tab that wrote before has let go.
    const kept = await (await desk.database()).load(id)
    const result = !kept.ok
      ? refused(storageSentence(kept.code))
      : kept.value
        ? await show(kept.value.row, kept.value.text, lock ?? 'other-tab')
        : refused(REFUSAL.missing)
    if (result.ok) {
      await remember(id)
      if (!lock) turns().follow()
    } else if (lock && lock !== own) lock.release()
    return result
  }

  return {
    showStored,
    async showNewest(right) {
      const id = desk.openId()
      const kept = id === undefined ? undefined : await (await desk.database()).load(id)
      if (!kept?.ok) return false
      if (kept.value) return (await show(kept.value.row, kept.value.text, right)).ok
      if (typeof right === 'string') return false
      // Deleted in another tab meanwhile: what is on the desk is the only state there is.
      const blueprint = parts.store.getBlueprint()
      const { fileName } = desk.context()
      desk.place({ blueprint, revision: 0, savedAt: parts.now(), stored: false, unfiled: 1, fileName, right })
      return true
    },
    backUp,
    remember,
  }
}
