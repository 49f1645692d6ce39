// What the catalogue is looked at with: the blueprint, the language of its cells, and what others found out about elements.

import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Language } from '../model/words.ts'
import type { CatalogueFacts } from './catalogueFacts.ts'
import { catalogueFacts } from './catalogueFacts.ts'

export interface CatalogueContext {
  readonly blueprint: Blueprint
  /** Of the names of kinds and pick-list values in cells. */
  readonly language: Language
  readonly facts: CatalogueFacts
  /** How many issues the checks found, by element; absent while they are not known. */
  readonly issues?: ReadonlyMap<Id, number>
  /** Elements that stand at the month everyone looks at; absent while nobody asks. */
  readonly present?: ReadonlySet<Id>
  /** Elements that stand at that month and no longer twelve months later. */
  readonly retiring?: ReadonlySet<Id>
}

type Known = Pick<CatalogueContext, 'issues' | 'present' | 'retiring'>

/** The context of a blueprint, with what is already known of its elements. */
export function catalogueContext(blueprint: Blueprint, language: Language, known: Known = {}): CatalogueContext {
  return { blueprint, language, facts: catalogueFacts(blueprint), ...known }
}
