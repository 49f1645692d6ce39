// Which codes of a book belong to the central government: the affairs of RAB listed in models/, and the services and data of the
// same name.

import { centralGround } from '../model/centralAffairs.ts'
import { kinCode } from './kinCode.ts'
import type { ReferenceBook } from './referenceBook.ts'

const found = new WeakMap<ReferenceBook, ReadonlySet<string>>()

/** The codes; a code whose every code below is central is central too. */
export function centralCodes(book: ReferenceBook): ReadonlySet<string> {
  const known = found.get(book)
  if (known) return known
  const central = new Set<string>()
  // From below upwards: what lies under a code is decided before the code itself.
  for (const entry of [...book.entries.values()].reverse()) {
    const affair = entry.model === 'RAB' ? entry.code : (kinCode(book, entry.code, 'RAB') ?? entry.rab)
    const below = book.below.get(entry.code) ?? []
    const all = below.length > 0 && below.every(({ code }) => central.has(code))
    if (all || (affair !== undefined && centralGround(affair) !== undefined)) central.add(entry.code)
  }
  found.set(book, central)
  return central
}
