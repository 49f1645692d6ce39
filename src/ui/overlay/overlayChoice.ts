// Which overlay each view is painted by, and which of its looks are brought out. The first is remembered in this browser,
// apart from the blueprint: a file must look the same to everyone. The second lives as long as the tab.

import type { Id } from '../../model/blueprint.ts'
import { createExternalStore, type ExternalStore } from '../externalStore.ts'
import { isOverlay, type OverlayId } from './overlayIds.ts'

/** The drawing of a view: ids of blueprint and view. */
export interface Drawing {
  readonly blueprint: Id
  readonly view: Id
}

const keyOf = ({ blueprint, view }: Drawing): string => `karta.overlay.${blueprint}.${view}`

/** Overlays chosen in this tab, by key. */
const chosen: ExternalStore<ReadonlyMap<string, OverlayId | null>> = createExternalStore<
  ReadonlyMap<string, OverlayId | null>
>(new Map())

/** Tells of every new choice. */
export const subscribeOverlay = chosen.subscribe

/** The overlay of a view, or null when it shows its domains. */
export function overlayOf(drawing: Drawing): OverlayId | null {
  const key = keyOf(drawing)
  const known = chosen.get().get(key)
  return known === undefined ? kept(key) : known
}

/** Chooses the overlay of a view, or none; nothing is brought out any more. */
export function chooseOverlay(drawing: Drawing, overlay: OverlayId | null): void {
  const key = keyOf(drawing)
  try {
    if (overlay === null) localStorage.removeItem(key)
    else localStorage.setItem(key, overlay)
  } catch {
    // Without storage the choice lives as long as the tab.
  }
  broughtOut.set(null)
  chosen.set(new Map(chosen.get()).set(key, overlay))
}

function kept(key: string): OverlayId | null {
  try {
    const text = localStorage.getItem(key)
    return isOverlay(text) ? text : null
  } catch {
    return null
  }
}

/** The look that is brought out in a view: the others are dimmed. */
export interface BroughtOut {
  readonly view: Id
  readonly overlay: OverlayId
  readonly look: number
}

export const broughtOut = createExternalStore<BroughtOut | null>(null)
