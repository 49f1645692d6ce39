// Version 1 to 2: version 2 adds shocks, proposed items, alternatives, and limits and choices of scenarios; what version 1
// could say is said the same way, so nothing is rewritten.
import type { Migration } from './migration.ts'

export const shocksAndProposals: Migration = { from: 1, up: (file) => ({ ...file }) }
