// Whose turn it is to write: lets go when another tab asks, reads along while another tab writes, and takes over.

import type { Holder, TabLock } from '../storage/tabLock.ts'
import type { Desk } from './desk.ts'
import type { ReadOnlyCode } from './sessionMachine.ts'
import type { SessionParts } from './sessionParts.ts'
import { REFUSAL } from './sessionWords.ts'

export interface Turns {
  /** The holder to ask for the right to write a blueprint with. */
  holder(id: string): Holder
  /** Reads along with the tab that writes the open blueprint. */
  follow(): void
  stopFollowing(): void
  /** The right to write was lost, or somebody else has written. */
  lose(code: ReadOnlyCode): Promise<void>
  takeOver(): Promise<void>
}

/** How long the writer may take to save and let go before the right is taken anyway. */
export const PATIENCE_MS = 3000
/** Readers load again at most this often. */
const READ_AGAIN_MS = 300

/** `showNewest` loads what the database has of the open blueprint, to write with the given right or to read along. */
export function createTurns(
  parts: SessionParts,
  desk: Desk,
  inTurn: <T>(task: () => Promise<T>) => Promise<T>,
  showNewest: (right: TabLock | ReadOnlyCode) => Promise<boolean>,
): Turns {
  let stop = (): void => undefined

  function stopFollowing(): void {
    stop()
    stop = () => undefined
  }

  function holder(id: string): Holder {
    const isMine = () => desk.openId() === id && desk.mayWrite()
    return {
      async letGo() {
        if (!isMine()) return desk.openId() !== id
        if (!(await desk.settle())) return false
        desk.forgetLock()
        await desk.becomeReader('taken')
        follow()
        return true
      },
      lost() {
        if (!isMine()) return
        desk.forgetLock()
        void lose('taken')
      },
    }
  }

  async function lose(code: ReadOnlyCode): Promise<void> {
    await desk.becomeReader(code)
    follow()
  }

  function follow(): void {
    stopFollowing()
    const id = desk.openId()
    if (id === undefined || desk.mayWrite()) return
    let planned = false
    let following = true
    const stillReading = () => following && desk.openId() === id && !desk.mayWrite()
    const unfollow = parts.locks.follow(id, holder(id), {
      saved() {
        if (planned) return
        planned = true
        parts.schedule.after(READ_AGAIN_MS, () => {
          planned = false
          void inTurn(async () => {
            const code = desk.context().readOnly ?? 'other-tab'
            // What could not be put aside is in this tab's memory only: it is not replaced.
            if (stillReading() && !desk.isDirty()) await showNewest(code)
          })
        })
      },
      granted(lock) {
        void inTurn(async () => {
          if (stillReading() && (await desk.keepAside()) && (await showNewest(lock))) stopFollowing()
          else lock.release()
        })
      },
    })
    stop = () => {
      following = false
      unfollow()
    }
  }

  return {
    holder,
    follow,
    stopFollowing,
    lose,
    takeOver: () =>
      inTurn(async () => {
        const id = desk.openId()
        if (id === undefined || desk.mayWrite()) return
        if (!(await desk.keepAside())) {
          desk.tell(REFUSAL.unsavedWork)
          return
        }
        stopFollowing()
        const lock = desk.lock() ?? (await parts.locks.takeOver(id, holder(id), PATIENCE_MS))
        if (!lock) {
          desk.tell(REFUSAL.cannotLetGo)
          follow()
          return
        }
        if (await showNewest(lock)) return
        desk.tell(REFUSAL.unreadable)
        if (lock !== desk.lock()) lock.release()
        follow()
      }),
  }
}
