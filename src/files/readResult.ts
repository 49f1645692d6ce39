// What reading a blueprint file answers: a blueprint with what should be looked at, or why it cannot be opened.

import type { Blueprint } from '../model/blueprint.ts'
import { numberEn, numberId } from '../model/numberText.ts'
import type { Words } from '../model/words.ts'

/** One thing to tell the planner about a file. */
export interface FileIssue {
  /** Where in the file: "roadmap[3].costs.2026.apbd", "baris 4, kolom 12" while there is no structure yet, or "". */
  readonly place: string
  /** A whole sentence that names the place in planners' words. */
  readonly message: Words
}

/** Why a file cannot be opened. */
export type FileProblemCode =
  | 'not-loaded'
  | 'too-large'
  | 'too-deep'
  | 'not-json'
  | 'forbidden-key'
  | 'duplicate-key'
  | 'not-a-blueprint'
  | 'too-new'
  | 'migration-failed'
  | 'invalid'
  | 'duplicate-id'

export interface FileProblem {
  readonly code: FileProblemCode
  /** At least one; at most 20, then one more that says how many there are besides. */
  readonly issues: readonly FileIssue[]
}

export type ReadResult =
  | {
      readonly ok: true
      readonly blueprint: Blueprint
      /** What does not hold together (missing references and the like): kept in the blueprint and listed here. */
      readonly warnings: readonly FileIssue[]
      /** Format version of the file, when it was older than this program's. */
      readonly migratedFrom?: number
    }
  | { readonly ok: false; readonly problem: FileProblem }

/** How many issues are told one by one. */
const LISTED = 20

/** The first 20 issues and, when there are more, a sentence that counts the rest. `atLeast`: counting was stopped early. */
export function listed(issues: readonly FileIssue[], atLeast = false): readonly FileIssue[] {
  if (issues.length <= LISTED) return issues
  const rest = issues.length - LISTED
  const message: Words = atLeast
    ? { id: `dan sedikitnya ${numberId(rest)} lagi.`, en: `and at least ${numberEn(rest)} more.` }
    : { id: `dan ${numberId(rest)} lagi.`, en: `and ${numberEn(rest)} more.` }
  return [...issues.slice(0, LISTED), { place: '', message }]
}

/** A refusal with one issue. */
export function problem(
  code: FileProblemCode,
  place: string,
  message: Words,
): { readonly ok: false; readonly problem: FileProblem } {
  return { ok: false, problem: { code, issues: [{ place, message }] } }
}
