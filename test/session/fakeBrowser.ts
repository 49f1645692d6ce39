// A browser for session tests: tabs over one fake-indexeddb, one clock, one hub. Uses the real store, reader and writer.

import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { editBlueprint } from '../../src/editing/commands/editBlueprint.ts'
import { createStore } from '../../src/editing/createStore.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { createSession } from '../../src/session/createSession.ts'
import { createSelection } from '../../src/session/selection.ts'
import type { Session } from '../../src/session/session.ts'
import type { SessionParts } from '../../src/session/sessionParts.ts'
import type { BlueprintDatabase } from '../../src/storage/blueprintDatabase.ts'
import { createConnection } from '../../src/storage/connection.ts'
import { createTabLocks } from '../../src/storage/createTabLocks.ts'
import type { FilePickers, FileResult, OpenedFile, SavedFile, SaveRequest } from '../../src/storage/filePickers.ts'
import { openBlueprintDatabase } from '../../src/storage/openBlueprintDatabase.ts'
import { createRescueShelf } from '../../src/storage/rescueCopy.ts'
import type { StorageProblem } from '../../src/storage/storageResult.ts'
import { createTabMemory } from '../../src/storage/tabMemory.ts'
import { createFakeClock } from './fakeClock.ts'
import { createFakeHub, createFakeLocks, createFakeStorage } from './fakeTabs.ts'

/** A blueprint with nothing in it but what every blueprint has. */
export function emptyBlueprint(id: string, title: string): Blueprint {
  return {
    id,
    title,
    government: { name: 'Kota Bandung', kind: 'kota' },
    plan: { from: 2025, to: 2029, cutoff: 8, targets: {}, instrument: DEFAULT_INSTRUMENT, packGates: true },
    agencies: {},
    instruments: {},
    responsibilities: {},
    elements: {},
    relations: {},
    views: {},
    assessments: {},
    evidence: {},
    satisfaction: {},
    roadmap: {},
    scenarios: {},
    shocks: {},
    comments: {},
    queries: {},
    referenceCodes: {},
    pickLists: {},
    waivers: {},
  }
}

export interface Tab {
  readonly session: Session
  /** What goes wrong with the next writes, until it is taken away. */
  trouble: { save?: StorageProblem; backup?: StorageProblem; load?: StorageProblem; hold?: Promise<void> }
  /** Writes that began, and how many were under way at once at most. */
  readonly writes: { count: number; most: number }
  readonly picked: {
    open: FileResult<OpenedFile>
    save: FileResult<SavedFile>
    asked: SaveRequest[]
    forgotten: string[]
  }
  /** Gives the open blueprint another title, as a planner would. */
  rename(title: string): boolean
  hide(ending?: boolean): void
  /** The tab is gone: nothing of it runs on, its locks are free. */
  kill(): void
  readonly title: string
  readonly saving: string
}

export interface BrowserOptions {
  readonly webLocks?: boolean
  readonly channel?: boolean
  readonly rescueRoom?: number
  readonly parts?: Partial<SessionParts>
}

/** A new browser with an empty database. */
export function createFakeBrowser(options: BrowserOptions = {}) {
  globalThis.indexedDB = new IDBFactory()
  const clock = createFakeClock()
  const hub = createFakeHub()
  const locks = createFakeLocks()
  const local = createFakeStorage(options.rescueRoom)
  let tabs = 0
  let ids = 0

  async function openDatabase(): Promise<BlueprintDatabase> {
    return openBlueprintDatabase(createConnection(clock.schedule))
  }

  function openTab(session = createFakeStorage()): Tab {
    const name = `tab-${++tabs}`
    let alive = true
    const channel = hub.join()
    const hiders = new Set<(ending: boolean) => void>()
    const selection = createSelection()
    const store = createStore({ blueprint: emptyBlueprint('nothing', 'Kosong'), now: clock.now, selection })
    const writes = { count: 0, most: 0 }
    let under = 0
    const picked: Tab['picked'] = {
      open: { ok: false, code: 'cancelled' },
      save: { ok: false, code: 'cancelled' },
      asked: [],
      forgotten: [],
    }
    const pickers: FilePickers = {
      writesInPlace: true,
      open: async () => picked.open,
      async save(request) {
        picked.asked.push(request)
        return picked.save
      },
      async forget(id) {
        picked.forgotten.push(id)
      },
    }
    const never = new Promise<never>(() => undefined)
    const made = createSession({
      store,
      selection,
      read: async (text) => readBlueprint(text),
      write: writeBlueprint,
      writeBeside: writeBlueprint,
      newId: (prefix) => `${prefix}-${++ids}`,
      async openDatabase() {
        const real = await openDatabase()
        return {
          ...real,
          async save(write) {
            if (!alive) return never
            writes.count++
            writes.most = Math.max(writes.most, ++under)
            await tab.trouble.hold
            const result = tab.trouble.save ? ({ ok: false, code: tab.trouble.save } as const) : await real.save(write)
            under--
            return alive ? result : never
          },
          addBackup: async (backup) =>
            tab.trouble.backup ? { ok: false, code: tab.trouble.backup } : real.addBackup(backup),
          load: async (id) => (tab.trouble.load ? { ok: false, code: tab.trouble.load } : real.load(id)),
        }
      },
      locks: createTabLocks({
        locks: options.webLocks === false ? undefined : locks.forTab(name),
        channel: options.channel === false ? undefined : channel,
        schedule: clock.schedule,
        tab: name,
      }),
      pickers,
      rescue: createRescueShelf(() => local),
      tabMemory: createTabMemory(() => session),
      persistence: { request: async () => true, estimate: async () => undefined },
      schedule: {
        after: (ms, task) => clock.schedule.after(ms, () => alive && task()),
        idle: (ms, task) => clock.schedule.idle(ms, () => alive && task()),
      },
      now: clock.now,
      onHide(listener) {
        hiders.add(listener)
        return () => hiders.delete(listener)
      },
      ...options.parts,
    })
    const tab: Tab = {
      session: made,
      trouble: {},
      writes,
      picked,
      rename: (title) => store.run(editBlueprint, { set: { title } }).ok,
      hide(ending = false) {
        for (const hider of hiders) hider(ending)
      },
      kill() {
        alive = false
        channel.leave()
        locks.kill(name)
      },
      get title() {
        return store.getBlueprint().title
      },
      get saving() {
        return made.getState().saving.kind
      },
    }
    return tab
  }

  /** A tab that has started, with time passing while it does. */
  async function startTab(session = createFakeStorage()): Promise<Tab> {
    const tab = openTab(session)
    await during(tab.session.start())
    return tab
  }

  /** Lets time pass until the promise is settled. */
  async function during<T>(promise: Promise<T>): Promise<T> {
    let settledYet = false
    void promise.finally(() => {
      settledYet = true
    })
    for (let i = 0; i < 400 && !settledYet; i++) await clock.pass(20)
    return promise
  }

  /** A tab with this blueprint open and stored. */
  async function tabWith(id: string, title: string): Promise<Tab> {
    const tab = await startTab()
    await during(tab.session.openBlueprint(emptyBlueprint(id, title)))
    return tab
  }

  /** Title of what the database has under an id. */
  async function storedTitle(id: string): Promise<string | undefined> {
    const kept = await during((await openDatabase()).load(id))
    return kept.ok ? kept.value?.row.title : undefined
  }

  return { clock, local, openTab, startTab, tabWith, during, openDatabase, storedTitle }
}
