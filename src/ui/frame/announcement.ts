// The one polite live region of the program: the last sentence of what happened. `karta.announce` writes it.

import type { Words } from '../../model/words.ts'
import { createExternalStore } from '../externalStore.ts'

export interface Announcement {
  readonly message: Words
  /** Grows with each announcement, so that the same sentence twice is read twice. */
  readonly turn: number
}

export const announcement = createExternalStore<Announcement | null>(null)

/** Says one sentence: read aloud politely and shown for a few seconds. */
export function announce(message: Words): void {
  announcement.set({ message, turn: (announcement.get()?.turn ?? 0) + 1 })
}
