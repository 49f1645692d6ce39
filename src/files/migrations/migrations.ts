// The steps that lead old blueprint files to the version of this program, one file per step.
import { catalogueAndGroups } from './catalogueAndGroups.ts'
import type { Migration } from './migration.ts'
import { shocksAndProposals } from './shocksAndProposals.ts'

/** All steps, in any order. */
export const migrations: readonly Migration[] = [shocksAndProposals, catalogueAndGroups]
