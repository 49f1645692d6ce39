// Whether the palette is open: as the planner last chose in this browser; before that only beside a view that was empty
// when it was first shown, for a drawing needs the room more.

import type { View } from '../../model/blueprint.ts'
import { sizeOf } from '../../model/table.ts'
import { createExternalStore } from '../externalStore.ts'

const KEY = 'karta.palette'
/** A window narrower than this has no room for it unless asked. */
const ROOM = 1200

function load(): boolean | null {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'open' ? true : kept === 'closed' ? false : null
  } catch {
    return null
  }
}

function keep(open: boolean | null): void {
  try {
    localStorage.setItem(KEY, open ? 'open' : 'closed')
  } catch {
    // Private mode without storage: the choice lasts as long as the tab.
  }
}

/** The planner's choice; null before there was one. */
export const paletteChoice = createExternalStore<boolean | null>(load(), keep)

/** Views by id: were they empty when first shown? Adding the first element must not close what it was taken from. */
const startedEmpty = new Map<string, boolean>()

/** Whether the palette is open beside a view. */
export function isPaletteOpen(view: View | undefined): boolean {
  const chosen = paletteChoice.get()
  if (chosen !== null || !view) return chosen ?? false
  const empty = startedEmpty.get(view.id) ?? sizeOf(view.placements) === 0
  startedEmpty.set(view.id, empty)
  return empty && window.innerWidth >= ROOM
}

/** Opens or closes it, from now on for every view. */
export function togglePalette(view: View | undefined): void {
  paletteChoice.set(!isPaletteOpen(view))
}
