// Brings the open blueprint to the disk: autosave into the database, a rescue copy when the page ends, a backup when this tab
// may no longer write. Must not call anything stored before the database or a backup has it.

import type { Blueprint } from '../model/blueprint.ts'
import type { BlueprintDatabase } from '../storage/blueprintDatabase.ts'
import { createAutosave, type WriteOutcome } from './autosave.ts'
import type { SessionContext, SessionEvent } from './sessionMachine.ts'
import type { SessionParts } from './sessionParts.ts'

export interface Keeping {
  /** Something changed: plans a write. */
  changed(): void
  /** Writes now what is unwritten; true when all is written. */
  flush(): Promise<boolean>
  /** Forgets the plan. */
  stop(): void
  /** Whether the open blueprint is stored nowhere as it is now. */
  isDirty(): boolean
  /** Canonical text of the open blueprint as it is now. */
  text(): string | Promise<string>
  /** From here on this blueprint counts as stored, or none does (undefined). */
  restart(stored: Blueprint | undefined): void
  /** Backs up what is unstored; true when nothing is unstored afterwards. */
  keepAside(): Promise<boolean>
}

/** What keeping needs to know of the desk. */
export interface KeepingDesk {
  database(): Promise<BlueprintDatabase>
  context(): SessionContext
  mayWrite(): boolean
  send(event: SessionEvent): void
  /** A newer revision was found in the database. */
  conflict(): void
  /** The first write of this tab has succeeded. */
  firstWrite(): void
}

interface Prepared {
  readonly blueprint: Blueprint
  readonly text: string
  readonly unfiled: number
}

/** Keeping for the blueprint in the store. */
export function createKeeping(parts: SessionParts, desk: KeepingDesk): Keeping {
  const { store } = parts
  /** What the database (or a backup) holds of the open blueprint, by identity. */
  let stored: Blueprint | undefined
  let made: { readonly blueprint: Blueprint; readonly text: string } | undefined
  let mayHaveRescueCopy = false
  let hasWritten = false

  const isDirty = () => desk.context().blueprintId !== undefined && store.getBlueprint() !== stored

  function note(blueprint: Blueprint, text: string): string {
    made = { blueprint, text }
    return text
  }

  /** The text of a blueprint, which is kept: beside the page, or at once when nobody may be there to hear of it later. */
  function textOf(blueprint: Blueprint, atOnce: boolean): string | Promise<string> {
    if (made?.blueprint === blueprint) return made.text
    const text = atOnce ? parts.write(blueprint) : parts.writeBeside(blueprint)
    return typeof text === 'string' ? note(blueprint, text) : text.then((each) => note(blueprint, each))
  }

  function prepare(atOnce: boolean): Prepared | Promise<Prepared> {
    const blueprint = store.getBlueprint()
    const unfiled = store.getRevision() - desk.context().fileBase
    const text = textOf(blueprint, atOnce)
    return typeof text === 'string' ? { blueprint, text, unfiled } : text.then((text) => ({ blueprint, text, unfiled }))
  }

  async function write({ blueprint, text, unfiled }: Prepared): Promise<WriteOutcome> {
    const { revision, fileName } = desk.context()
    const { id, title } = blueprint
    desk.send({ type: 'SAVE' })
    const at = parts.now()
    const file = fileName !== undefined ? { fileName } : {}
    const described = { id, title, text, savedAt: at, unfiled, ...file }
    const saved = await (await desk.database()).save({ ...described, expected: revision })
    if (!saved.ok) {
      const { code } = saved
      if (code === 'conflict') {
        desk.conflict()
        return 'ended'
      }
      desk.send({ type: 'SAVE_FAILED', code })
      return 'failed'
    }
    stored = blueprint
    desk.send({ type: 'SAVED', revision: saved.value, at, clean: !isDirty() })
    if (mayHaveRescueCopy) parts.rescue.drop(id)
    mayHaveRescueCopy = false
    parts.locks.announceSaved(id)
    if (!hasWritten) desk.firstWrite()
    hasWritten = true
    return 'done'
  }

  const autosave = createAutosave({
    schedule: parts.schedule,
    now: parts.now,
    isDirty: () => desk.mayWrite() && isDirty(),
    prepare,
    write,
  })

  parts.onHide((ending) => {
    if (!desk.mayWrite() || !isDirty()) return
    if (ending) {
      const blueprint = store.getBlueprint()
      const { revision: base, fileBase } = desk.context()
      const text = made?.blueprint === blueprint ? made.text : note(blueprint, parts.write(blueprint))
      const copy = { base, title: blueprint.title, text, unfiled: store.getRevision() - fileBase }
      if (parts.rescue.keep(blueprint.id, copy)) mayHaveRescueCopy = true
    }
    void autosave.flushAtOnce()
  })

  return {
    changed: autosave.changed,
    flush: autosave.flush,
    stop: autosave.stop,
    isDirty,
    text: () => textOf(store.getBlueprint(), false),
    restart(blueprint) {
      autosave.stop()
      stored = blueprint
      // A blueprint that is not stored yet may come from a rescue copy.
      mayHaveRescueCopy = blueprint === undefined
    },
    async keepAside() {
      if (!isDirty()) return true
      const blueprint = store.getBlueprint()
      const backup = {
        blueprintId: blueprint.id,
        title: blueprint.title,
        text: await textOf(blueprint, false),
        savedAt: parts.now(),
        reason: 'conflict',
      }
      const kept = await (await desk.database()).addBackup(backup)
      if (kept.ok) stored = blueprint
      return kept.ok
    },
  }
}
