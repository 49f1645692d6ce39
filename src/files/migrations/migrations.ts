// The steps that lead old blueprint files to the version of this program, one file per step. Version 1 is the first that
// shipped, so there is none yet.
import type { Migration } from './migration.ts'

/** All steps, in any order. */
export const migrations: readonly Migration[] = []
