// The question and answer of a take-over, the same for both kinds of lock.

import type { Schedule } from './schedule.ts'
import type { TabChannel } from './tabChannel.ts'
import type { Holder } from './tabLock.ts'

/** The writer's answer to "please save and let go": saved, refused, or silent after `patience` ms. */
export function askToLetGo(
  parts: { readonly channel: TabChannel; readonly schedule: Schedule; readonly tab: string },
  id: string,
  patience: number,
): Promise<'saved' | 'refused' | 'silent'> {
  const { channel, schedule, tab } = parts
  return new Promise((resolve) => {
    const settle = (answer: 'saved' | 'refused' | 'silent') => {
      stopListening()
      stopWaiting()
      resolve(answer)
    }
    const stopListening = channel.listen((message) => {
      if (message.kind === 'answer' && message.id === id && message.to === tab)
        settle(message.saved ? 'saved' : 'refused')
    })
    const stopWaiting = schedule.after(patience, () => settle('silent'))
    channel.post({ kind: 'please', id, from: tab })
  })
}

/** Lets the holder save and let go, and answers the asker; true when it let go. */
export async function answerAsker(channel: TabChannel, id: string, asker: string, holder: Holder): Promise<boolean> {
  const saved = await holder.letGo()
  channel.post({ kind: 'answer', id, to: asker, saved })
  return saved
}
