// Whether the charts above the tabs of Simulasi are shown; kept in this browser. On a low window they start folded, so that
// what is being tried has room.

import { createExternalStore, useExternalStore } from '../externalStore.ts'

const KEY = 'karta.simulation-overview'

/** Below this height in pixels charts and tabs do not both fit. */
const ROOM = 800

function load(): boolean {
  try {
    const kept = localStorage.getItem(KEY)
    if (kept) return kept === 'open'
  } catch {
    // Without storage the height of the window decides.
  }
  return window.innerHeight >= ROOM
}

function keep(open: boolean): void {
  try {
    localStorage.setItem(KEY, open ? 'open' : 'closed')
  } catch {
    // Private mode without storage: the choice lasts as long as the tab.
  }
}

const overview = createExternalStore<boolean>(load(), keep)

/** Whether the overview is shown, and how to fold or unfold it. */
export function useOverviewOpen(): readonly [boolean, () => void] {
  const open = useExternalStore(overview)
  return [open, () => overview.set(!open)]
}
