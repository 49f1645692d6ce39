// While the window moves over a large drawing: nothing is mounted, and what React Flow holds is hidden behind the moving
// bitmap. A gesture ends when the window has rested a moment, or at once when the pointer moves, for it may press next.

import type { ReactFlowState } from '@xyflow/react'
import { createExternalStore, type ExternalStore } from '../externalStore.ts'

/** How long the window must rest, in ms. */
const REST_MS = 120

interface FlowStore {
  subscribe(listener: (state: Moving, before: Moving) => void): () => void
}
type Moving = Pick<ReactFlowState, 'transform'>

export interface Gesture {
  /** True while the window moves. */
  readonly moving: ExternalStore<boolean>
  /** Ends the gesture now. */
  rest(): void
  /** Follows the window until the function it gives is called. */
  follow(): () => void
}

/** A gesture that `isBusy` can keep from beginning: what is in the planner's hand must stay in sight. */
export function createGesture(store: FlowStore, isBusy: () => boolean): Gesture {
  const moving = createExternalStore(false)
  let timer = 0
  const rest = (): void => {
    clearTimeout(timer)
    timer = 0
    moving.set(false)
  }
  return {
    moving,
    rest,
    follow: () => {
      const stop = store.subscribe((state, before) => {
        if (state.transform === before.transform) return
        if (!isBusy()) moving.set(true)
        clearTimeout(timer)
        timer = window.setTimeout(rest, REST_MS)
      })
      return () => {
        stop()
        rest()
      }
    },
  }
}
