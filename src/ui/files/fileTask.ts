// What a file asks the planner right now: problems to read, an import to confirm, a dropped file to choose for.
// One at a time; `FileTaskDialog` shows it on any screen.

import type { Blueprint } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import { createExternalStore } from '../externalStore.ts'

export type FileTask =
  | { readonly kind: 'problems'; readonly what: 'open' | 'import' | 'save'; readonly messages: readonly Words[] }
  | { readonly kind: 'import'; readonly incoming: Blueprint; readonly fileName?: string }
  | { readonly kind: 'dropped'; readonly text: string; readonly incoming: Blueprint; readonly fileName: string }

export const fileTask = createExternalStore<FileTask | null>(null)

/** Closes the question. */
export function closeFileTask(): void {
  fileTask.set(null)
}
