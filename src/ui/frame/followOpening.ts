// What belongs to one opened blueprint only starts over when another is opened: the month and view, the what-if
// assumptions, the selection.

import type { Karta } from '../karta.ts'
import { openScenario } from '../scenario/openScenario.ts'
import { startingViewpoint } from './monthRange.ts'

/** Watches the store until the returned function is called. */
export function followOpening(karta: Karta): () => void {
  let last = karta.store.getBlueprint()
  return karta.store.subscribe(() => {
    const now = karta.store.getBlueprint()
    // Revision 0 with another object is an opening; every edit, undo and redo counts up.
    if (now !== last && karta.store.getRevision() === 0) {
      karta.viewpoint.set(startingViewpoint(now, karta.thisMonth()))
      openScenario.set(null)
      karta.overlay.set({})
      karta.selection.set({ kind: 'none' })
    }
    last = now
  })
}
