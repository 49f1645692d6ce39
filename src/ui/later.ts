// What may come a moment later, so that the drawing under the planner's hand comes first: panels beside it are told after
// the frame that shows a change, all of them at once, and not while something is in the hand.

import { startTransition, useEffect, useState } from 'react'
import { createExternalStore, type ExternalStore } from './externalStore.ts'

/** Something is in the planner's hand: pressed or being dragged. */
export const inHand = createExternalStore(false)

export interface Later {
  /** Runs a task after the next frame, together with all others that wait; a task that waits already waits once. */
  soon(task: () => void): void
  /** Takes back a task that still waits. */
  forget(task: () => void): void
}

/** A queue of tasks; `afterFrame` calls back when a frame has been shown, and nothing runs while `held`. */
export function createLater(
  afterFrame: (then: () => void) => void,
  held: Pick<ExternalStore<boolean>, 'get' | 'subscribe'>,
  together: (run: () => void) => void,
): Later {
  const waiting = new Set<() => void>()
  let asked = false
  const run = (): void => {
    asked = false
    if (held.get()) return
    const tasks = [...waiting]
    waiting.clear()
    together(() => {
      for (const task of tasks) task()
    })
  }
  const ask = (): void => {
    if (asked || waiting.size === 0 || held.get()) return
    asked = true
    afterFrame(run)
  }
  held.subscribe(ask)
  return {
    soon: (task) => {
      waiting.add(task)
      ask()
    },
    forget: (task) => {
      waiting.delete(task)
    },
  }
}

const later = createLater((then) => requestAnimationFrame(() => setTimeout(then)), inHand, startTransition)

/**
 * Reads a store in a component a moment later, when what is urgent already shows it: for what has more to work out and is
 * not what the planner looks at while pressing something.
 */
export function useLater<T>({ get, subscribe }: Pick<ExternalStore<T>, 'get' | 'subscribe'>): T {
  const [value, setValue] = useState(get)
  useEffect(() => {
    const take = (): void => setValue(get)
    const stop = subscribe(() => later.soon(take))
    later.soon(take)
    return () => {
      stop()
      later.forget(take)
    }
  }, [get, subscribe])
  return value
}
