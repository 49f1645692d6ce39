// What the page and the worker that checks say to one another.

import type { Issue } from '../../checks/check.ts'
import type { Sensitivity } from '../../checks/duplicates/namesAlike.ts'
import type { LifecycleConflict } from '../../checks/lifecycleConflicts.ts'
import type { WaivedIssue } from '../../checks/waivers.ts'
import type { Id } from '../../model/blueprint.ts'
import type { Change } from '../workers/blueprintChanges.ts'

/** A part of what changed since the last message; with `ask` the last one, and what shall be found. */
export interface CheckRequest {
  readonly changes: readonly Change[]
  readonly ask?: { readonly id: number; readonly sensitivity: Sensitivity }
}

/** What drawings mark, found on the way. */
export interface FoundMarks {
  readonly conflicts: readonly LifecycleConflict[]
  /** Elements that are probably one, of the usual sensitivity. */
  readonly duplicates: readonly (readonly Id[])[]
}

/** A part of what was found, in order; with the last one what else there is to tell. */
export interface CheckAnswer {
  readonly id: number
  readonly issues: readonly Issue[]
  readonly last?: FoundMarks & { readonly waived: readonly WaivedIssue[] }
}
