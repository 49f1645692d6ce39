// The open blueprint and its way to the disk: puts it into the store, notices changes, writes them, and holds the right to
// write. Decides nothing about which blueprint is opened; must not lose a change that is not stored anywhere.

import { createActor } from 'xstate'
import type { Blueprint } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'
import type { BlueprintDatabase } from '../storage/blueprintDatabase.ts'
import type { TabLock } from '../storage/tabLock.ts'
import { createAutosave, type WriteOutcome } from './autosave.ts'
import type { SessionState } from './session.ts'
import { type ReadOnlyCode, type SessionContext, sessionMachine } from './sessionMachine.ts'
import type { SessionParts } from './sessionParts.ts'
import { type Stand, sameState, sessionStateOf } from './sessionState.ts'
import { joined, LIMIT, NOTICE } from './sessionWords.ts'

/** A blueprint as it is put on the desk. */
export interface Placement {
  readonly blueprint: Blueprint
  /** Its revision in the database; 0 when it is not there. */
  readonly revision: number
  readonly savedAt: number
  /** Whether the database holds exactly this; else it is written soon. */
  readonly stored: boolean
  readonly unfiled: number
  readonly fileName: string | undefined
  /** The right to write, or why there is none. */
  readonly right: TabLock | ReadOnlyCode
}

export interface Desk {
  database(): Promise<BlueprintDatabase>
  getState(): SessionState
  subscribe(listener: () => void): () => void
  context(): SessionContext
  openId(): string | undefined
  mayWrite(): boolean
  isDirty(): boolean
  lock(): TabLock | undefined
  /** Canonical text of what is open. */
  text(): string
  place(placement: Placement): void
  /** Leaves the desk empty and gives up the right to write. */
  clear(): void
  /** Forgets the right to write without giving it up: another tab has it. */
  forgetLock(): void
  flush(): Promise<boolean>
  /** Stops changes and writes the last ones. True: all is stored and changes stay stopped; false: it could not be. */
  settle(): Promise<boolean>
  /** Lets changes go on after `settle` when the blueprint stays after all. */
  thaw(): void
  /** From now on this tab only reads; what is not stored is put aside as a backup. */
  becomeReader(code: ReadOnlyCode): Promise<void>
  /** Backs up what is unstored here; false when it could not be and is in memory only. */
  keepAside(): Promise<boolean>
  noteFile(fileName: string, storeRevision: number): Promise<void>
  tell(...sentences: readonly (Words | undefined)[]): void
}

