// Which elements of a view are in the window now, looked through at every move: 2,000 take some microseconds.

import { type ReactFlowState, useStoreApi } from '@xyflow/react'
import { useState, useSyncExternalStore } from 'react'
import type { Id } from '../../model/blueprint.ts'
import { inWindow, type Window } from './mounted.ts'
import type { Scene } from './scene.ts'

/** The window of React Flow's state. */
export function windowOf({ transform, width, height }: Pick<ReactFlowState, 'transform' | 'width' | 'height'>): Window {
  return { x: transform[0], y: transform[1], zoom: transform[2], width, height }
}

/** Remembers what it answered last: the same array until the elements change. */
export function createWindowTracker(): (scene: Scene, window: Window) => readonly Id[] {
  let known: readonly Id[] = []
  let before: ReadonlySet<Id> = new Set()
  return (scene, window) => {
    const ids = inWindow(scene, window, before)
    if (ids.length === known.length && ids.every((id, i) => id === known[i])) return known
    known = ids
    before = new Set(ids)
    return known
  }
}

/** Elements in the window and a margin around it; the same array until that changes. */
export function useInWindow(scene: Scene): readonly Id[] {
  const store = useStoreApi()
  const [track] = useState(createWindowTracker)
  return useSyncExternalStore(store.subscribe, () => track(scene, windowOf(store.getState())))
}
