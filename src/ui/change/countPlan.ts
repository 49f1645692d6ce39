// Counting the whole plan from a button that goes when it is pressed: the focus goes on to the way of looking at the change.

import type { Karta } from '../karta.ts'

/** The group of buttons that choose the way. */
export const PARTS_ID = 'change-parts'

/** Gives the focus to the way that is chosen. */
export function focusPart(): void {
  document.getElementById(PARTS_ID)?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
}

/** Counts items that are not finished and not begun, too. */
export function countPlan(karta: Karta): void {
  karta.viewpoint.set({ ...karta.viewpoint.get(), view: 'planned' })
  focusPart()
}
