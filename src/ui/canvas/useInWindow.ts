// Which elements of a view are in the window now. Told anew only when the window leaves what was looked through last,
// so that panning within a margin mounts nothing.

import { type ReactFlowState, useStoreApi } from '@xyflow/react'
import { useState, useSyncExternalStore } from 'react'
import type { Id } from '../../model/blueprint.ts'
import { inWindow, isWhole, READABLE_ZOOM, type Window, windowRect } from './mounted.ts'
import type { Rect, Scene } from './scene.ts'

/** The window of React Flow's state. */
export function windowOf({ transform, width, height }: Pick<ReactFlowState, 'transform' | 'width' | 'height'>): Window {
  return { x: transform[0], y: transform[1], zoom: transform[2], width, height }
}

function inside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

/** Remembers the last answer and what it holds for. */
export function createWindowTracker(): (scene: Scene, window: Window) => readonly Id[] {
  let known: { scene: Scene; covered: Rect | null; zoom: number; ids: readonly Id[] } | undefined
  return (scene, window) => {
    if (known?.scene === scene) {
      if (isWhole(scene)) return known.ids
      const readable = window.zoom >= READABLE_ZOOM
      const similar = window.zoom > known.zoom * 0.8 && window.zoom < known.zoom * 1.6
      if (readable && similar && known.covered && inside(windowRect(window), known.covered)) return known.ids
    }
    const ids = inWindow(scene, window)
    const same = known !== undefined && known.ids.length === ids.length && known.ids.every((id, i) => id === ids[i])
    // An empty answer may mean "too many": it is asked again at every move.
    known = {
      scene,
      covered: ids.length > 0 ? windowRect(window, 0.15) : null,
      zoom: window.zoom,
      ids: same && known ? known.ids : ids,
    }
    return known.ids
  }
}

/** Elements in the window and a margin around it; the same array until that changes. */
export function useInWindow(scene: Scene): readonly Id[] {
  const store = useStoreApi()
  const [track] = useState(createWindowTracker)
  return useSyncExternalStore(store.subscribe, () => track(scene, windowOf(store.getState())))
}
