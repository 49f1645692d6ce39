// Which codes of a model the map and the tree show under the filters. A code stays when one below it does. Pure.

import type { ReferenceModelCode } from '../../model/metamodelShape.ts'
import { pathOfCode } from '../../model/referenceCode.ts'
import type { ReferenceBook } from '../../reference/referenceBook.ts'
import type { ReferenceCoverage } from '../../reference/referenceCoverage.ts'

export interface CodeFilters {
  readonly onlyEmpty: boolean
  /** Codes that are left out while they are empty. */
  readonly central: ReadonlySet<string> | undefined
}

/** The codes shown. */
export function shownCodes(
  book: ReferenceBook,
  model: ReferenceModelCode,
  { counts }: ReferenceCoverage,
  { onlyEmpty, central }: CodeFilters,
): ReadonlySet<string> {
  const shown = new Set<string>()
  for (const entry of book.entries.values()) {
    if (entry.model !== model) continue
    const filled = counts.has(entry.code)
    if (filled ? onlyEmpty : central?.has(entry.code)) continue
    for (const code of pathOfCode(entry.code)) shown.add(code)
  }
  return shown
}
