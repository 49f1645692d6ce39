// How the reader looks at the roadmap: board, timeline or table, grouping, scale, filters, order, open tab. Kept outside
// React so that actions reach it; mode, grouping and scale are remembered in this browser. Never part of a blueprint.

import { useSyncExternalStore } from 'react'
import type { Id, ItemEvent } from '../../model/blueprint.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'
import { EVERYTHING, type ItemFilter } from './itemFilter.ts'
import type { Grouping, Sort } from './itemOrder.ts'
import { ZOOMS, type Zoom } from './timelineScale.ts'

export const MODES = ['board', 'timeline', 'table'] as const
export type Mode = (typeof MODES)[number]
export type ItemTab = 'summary' | 'costs' | 'dependencies' | 'effects' | 'changes' | 'risk' | 'history'

export interface RoadmapState {
  readonly mode: Mode
  readonly grouping: Grouping
  readonly zoom: Zoom
  readonly filter: ItemFilter
  readonly sort: Sort
  readonly tab: ItemTab
}

const KEY = 'karta.roadmap'

function remembered(): Pick<RoadmapState, 'mode' | 'grouping' | 'zoom'> {
  let kept: { mode?: unknown; grouping?: unknown; zoom?: unknown } = {}
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof read === 'object' && read !== null) kept = read
  } catch {
    // Without storage, or with something else in it, the screen starts as new.
  }
  return {
    mode: MODES.find((mode) => mode === kept.mode) ?? 'board',
    grouping: kept.grouping === 'owner' ? 'owner' : 'category',
    zoom: (Object.keys(ZOOMS) as Zoom[]).find((zoom) => zoom === kept.zoom) ?? 'quarters',
  }
}

const store = createExternalStore<RoadmapState>(
  { ...remembered(), filter: EVERYTHING, sort: { key: 'code', descending: false }, tab: 'summary' },
  ({ mode, grouping, zoom }) => {
    try {
      localStorage.setItem(KEY, JSON.stringify({ mode, grouping, zoom }))
    } catch {
      // Private mode: the choice lasts as long as the tab.
    }
  },
)

/** How the roadmap is looked at. */
export function useRoadmapState(): RoadmapState {
  return useExternalStore(store)
}

/** One part of it, so that a component is not drawn again for the others; the selector returns existing things only. */
export function useRoadmapPart<T>(part: (state: RoadmapState) => T): T {
  return useSyncExternalStore(store.subscribe, () => part(store.get()))
}

/** The same outside React. */
export function roadmapState(): RoadmapState {
  return store.get()
}

/** Changes some of it. */
export function setRoadmapState(change: Partial<RoadmapState>): void {
  store.set({ ...store.get(), ...change })
}

/** Changes some filters. */
export function setFilter(change: Partial<ItemFilter>): void {
  setRoadmapState({ filter: { ...store.get().filter, ...change } })
}

/** A question that is open over the screen: details of a transition, or whether to delete. */
export type PendingQuestion =
  | { readonly kind: 'transition'; readonly item: Id; readonly event: ItemEvent }
  | { readonly kind: 'delete'; readonly item: Id }

export const pendingQuestion = createExternalStore<PendingQuestion | null>(null)

/** Name of the item field that wants the focus next: a new item starts with its name. */
export const wantedFocus = createExternalStore<'name' | null>(null)
