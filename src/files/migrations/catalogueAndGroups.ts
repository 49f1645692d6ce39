// Version 2 to 3: version 3 adds saved queries, local reference codes, own values of pick lists, accepted findings, and groups
// and origins of views; what version 2 could say is said the same way, so nothing is rewritten.
import type { Migration } from './migration.ts'

export const catalogueAndGroups: Migration = { from: 2, up: (file) => ({ ...file }) }
