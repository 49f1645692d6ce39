// What the list of findings shows and where its cursor stands; holds while the page is open.

import type { Sensitivity } from '../../checks/duplicates/namesAlike.ts'
import { createExternalStore } from '../externalStore.ts'
import type { FindingConditions } from './findingFilter.ts'

/** How closely names must agree. */
export const sensitivityChoice = createExternalStore<Sensitivity>('normal')

/** What is listed. */
export const findingConditions = createExternalStore<FindingConditions>({})

/** The line of the cursor: its key, and where it stood in case it is gone. */
export const findingCursor = createExternalStore<{ readonly key: string; readonly at: number }>({ key: '', at: 0 })

/** Lists what fits other conditions, from the first line on. */
export function narrowFindings(conditions: FindingConditions): void {
  findingConditions.set(conditions)
  findingCursor.set({ key: '', at: 0 })
}

/** Lists every finding of the usual sensitivity. */
export function showAllFindings(): void {
  narrowFindings({})
  sensitivityChoice.set('normal')
}
