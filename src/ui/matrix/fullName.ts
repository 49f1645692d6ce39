// The whole name of what stands in a row or column: of agencies the long one, of elements with the code before it.

import { type Thing, thingName } from '../../matrix/thing.ts'
import type { Language } from '../../model/words.ts'
import { textIn } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'

/** "Dinas Kesehatan", "29. Audit Infrastruktur", "Tanpa pemilik". */
export function fullName(thing: Thing, language: Language): string {
  if (thing.kind === 'agency') return thing.agency.name
  return shownName(thing, language)
}

/** The name as it stands in a head. */
export function shownName(thing: Thing, language: Language): string {
  return thing.kind === 'nobody' ? textIn(matrixText, language).noOwner : thingName(thing, language)
}
