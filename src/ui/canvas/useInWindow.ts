// Which elements of a view are mounted for what the window shows: looked through when the window rests (5,000 take some
// microseconds), and of a large view mounted a few per frame, so that nobody waits for the rest of them.

import { type ReactFlowState, useStoreApi } from '@xyflow/react'
import { useState, useSyncExternalStore } from 'react'
import type { Id } from '../../model/blueprint.ts'
import type { Gesture } from './gesture.ts'
import { inWindow, isWhole } from './mounted.ts'
import type { Scene } from './scene.ts'
import type { Window } from './windowRect.ts'

/** Most elements of a large view that are mounted in one frame. */
export const MOUNTED_PER_FRAME = 12

/** The window of React Flow's state. */
export function windowOf({ transform, width, height }: Pick<ReactFlowState, 'transform' | 'width' | 'height'>): Window {
  return { x: transform[0], y: transform[1], zoom: transform[2], width, height }
}

/** Remembers what it answered last: the same array until the elements change, a few more of them at each asking. */
export function createWindowTracker(): (scene: Scene, window: Window) => { ids: readonly Id[]; more: boolean } {
  let known: readonly Id[] = []
  return (scene, window) => {
    const before = new Set(known)
    const wanted = inWindow(scene, window, before)
    let room = isWhole(scene) ? Number.POSITIVE_INFINITY : MOUNTED_PER_FRAME
    const ids = wanted.filter((id) => before.has(id) || room-- > 0)
    if (ids.length !== known.length || ids.some((id, i) => id !== known[i])) known = ids
    return { ids: known, more: ids.length < wanted.length }
  }
}

interface FlowStore {
  getState(): ReactFlowState
  subscribe(listener: (state: ReactFlowState, before: ReactFlowState) => void): () => void
}

function createMounting(store: FlowStore, gesture: Gesture) {
  const track = createWindowTracker()
  const listeners = new Set<() => void>()
  /** Rises when there may be others to mount. */
  let turn = 0
  let frame = 0
  let known: { readonly scene: Scene; readonly turn: number; readonly ids: readonly Id[] } | undefined
  const look = (): void => {
    turn++
    for (const listener of listeners) listener()
  }
  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      const stops = [
        gesture.moving.subscribe(() => {
          if (!gesture.moving.get()) look()
        }),
        store.subscribe((state, before) => {
          if (state.width !== before.width || state.height !== before.height) look()
        }),
      ]
      look()
      return () => {
        listeners.delete(listener)
        for (const stop of stops) stop()
        cancelAnimationFrame(frame)
        frame = 0
      }
    },
    idsOf(scene: Scene): readonly Id[] {
      if (known?.scene === scene && known.turn === turn) return known.ids
      const { ids, more } = track(scene, windowOf(store.getState()))
      known = { scene, turn, ids }
      if (more && frame === 0 && !gesture.moving.get()) {
        frame = requestAnimationFrame(() => {
          frame = 0
          if (!gesture.moving.get()) look()
        })
      }
      return ids
    },
  }
}

/** Elements to mount for what the window shows; the same array until that changes. */
export function useInWindow(scene: Scene, gesture: Gesture): readonly Id[] {
  const store = useStoreApi()
  const [mounting] = useState(() => createMounting(store, gesture))
  return useSyncExternalStore(mounting.subscribe, () => mounting.idsOf(scene))
}
