// Chooses how tabs keep out of each other's way, by what the browser offers. What guards the texts in any case is the
// revision in the database.

import { createAskingTabLocks } from './askingTabLock.ts'
import type { Schedule } from './schedule.ts'
import type { TabChannel } from './tabChannel.ts'
import type { TabLocks } from './tabLock.ts'
import { createWebTabLocks, type WebLocks } from './webTabLock.ts'

/** Locks with what the browser offers: Web Locks, else asking the other tabs (plain http), else none at all. */
export function createTabLocks(parts: {
  readonly locks: WebLocks | undefined
  readonly channel: TabChannel | undefined
  readonly schedule: Schedule
  /** A name no other tab has. */
  readonly tab: string
}): TabLocks {
  const { locks, channel, schedule, tab } = parts
  if (!channel) return LONELY
  return locks ? createWebTabLocks({ locks, channel, schedule, tab }) : createAskingTabLocks({ channel, schedule, tab })
}

/** Where tabs cannot reach each other every one of them may write, and the database refuses the second. */
const LONELY: TabLocks = {
  kind: 'none',
  hold: () => Promise.resolve({ release: () => undefined }),
  takeOver: () => Promise.resolve({ release: () => undefined }),
  follow: () => () => undefined,
  announceSaved: () => undefined,
}
