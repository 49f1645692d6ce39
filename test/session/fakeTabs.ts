// What tabs of one browser share: a channel, Web Locks, and pages that come and go.

import type { TabChannel, TabMessage } from '../../src/storage/tabChannel.ts'
import type { WebLocks } from '../../src/storage/webTabLock.ts'

/** A channel hub: what one tab says all others hear, a moment later. */
export function createFakeHub(): { join(): TabChannel & { leave(): void } } {
  const tabs = new Set<Set<(message: TabMessage) => void>>()
  return {
    join() {
      const mine = new Set<(message: TabMessage) => void>()
      tabs.add(mine)
      return {
        post(message) {
          for (const tab of tabs) {
            if (tab === mine) continue
            queueMicrotask(() => {
              for (const listener of [...tab]) listener(structuredClone(message))
            })
          }
        },
        listen(listener) {
          mine.add(listener)
          return () => void mine.delete(listener)
        },
        leave: () => void tabs.delete(mine),
      }
    },
  }
}

interface Held {
  tab: string
  reject(error: unknown): void
}

/** Web Locks as the standard has them: first come first served, ifAvailable, steal, signal; a dead tab's lock is freed. */
export function createFakeLocks(): { forTab(tab: string): WebLocks; kill(tab: string): void } {
  const held = new Map<string, Held>()
  const waiting = new Map<string, { tab: string; grant: () => void }[]>()

  function next(name: string): void {
    if (held.has(name)) return
    waiting.get(name)?.shift()?.grant()
  }

  return {
    forTab: (tab) => ({
      request: (name, options, callback) =>
        new Promise((resolve, reject) => {
          const grant = () => {
            const me: Held = { tab, reject }
            held.set(name, me)
            void Promise.resolve(callback({ name })).then(() => {
              if (held.get(name) === me) held.delete(name)
              resolve(undefined)
              next(name)
            })
          }
          const abort = () => reject(Object.assign(new Error('aborted'), { name: 'AbortError' }))
          queueMicrotask(() => {
            if (options.signal?.aborted) return abort()
            const holder = held.get(name)
            if (options.steal) {
              holder?.reject(Object.assign(new Error('stolen'), { name: 'AbortError' }))
              return grant()
            }
            if (!holder) return grant()
            if (options.ifAvailable) return resolve(callback(null))
            const line = waiting.get(name) ?? []
            waiting.set(name, line)
            const entry = { tab, grant }
            line.push(entry)
            options.signal?.addEventListener('abort', () => {
              if (!line.includes(entry)) return
              line.splice(line.indexOf(entry), 1)
              abort()
            })
          })
        }),
    }),
    kill(tab) {
      for (const line of waiting.values()) {
        for (const entry of line.filter((waits) => waits.tab === tab)) line.splice(line.indexOf(entry), 1)
      }
      for (const [name, holder] of [...held]) {
        if (holder.tab !== tab) continue
        held.delete(name)
        next(name)
      }
    },
  }
}

/** A Storage in memory. */
export function createFakeStorage(room = Number.POSITIVE_INFINITY): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem(key, value) {
      if (value.length > room) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
      items.set(key, value)
    },
  }
}