/** The desk; `onConflict` is called when a newer revision was found in the database. */
export function createDesk(parts: SessionParts, onConflict: () => void): Desk {
  const { store, selection } = parts
  const actor = createActor(sessionMachine)
  const listeners = new Set<() => void>()
  let database: Promise<BlueprintDatabase> | undefined
  let memoryOnly: Words | undefined
  let persisted: boolean | undefined
  let persistenceAsked = false
  let notice: Words | undefined
  let lock: TabLock | undefined
  let placing = false
  /** What the database (or a backup) holds of the open blueprint, by identity. */
  let stored: Blueprint | undefined
  let seen: Blueprint | undefined
  let written: { readonly blueprint: Blueprint; readonly text: string } | undefined
  let rescued = false

  const context = () => actor.getSnapshot().context
  const stand = (): Stand => {
    const { value } = actor.getSnapshot()
    return typeof value === 'string' ? value : value.open
  }
  const mayWrite = () => !['starting', 'home', 'readOnly'].includes(stand())
  const isDirty = () => context().blueprintId !== undefined && store.getBlueprint() !== stored

  function openDatabase(): Promise<BlueprintDatabase> {
    database ??= parts.openDatabase().then((opened) => {
      if (opened.kind === 'memory') memoryOnly = opened.why === 'blocked' ? LIMIT.blocked : LIMIT.memory
      refresh()
      return opened
    })
    return database
  }

  function textOf(blueprint: Blueprint): string {
    if (written?.blueprint !== blueprint) written = { blueprint, text: parts.write(blueprint) }
    return written.text
  }

  const autosave = createAutosave({
    schedule: parts.schedule,
    now: parts.now,
    isDirty: () => mayWrite() && isDirty(),
    prepare: () => {
      const blueprint = store.getBlueprint()
      return { blueprint, text: textOf(blueprint), unfiled: store.getRevision() - context().fileBase }
    },
    write,
  })

  async function write(prepared: { blueprint: Blueprint; text: string; unfiled: number }): Promise<WriteOutcome> {
    const { blueprint, text, unfiled } = prepared
    const { revision, fileName } = context()
    actor.send({ type: 'SAVE' })
    const at = parts.now()
    const saved = await (await openDatabase()).save({
      id: blueprint.id,
      title: blueprint.title,
      text,
      savedAt: at,
      unfiled,
      expected: revision,
      ...(fileName !== undefined ? { fileName } : {}),
    })
    if (!saved.ok) {
      const { code } = saved
      if (code === 'conflict') {
        onConflict()
        return 'ended'
      }
      actor.send({ type: 'SAVE_FAILED', code })
      return 'failed'
    }
    stored = blueprint
    actor.send({ type: 'SAVED', revision: saved.value, at, clean: !isDirty() })
    if (rescued) parts.rescue.drop(blueprint.id)
    rescued = false
    parts.locks.announceSaved(blueprint.id)
    askToPersist()
    return 'done'
  }

  function askToPersist(): void {
    if (persistenceAsked || memoryOnly) return
    persistenceAsked = true
    void parts.persistence.request().then((answer) => {
      persisted = answer
      refresh()
    })
  }

  function computeState(): SessionState {
    return sessionStateOf({
      stand: stand(),
      context: context(),
      storeRevision: store.getRevision(),
      notice,
      memoryOnly,
      tabsCannotTalk: parts.locks.kind === 'none',
      writesInPlace: parts.pickers.writesInPlace,
      persisted,
    })
  }

  actor.start()
  let state = computeState()
  function refresh(): void {
    const next = computeState()
    if (sameState(state, next)) return
    state = next
    for (const listener of listeners) listener()
  }
  actor.subscribe(refresh)

  store.subscribe(() => {
    if (placing || store.getBlueprint() === seen) return
    seen = store.getBlueprint()
    if (mayWrite()) {
      actor.send({ type: 'CHANGED' })
      autosave.changed()
    }
    refresh()
  })

  parts.onHide((ending) => {
    if (!mayWrite() || !isDirty()) return
    const blueprint = store.getBlueprint()
    if (ending && !memoryOnly) {
      const copy = { base: context().revision, title: blueprint.title, text: textOf(blueprint) }
      rescued = parts.rescue.keep(blueprint.id, copy) || rescued
    }
    void autosave.flush()
  })

  async function keepAside(): Promise<boolean> {
    if (!isDirty()) return true
    const blueprint = store.getBlueprint()
    const { id, title } = blueprint
    const backup = { blueprintId: id, title, text: textOf(blueprint), savedAt: parts.now(), reason: 'conflict' }
    const kept = await (await openDatabase()).addBackup(backup)
    if (!kept.ok) return false
    stored = blueprint
    notice = joined([...(notice ? [notice] : []), NOTICE.keptAside])
    refresh()
    return true
  }

  return {
    database: openDatabase,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    context,
    openId: () => context().blueprintId,
    mayWrite,
    isDirty,
    lock: () => lock,
    text: () => textOf(store.getBlueprint()),
    place({ blueprint, revision, savedAt, stored: isStored, unfiled, fileName, right }) {
      const readOnly = typeof right === 'string' ? right : undefined
      const next = typeof right === 'string' ? undefined : right
      if (lock && lock !== next) lock.release()
      lock = next
      autosave.stop()
      const again = context().blueprintId === blueprint.id
      placing = true
      store.setReadOnly(false)
      store.open(blueprint)
      store.setReadOnly(readOnly !== undefined)
      placing = false
      seen = store.getBlueprint()
      stored = isStored ? seen : undefined
      rescued = !isStored
      if (!again) selection.set({ kind: 'none' })
      const fileBase = store.getRevision() - unfiled
      const opened = { blueprintId: blueprint.id, revision, savedAt, fileName, fileBase, readOnly, stored: isStored }
      actor.send({ type: 'OPENED', ...opened })
      if (!isStored) autosave.changed()
      refresh()
    },
    clear() {
      autosave.stop()
      lock?.release()
      lock = undefined
      stored = undefined
      written = undefined
      selection.set({ kind: 'none' })
      store.setReadOnly(true)
      actor.send({ type: 'CLOSED' })
    },
    forgetLock() {
      lock = undefined
    },
    flush: () => (mayWrite() ? autosave.flush() : Promise.resolve(!isDirty())),
    async settle() {
      if (!mayWrite()) return keepAside()
      store.setReadOnly(true)
      await autosave.flush()
      if (!isDirty()) return true
      if (!mayWrite()) return keepAside()
      store.setReadOnly(false)
      return false
    },
    thaw() {
      if (mayWrite()) store.setReadOnly(false)
    },
    async becomeReader(code) {
      if (!mayWrite()) return
      autosave.stop()
      store.setReadOnly(true)
      actor.send({ type: 'READ_ONLY', code })
      await keepAside()
    },
    keepAside,
    async noteFile(fileName, storeRevision) {
      const id = context().blueprintId
      if (id === undefined) return
      actor.send({ type: 'FILED', fileName, fileBase: storeRevision })
      await (await openDatabase()).noteFile(id, fileName, store.getRevision() - storeRevision)
    },
    tell(...sentences) {
      notice = joined(sentences.filter((words) => words !== undefined))
      refresh()
    },
  }
}
