// The comparison shown in the drawing: its two months while it is shown, else null. Never saved; small, for the drawing reads it.

import { createExternalStore } from '../externalStore.ts'
import type { ChangeDates } from './changeDates.ts'

/** The months the drawing compares. */
export const comparing = createExternalStore<ChangeDates | null>(null)

/** Shows the change between two months in the drawing. */
export function startComparing(dates: ChangeDates): void {
  comparing.set(dates)
}

/** The drawing shows one month again. */
export function stopComparing(): void {
  comparing.set(null)
}
