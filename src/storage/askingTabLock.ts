// One writer without Web Locks (plain http): a tab that wants to write asks the others and waits a moment for "mine". No
// lease and no heartbeat: a dead tab does not answer, and the timers of tabs in the background are too slow to prove life.

import { answerAsker, askToLetGo } from './askToLetGo.ts'
import { pause, type Schedule } from './schedule.ts'
import type { TabChannel } from './tabChannel.ts'
import type { Holder, TabLock, TabLocks } from './tabLock.ts'

/** How long a tab waits for somebody to say "mine". */
const ASK_MS = 250

interface Claim {
  readonly holder: Holder
  state: 'asking' | 'held' | 'yielded'
}

/** Locks by asking over the channel. */
export function createAskingTabLocks(parts: {
  readonly channel: TabChannel
  readonly schedule: Schedule
  readonly tab: string
}): TabLocks {
  const { channel, schedule, tab } = parts
  const claims = new Map<string, Claim>()

  channel.listen((message) => {
    const claim = claims.get(message.id)
    if (!claim) return
    if (message.kind === 'who') {
      // Two ask at once: the smaller name wins, the other gives up without waiting.
      if (claim.state === 'held' || (claim.state === 'asking' && tab < message.from)) {
        channel.post({ kind: 'mine', id: message.id, to: message.from })
      } else claim.state = 'yielded'
    } else if (message.kind === 'mine' && message.to === tab && claim.state === 'asking') {
      claim.state = 'yielded'
    } else if (message.kind === 'please' && claim.state === 'held') {
      void answerAsker(channel, message.id, message.from, claim.holder).then((gone) => {
        if (gone && claims.get(message.id) === claim) claims.delete(message.id)
      })
    } else if (message.kind === 'taken') {
      claims.delete(message.id)
      if (claim.state === 'held') claim.holder.lost()
    }
  })

  function lockOf(id: string, claim: Claim): TabLock {
    return {
      release() {
        if (claims.get(id) !== claim) return
        claims.delete(id)
        channel.post({ kind: 'released', id, from: tab })
      },
    }
  }

  async function hold(id: string, holder: Holder): Promise<TabLock | undefined> {
    if (claims.has(id)) return undefined
    const claim: Claim = { holder, state: 'asking' }
    claims.set(id, claim)
    channel.post({ kind: 'who', id, from: tab })
    await pause(schedule, ASK_MS)
    if (claims.get(id) !== claim || stateOf(claim) !== 'asking') {
      if (claims.get(id) === claim) claims.delete(id)
      return undefined
    }
    claim.state = 'held'
    return lockOf(id, claim)
  }

  return {
    kind: 'asking',
    hold,
    async takeOver(id, holder, patience) {
      const free = await hold(id, holder)
      if (free) return free
      if ((await askToLetGo(parts, id, patience)) === 'refused') return undefined
      channel.post({ kind: 'taken', id, from: tab })
      const claim: Claim = { holder, state: 'held' }
      claims.set(id, claim)
      return lockOf(id, claim)
    },
    follow(id, holder, follower) {
      let following = true
      const stop = channel.listen((message) => {
        if (message.id !== id) return
        if (message.kind === 'saved') follower.saved()
        if (message.kind !== 'released') return
        void hold(id, holder).then((lock) => {
          if (!lock) return
          if (following) follower.granted(lock)
          else lock.release()
        })
      })
      return () => {
        following = false
        stop()
      }
    },
    announceSaved: (id) => channel.post({ kind: 'saved', id, from: tab }),
  }
}

/** Read anew: the state changes while this tab waits. */
function stateOf(claim: Claim): Claim['state'] {
  return claim.state
}
