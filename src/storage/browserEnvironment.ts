// Builds everything of this room from a real browser window; `main.tsx` hands the result to the session.

import type { BlueprintDatabase } from './blueprintDatabase.ts'
import { createConnection } from './connection.ts'
import { createTabLocks } from './createTabLocks.ts'
import { createDownloadPickers } from './downloadPickers.ts'
import type { FilePickers } from './filePickers.ts'
import { createHandlePickers, isFileHandle, type PickerWindow } from './handlePickers.ts'
import { createHandleShelf } from './handleShelf.ts'
import { openBlueprintDatabase } from './openBlueprintDatabase.ts'
import { createPersistence, type Persistence } from './persistence.ts'
import { createRescueShelf, type RescueShelf } from './rescueCopy.ts'
import type { Schedule } from './schedule.ts'
import { openTabChannel } from './tabChannel.ts'
import type { TabLocks } from './tabLock.ts'
import { createTabMemory, type TabMemory } from './tabMemory.ts'

export interface BrowserEnvironment {
  openDatabase(): Promise<BlueprintDatabase>
  readonly locks: TabLocks
  readonly pickers: FilePickers
  readonly rescue: RescueShelf
  readonly tabMemory: TabMemory
  readonly persistence: Persistence
  readonly schedule: Schedule
  /** Milliseconds since 1970. */
  now(): number
  /** Calls the listener when the page is hidden, and with `true` when it may be about to end; the result stops it. */
  onHide(listener: (ending: boolean) => void): () => void
}

/** The environment of a window; asks the browser for nothing until it is used. */
export function browserEnvironment(window: Window): BrowserEnvironment {
  const { document, navigator } = window
  const schedule = browserSchedule(window)
  const connection = createConnection(schedule)
  const tab = Array.from(window.crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('-')
  return {
    openDatabase: () => openBlueprintDatabase(connection),
    locks: createTabLocks({
      // Absent on plain http, though TypeScript's types promise it.
      locks: (navigator as Partial<Navigator>).locks,
      channel: openTabChannel(),
      schedule,
      tab,
    }),
    pickers: hasPickers(window)
      ? createHandlePickers(window, createHandleShelf(connection, isFileHandle))
      : createDownloadPickers(document, schedule),
    rescue: createRescueShelf(() => window.localStorage),
    tabMemory: createTabMemory(() => window.sessionStorage),
    persistence: createPersistence((navigator as Partial<Navigator>).storage),
    schedule,
    now: () => Date.now(),
    onHide(listener) {
      const hidden = () => {
        if (document.visibilityState === 'hidden') listener(false)
      }
      const ending = () => listener(true)
      document.addEventListener('visibilitychange', hidden)
      window.addEventListener('pagehide', ending)
      return () => {
        document.removeEventListener('visibilitychange', hidden)
        window.removeEventListener('pagehide', ending)
      }
    },
  }
}

function hasPickers(window: Window): window is Window & PickerWindow {
  return 'showOpenFilePicker' in window && 'showSaveFilePicker' in window
}

/** Timers of the window; where there is no idle callback (Safari) a short timer takes its place. */
function browserSchedule(window: Window): Schedule {
  return {
    after(ms, task) {
      const timer = window.setTimeout(task, ms)
      return () => window.clearTimeout(timer)
    },
    idle(ms, task) {
      if (!('requestIdleCallback' in window)) {
        const timer = globalThis.setTimeout(task, 1)
        return () => globalThis.clearTimeout(timer)
      }
      const callback = window.requestIdleCallback(task, { timeout: ms })
      return () => window.cancelIdleCallback(callback)
    },
  }
}
