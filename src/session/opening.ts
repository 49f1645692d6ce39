// Opening: from this browser, from a backup, from a text, or a new one. What was open is stored and backed up first; a text
// that cannot be read changes nothing.

import type { ReadResult } from '../files/readResult.ts'
import type { Blueprint } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'
import type { BlueprintRow } from '../storage/blueprintDatabase.ts'
import type { TabLock } from '../storage/tabLock.ts'
import type { Desk } from './desk.ts'
import type { OpenResult } from './session.ts'
import type { ReadOnlyCode } from './sessionMachine.ts'
import type { SessionParts } from './sessionParts.ts'
import { migrated, NOTICE, REFUSAL, storageSentence, warned } from './sessionWords.ts'
import type { Turns } from './turns.ts'

/** A blueprint that replaces whatever this browser has under its id. */
export interface Incoming {
  readonly blueprint: Blueprint
  /** Why the version it replaces is backed up. */
  readonly reason: 'replace' | 'restore'
  /** Known when it comes from a file or from a blueprint that has one. */
  readonly fileName?: string
  readonly unfiled: number
  readonly notices: readonly (Words | undefined)[]
  /** Text in an older format that is backed up as it was. */
  readonly original?: string
  /** When the id is taken (stored with other content, or open in another tab): refuse, or open a copy under a new id. */
  readonly taken: 'refuse' | 'copy'
}

export interface Opening {
  /** Opens a stored blueprint, reading along when another tab writes it. */
  showStored(id: string): Promise<OpenResult>
  /** Shows the newest stored state of what is open; false when it cannot be read. */
  showNewest(right: TabLock | ReadOnlyCode): Promise<boolean>
  openStored(id: string): Promise<OpenResult>
  openBackup(key: string): Promise<OpenResult>
  openIncoming(incoming: Incoming): Promise<OpenResult>
  /** Stores and backs up what is open, so that it may be left. */
  leave(): Promise<OpenResult>
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

/** Opening on the given desk. `turns` comes as a function, for it needs `showNewest`. */
export function createOpening(parts: SessionParts, desk: Desk, turns: () => Turns): Opening {
  async function backUp(blueprintId: string, title: string, text: string, reason: string): Promise<boolean> {
    const backup = { blueprintId, title, text, savedAt: parts.now(), reason }
    return (await (await desk.database()).addBackup(backup)).ok
  }

  /** Remembers what is open for the next start. */
  async function remember(id: string): Promise<void> {
    parts.tabMemory.set(id)
    await (await desk.database()).setLastOpened(id)
  }

  async function leave(): Promise<OpenResult> {
    const id = desk.openId()
    if (id === undefined) return DONE
    const wrote = desk.mayWrite()
    if (!(await desk.settle())) return refused(REFUSAL.unsavedWork)
    // Stored already: failing to keep a second copy is no reason to stay.
    if (wrote) await backUp(id, parts.store.getBlueprint().title, desk.text(), 'open')
    return DONE
  }

  /** Places what the database (or a rescue copy, or a backup) has; `right` decides whether it is to write. */
  async function show(row: BlueprintRow, text: string, right: TabLock | ReadOnlyCode): Promise<OpenResult> {
    const writes = typeof right !== 'string'
    let use = text
    const copy = writes ? parts.rescue.find(row.id) : undefined
    let recovered = false
    if (copy && copy.text !== text) {
      recovered = copy.base === row.revision && parts.read(copy.text).ok
      if (recovered) use = copy.text
      else if (!(await backUp(row.id, copy.title, copy.text, 'conflict'))) return refused(REFUSAL.noBackup)
    }
    if (copy && !recovered) parts.rescue.drop(row.id)

    const result = parts.read(use)
    if (!result.ok) return writes ? recover(row, text, right, problemsOf(result)) : refused(...problemsOf(result))
    const isOld = result.migratedFrom !== undefined
    if (isOld && writes && !(await backUp(row.id, row.title, use, 'migration'))) return refused(REFUSAL.noBackup)
    desk.place({
      blueprint: result.blueprint,
      revision: row.revision,
      savedAt: row.savedAt,
      stored: !recovered && !isOld,
      unfiled: row.unfiled + (recovered ? 1 : 0),
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
      const result = backup.ok && backup.value ? parts.read(backup.value.text) : undefined
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

  /** Runs an opening after the open blueprint was stored; lets work on it go on when the opening is refused. */
  async function afterLeaving(open: () => Promise<OpenResult>): Promise<OpenResult> {
    const left = await leave()
    const result = left.ok ? await open() : left
    if (!result.ok) {
      desk.thaw()
      turns().follow()
    }
    return result
  }

  async function replace(incoming: Incoming): Promise<OpenResult> {
    const database = await desk.database()
    let { blueprint } = incoming
    let copied = false
    const own = desk.openId() === blueprint.id ? desk.lock() : undefined
    let lock = own ?? (await parts.locks.hold(blueprint.id, turns().holder(blueprint.id)))
    const kept = await database.load(blueprint.id)
    if (!kept.ok) {
      if (lock !== own) lock?.release()
      return refused(storageSentence(kept.code))
    }
    let existing = kept.value
    let text = parts.write(blueprint)
    const isOther = existing !== undefined && existing.text !== text
    if (incoming.taken === 'copy' && (!lock || isOther)) {
      if (lock !== own) lock?.release()
      blueprint = { ...blueprint, id: parts.newId('bp') }
      text = parts.write(blueprint)
      existing = undefined
      copied = true
      lock = await parts.locks.hold(blueprint.id, turns().holder(blueprint.id))
    }
    if (!lock) return refused(REFUSAL.openElsewhere)
    const { id, title } = blueprint
    if (existing && isOther && !copied && !(await backUp(id, existing.row.title, existing.text, incoming.reason))) {
      if (lock !== own) lock.release()
      return refused(REFUSAL.noBackup)
    }
    if (incoming.original !== undefined) await backUp(id, title, incoming.original, 'migration')
    turns().stopFollowing()
    const stored = existing !== undefined && existing.text === text
    const { fileName, unfiled } = incoming
    desk.place({
      blueprint,
      revision: existing?.row.revision ?? 0,
      savedAt: existing?.row.savedAt ?? parts.now(),
      stored,
      unfiled,
      fileName,
      right: lock,
    })
    desk.tell(copied ? NOTICE.copied : isOther ? NOTICE.replaced : undefined, ...incoming.notices)
    await desk.flush()
    await remember(id)
    return DONE
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
    async openStored(id) {
      if (desk.openId() === id && desk.mayWrite()) return DONE
      return afterLeaving(() => showStored(id))
    },
    async openBackup(key) {
      const backup = await (await desk.database()).loadBackup(key)
      if (!backup.ok) return refused(storageSentence(backup.code))
      if (!backup.value) return refused(REFUSAL.missing)
      const result = parts.read(backup.value.text)
      if (!result.ok) return refused(...problemsOf(result))
      const { blueprint } = result
      return afterLeaving(async () => {
        const kept = await (await desk.database()).load(blueprint.id)
        const row = kept.ok ? kept.value?.row : undefined
        const file = row?.fileName !== undefined ? { fileName: row.fileName } : {}
        const notices = noticesOf(result)
        return replace({
          blueprint,
          reason: 'restore',
          ...file,
          unfiled: (row?.unfiled ?? 0) + 1,
          notices,
          taken: 'refuse',
        })
      })
    },
    openIncoming: (incoming) => afterLeaving(() => replace(incoming)),
    leave,
  }
}
