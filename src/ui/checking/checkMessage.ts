// What the page and the worker that checks say to one another.

import type { Issue } from '../../checks/check.ts'
import type { Sensitivity } from '../../checks/duplicates/namesAlike.ts'
import type { WaivedIssue } from '../../checks/waivers.ts'
import type { Change } from '../workers/blueprintChanges.ts'

/** A part of what changed since the last message; with `ask` the last one, and what shall be found. */
export interface CheckRequest {
  readonly changes: readonly Change[]
  readonly ask?: { readonly id: number; readonly sensitivity: Sensitivity }
}

/** A part of what was found, in order; `over` with the last one. */
export interface CheckAnswer {
  readonly id: number
  readonly issues: readonly Issue[]
  readonly waived: readonly WaivedIssue[]
  readonly over: boolean
}
