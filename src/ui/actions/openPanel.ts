// Which of the frame's own dialogs is open: the palette, the list of shortcuts, the reasons behind the index.
// A value of its own, so that an action can open it from anywhere.

import { createExternalStore } from '../externalStore.ts'

export type Panel = 'palette' | 'shortcuts' | 'why' | 'settings'

export const openPanel = createExternalStore<Panel | null>(null)

/** Closes whatever is open. */
export function closePanel(): void {
  openPanel.set(null)
}
