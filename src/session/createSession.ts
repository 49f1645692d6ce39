// Puts the session together. `main.tsx` passes the store, its selection, the reader and writer of files, an id maker and everything
// `storage/browserEnvironment` builds from the window:
//
//   createSession({ ...browserEnvironment(window), store, selection, read: readBlueprint, write: writeBlueprint,
//                   writeBeside: writeBlueprint, newId: (prefix) => newId(prefix, Date.now(), randomBytes) })
//
// then calls `start()` once and shows the first screen when it resolves. Openings run one after another, never together.

import { importBlueprint } from '../editing/commands/importBlueprint.ts'
import { createDesk } from './desk.ts'
import { createFileWork } from './fileWork.ts'
import { createOpening } from './opening.ts'
import type { Session } from './session.ts'
import type { SessionParts } from './sessionParts.ts'
import { backupReason, NOTICE, REFUSAL, storageSentence } from './sessionWords.ts'
import { createShowing, refused } from './showing.ts'
import { createTurns, type Turns } from './turns.ts'

/** A session over the given parts; nothing is asked of the browser before `start` or the first question. */
export function createSession(parts: SessionParts): Session {
  const { store, selection } = parts
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = last.then(task)
    last = result.catch(() => undefined)
    return result
  }

  const desk = createDesk(parts, () => void turns.lose('conflict'))
  const showing = createShowing(parts, desk, () => turns)
  const turns: Turns = createTurns(parts, desk, inTurn, showing.showNewest)
  const opening = createOpening(parts, desk, showing, () => turns)
  const files = createFileWork(parts, desk, opening, inTurn)

  return {
    store,
    selection,
    getState: desk.getState,
    subscribe: desk.subscribe,
    start: () =>
      inTurn(async () => {
        const database = await desk.database()
        const stored = await database.getLastOpened()
        const id = parts.tabMemory.get() ?? (stored.ok ? stored.value : undefined)
        const result = id === undefined ? refused() : await showing.showStored(id)
        if (result.ok) return
        desk.clear()
        const kept = id === undefined ? undefined : await database.load(id)
        if (kept?.ok && kept.value) desk.tell(NOTICE.lost)
      }),
    async listStored() {
      const rows = await (await desk.database()).list()
      return rows.ok ? rows.value.map(({ id, title, savedAt }) => ({ id, title, savedAt })) : []
    },
    async listBackups() {
      const rows = await (await desk.database()).listBackups()
      return rows.ok ? rows.value.map(({ reason, ...row }) => ({ ...row, reason: backupReason(reason) })) : []
    },
    openStored: (id) => inTurn(() => opening.openStored(id)),
    openBackup: (key) => inTurn(() => opening.openBackup(key)),
    deleteStored: (id) =>
      inTurn(async () => {
        const isOpen = desk.openId() === id
        if (isOpen && !desk.mayWrite()) return refused(REFUSAL.openElsewhere)
        // Nobody may open it meanwhile.
        const keep = { letGo: () => Promise.resolve(false), lost: () => undefined }
        const lock = isOpen ? undefined : await parts.locks.hold(id, keep)
        if (!isOpen && !lock) return refused(REFUSAL.openElsewhere)
        if (isOpen) await desk.settle()
        const removed = await (await desk.database()).remove(id, parts.now(), 'delete')
        if (isOpen && removed.ok) {
          parts.tabMemory.set(undefined)
          desk.clear()
        } else if (isOpen) desk.thaw()
        lock?.release()
        if (!removed.ok) return refused(storageSentence(removed.code))
        parts.rescue.drop(id)
        await parts.pickers.forget(id)
        return { ok: true }
      }),
    async deleteBackup(key) {
      const removed = await (await desk.database()).removeBackup(key)
      return removed.ok ? { ok: true } : refused(storageSentence(removed.code))
    },
    openBlueprint: (blueprint) =>
      inTurn(() => opening.openIncoming({ blueprint, reason: 'replace', unfiled: 0, notices: [], taken: 'copy' })),
    openText: (text, fileName) => files.openText(text, fileName),
    openFile: files.openFile,
    readFile: files.readFile,
    importBlueprint: (incoming) =>
      inTurn(async () => {
        const id = desk.openId()
        if (id === undefined) return refused(REFUSAL.nothingOpen)
        if (!desk.mayWrite()) return refused(REFUSAL.readOnly)
        const { title } = store.getBlueprint()
        const backup = { blueprintId: id, title, text: await desk.text(), savedAt: parts.now(), reason: 'import' }
        // The import can be undone: failing to back up on a full disk does not stand in its way.
        await (await desk.database()).addBackup(backup)
        const outcome = store.run(importBlueprint, { incoming })
        return outcome.ok ? outcome : refused(outcome.refusal.message)
      }),
    saveFile: files.saveFile,
    async saveNow() {
      await desk.flush()
    },
    takeOver: turns.takeOver,
    close: () =>
      inTurn(async () => {
        const left = await opening.leave()
        if (!left.ok) {
          desk.tell(...left.messages)
          return
        }
        turns.stopFollowing()
        parts.tabMemory.set(undefined)
        desk.clear()
        desk.tell()
        await (await desk.database()).setLastOpened(undefined)
      }),
    dismissNotice: () => desk.tell(),
  }
}
