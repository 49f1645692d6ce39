// What every screen can reach: the store, the session, the date and view everyone looks at, and the what-if overlay.
// Composed in `src/main.tsx`; screens read it with `useKarta`.

import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Store } from '../editing/store.ts'
import type { Blueprint } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import type { Words } from '../model/words.ts'
import type { DeliveryView, Overlay } from '../roadmap/delivery.ts'
import type { Selected, Selection } from '../session/selection.ts'
import type { Session } from '../session/session.ts'
import type { ExternalStore } from './externalStore.ts'
import { useExternalStore } from './externalStore.ts'
import { useLater } from './later.ts'
import type { Route, ScreenId } from './route.ts'

/** The month and view that canvas, levels and index show together. */
export interface Viewpoint {
  /** null = today's evaluation: the latest month the plan knows as done, see `currentMonth`. */
  readonly month: Month
  readonly view: DeliveryView
}

export interface Karta {
  readonly store: Store
  readonly session: Session
  readonly selection: Selection
  readonly route: ExternalStore<Route>
  readonly viewpoint: ExternalStore<Viewpoint>
  /** What-if assumptions that are not in the blueprint. */
  readonly overlay: ExternalStore<Overlay>
  /** Polite live region: one sentence after something happened. */
  announce(message: Words): void
  /** Fetches what a screen needs before there is something to show on it. */
  prepare(screen: ScreenId): void
  /** A new id with the given prefix. */
  newId(prefix: string): string
  /** Milliseconds since 1970 and ISO time of now. */
  now(): number
  nowIso(): string
  /** The month of today. */
  thisMonth(): Month
}

export const KartaContext = createContext<Karta | null>(null)

/** Everything a screen can reach. */
export function useKarta(): Karta {
  const karta = useContext(KartaContext)
  if (!karta) throw new Error('useKarta needs a KartaContext above it')
  return karta
}

/** A part of the open blueprint; the selector returns existing objects or primitives only. */
export function useBlueprint<T>(selector: (blueprint: Blueprint) => T): T {
  const { store } = useKarta()
  return useSyncExternalStore(store.subscribe, () => selector(store.getBlueprint()))
}

/** What is selected. */
export function useSelected(): Selected {
  return useExternalStore(useKarta().selection)
}

/** The open blueprint a moment later: for panels beside the drawing, never for a field that is typed into. */
export function useLaterBlueprint(): Blueprint {
  const { store } = useKarta()
  return useLater({ get: store.getBlueprint, subscribe: store.subscribe })
}

/** What is selected, a moment later. */
export function useLaterSelected(): Selected {
  return useLater(useKarta().selection)
}

/** The month and view everyone looks at. */
export function useViewpoint(): Viewpoint {
  return useExternalStore(useKarta().viewpoint)
}

/** The what-if assumptions. */
export function useOverlay(): Overlay {
  return useExternalStore(useKarta().overlay)
}
