// Whether dragging keeps to the grid and lines up with neighbours; as last chosen in this browser.

import { createExternalStore } from '../externalStore.ts'

const KEY = 'karta.snap'

function load(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

function keep(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // Private mode without storage: the choice lasts as long as the tab.
  }
}

/** True: dragging snaps, arrows move by a step of the grid. */
export const snapping = createExternalStore<boolean>(load(), keep)
