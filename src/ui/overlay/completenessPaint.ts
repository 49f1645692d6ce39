// Overlay "completeness": how many attributes that its kind requires an element still lacks.

import type { Blueprint } from '../../model/blueprint.ts'
import { completenessOf } from '../../model/completeness.ts'
import { rowsOf } from '../../model/table.ts'
import { bothWords } from './bothWords.ts'
import { type Look, type Paint, SCALE } from './paint.ts'

/** From so many missing on, elements look alike. */
const MANY = SCALE.length - 1

/** From the emptiest to those that lack nothing. */
const looks: readonly Look[] = SCALE.map((colour, i) => {
  const missing = MANY - i
  return {
    colour,
    mark: missing === 0 ? 'OK' : missing === MANY ? `${MANY}+` : String(missing),
    label: bothWords((text) => (missing === MANY ? text.lacksMany(MANY) : text.lacks(missing))),
  }
})

/** The paint by required attributes that are empty. */
export function completenessPaint(elements: Blueprint['elements']): Paint {
  return {
    looks,
    lookOf: new Map(
      rowsOf(elements).map((element) => [element.id, MANY - Math.min(MANY, completenessOf(element).missing.length)]),
    ),
  }
}
