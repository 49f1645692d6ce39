// One writer by Web Locks: the browser holds the right and frees it when a tab dies. A take-over asks first and then steals
// the lock, so that no third tab waiting in line comes in between.

import { answerAsker, askToLetGo } from './askToLetGo.ts'
import type { Schedule } from './schedule.ts'
import type { TabChannel } from './tabChannel.ts'
import type { Holder, TabLock, TabLocks } from './tabLock.ts'

/** What of LockManager is used. */
export interface WebLocks {
  request(
    name: string,
    options: { readonly ifAvailable?: boolean; readonly steal?: boolean; readonly signal?: AbortSignal },
    callback: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>
}

/** A holder that let go but was not taken over in this time gives the right to whoever waits in line. */
const UNCLAIMED_MS = 5000

/** Locks by `navigator.locks`. */
export function createWebTabLocks(parts: {
  readonly locks: WebLocks
  readonly channel: TabChannel
  readonly schedule: Schedule
  readonly tab: string
}): TabLocks {
  const { locks, channel, schedule } = parts

  /** Resolves with the lock once the browser grants it, with undefined when it does not. */
  function request(
    id: string,
    holder: Holder,
    options: Parameters<WebLocks['request']>[1],
  ): Promise<TabLock | undefined> {
    return new Promise((resolve) => {
      let state: 'waiting' | 'held' | 'over' = 'waiting'
      let stopListening = (): void => undefined
      const end = () => {
        state = 'over'
        stopListening()
      }
      const callback = (lock: unknown): Promise<void> | undefined => {
        if (!lock) {
          end()
          resolve(undefined)
          return undefined
        }
        state = 'held'
        return new Promise((free) => {
          const release = () => {
            end()
            free()
          }
          stopListening = channel.listen((message) => {
            if (message.kind !== 'please' || message.id !== id) return
            void answerAsker(channel, id, message.from, holder).then((gone) => {
              if (gone) schedule.after(UNCLAIMED_MS, release)
            })
          })
          resolve({ release })
        })
      }
      locks.request(`karta/${id}`, options, callback).catch(() => {
        const held = state === 'held'
        end()
        if (held) holder.lost()
        else resolve(undefined)
      })
    })
  }

  return {
    kind: 'web-locks',
    hold: (id, holder) => request(id, holder, { ifAvailable: true }),
    async takeOver(id, holder, patience) {
      const free = await request(id, holder, { ifAvailable: true })
      if (free) return free
      if ((await askToLetGo(parts, id, patience)) === 'refused') return undefined
      return request(id, holder, { steal: true })
    },
    follow(id, holder, follower) {
      const stopper = new AbortController()
      const stopListening = channel.listen((message) => {
        if (message.kind === 'saved' && message.id === id) follower.saved()
      })
      void request(id, holder, { signal: stopper.signal }).then((lock) => {
        if (!lock) return
        stopListening()
        if (stopper.signal.aborted) lock.release()
        else follower.granted(lock)
      })
      return () => {
        stopListening()
        stopper.abort()
      }
    },
    announceSaved: (id) => channel.post({ kind: 'saved', id, from: parts.tab }),
  }
}
