// Opening: from this browser, from a backup, from a text, or a new one. What was open is stored and backed up first; a text
// that cannot be read changes nothing.

import type { Blueprint } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'
import type { Desk } from './desk.ts'
import type { OpenResult } from './session.ts'
import type { SessionParts } from './sessionParts.ts'
import { NOTICE, REFUSAL, storageSentence } from './sessionWords.ts'
import { noticesOf, problemsOf, refused, type Showing } from './showing.ts'
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
  openStored(id: string): Promise<OpenResult>
  openBackup(key: string): Promise<OpenResult>
  openIncoming(incoming: Incoming): Promise<OpenResult>
  /** Stores and backs up what is open, so that it may be left. */
  leave(): Promise<OpenResult>
}

const DONE: OpenResult = { ok: true }

/** Opening on the given desk. */
export function createOpening(parts: SessionParts, desk: Desk, showing: Showing, turns: () => Turns): Opening {
  const { backUp, remember, showStored } = showing

  async function leave(): Promise<OpenResult> {
    const id = desk.openId()
    if (id === undefined) return DONE
    const wrote = desk.mayWrite()
    if (!(await desk.settle())) return refused(REFUSAL.unsavedWork)
    // Stored already: failing to keep a second copy is no reason to stay.
    if (wrote) await backUp(id, parts.store.getBlueprint().title, await desk.text(), 'open')
    return DONE
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
    // What this browser does not have needs no text before it is shown.
    const isSame = existing !== undefined && existing.text === (await parts.writeBeside(blueprint))
    const isOther = existing !== undefined && !isSame
    if (incoming.taken === 'copy' && (!lock || isOther)) {
      if (lock !== own) lock?.release()
      blueprint = { ...blueprint, id: parts.newId('bp') }
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
    const stored = existing !== undefined && isSame
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
    async openStored(id) {
      if (desk.openId() === id && desk.mayWrite()) return DONE
      return afterLeaving(() => showStored(id))
    },
    async openBackup(key) {
      const backup = await (await desk.database()).loadBackup(key)
      if (!backup.ok) return refused(storageSentence(backup.code))
      if (!backup.value) return refused(REFUSAL.missing)
      const result = await parts.read(backup.value.text)
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
