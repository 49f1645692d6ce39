// The open blueprint: puts it into the store, notices changes, holds the right to write, and shows how things stand. Decides nothing about which blueprint is opened; must not lose a change that is not stored anywhere.

import { createActor } from 'xstate'
import type { Blueprint } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'
import type { BlueprintDatabase } from '../storage/blueprintDatabase.ts'
import type { TabLock } from '../storage/tabLock.ts'
import { createKeeping } from './keeping.ts'
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
  text(): string | Promise<string>
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
  let notice: Words | undefined
  let lock: TabLock | undefined
  let placing = false
  let seen: Blueprint | undefined

  const context = () => actor.getSnapshot().context
  const stand = (): Stand => {
    const { value } = actor.getSnapshot()
    return typeof value === 'string' ? value : value.open
  }
  const mayWrite = () => !['starting', 'home', 'readOnly'].includes(stand())

  function openDatabase(): Promise<BlueprintDatabase> {
    database ??= parts.openDatabase().then((opened) => {
      if (opened.kind === 'memory') memoryOnly = opened.why === 'blocked' ? LIMIT.blocked : LIMIT.memory
      refresh()
      return opened
    })
    return database
  }

  const keeping = createKeeping(parts, {
    database: openDatabase,
    context,
    mayWrite,
    send: actor.send,
    conflict: onConflict,
    firstWrite() {
      if (memoryOnly) return
      void parts.persistence.request().then((answer) => {
        persisted = answer
        refresh()
      })
    },
  })

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
      keeping.changed()
    }
    refresh()
  })

  async function keepAside(): Promise<boolean> {
    if (!keeping.isDirty()) return true
    if (!(await keeping.keepAside())) return false
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
    isDirty: keeping.isDirty,
    lock: () => lock,
    text: keeping.text,
    place({ blueprint, revision, savedAt, stored: isStored, unfiled, fileName, right }) {
      const readOnly = typeof right === 'string' ? right : undefined
      const next = typeof right === 'string' ? undefined : right
      if (lock && lock !== next) lock.release()
      lock = next
      const again = context().blueprintId === blueprint.id
      placing = true
      store.setReadOnly(false)
      store.open(blueprint)
      store.setReadOnly(readOnly !== undefined)
      placing = false
      seen = store.getBlueprint()
      keeping.restart(isStored ? seen : undefined)
      if (!again) selection.set({ kind: 'none' })
      const fileBase = store.getRevision() - unfiled
      const opened = { blueprintId: blueprint.id, revision, savedAt, fileName, fileBase, readOnly, stored: isStored }
      actor.send({ type: 'OPENED', ...opened })
      if (!isStored) keeping.changed()
      refresh()
    },
    clear() {
      keeping.restart(undefined)
      lock?.release()
      lock = undefined
      selection.set({ kind: 'none' })
      store.setReadOnly(true)
      actor.send({ type: 'CLOSED' })
    },
    forgetLock() {
      lock = undefined
    },
    flush: async () => (mayWrite() ? keeping.flush() : !keeping.isDirty()),
    async settle() {
      if (!mayWrite()) return keepAside()
      store.setReadOnly(true)
      await keeping.flush()
      if (!keeping.isDirty()) return true
      if (!mayWrite()) return keepAside()
      store.setReadOnly(false)
      return false
    },
    thaw() {
      if (mayWrite()) store.setReadOnly(false)
    },
    async becomeReader(code) {
      if (!mayWrite()) return
      keeping.stop()
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
