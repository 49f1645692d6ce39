// Overlay "satisfaction": the category of a service's latest survey; what carries services shows the worst of theirs.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { rowsOf } from '../../model/table.ts'
import type { SatisfactionCategory } from '../../scoring/satisfactionCategory.ts'
import { bothWords } from './bothWords.ts'
import { type Look, type LookColour, type Paint, PLAIN, SCALE } from './paint.ts'

const CATEGORIES: readonly SatisfactionCategory[] = ['D', 'C', 'B', 'A']
const COLOURS: readonly LookColour[] = [SCALE[0], SCALE[1], SCALE[3], SCALE[4]]

const looks: readonly Look[] = [
  ...CATEGORIES.map((category, i) => ({
    colour: COLOURS[i] ?? PLAIN,
    mark: category,
    label: bothWords((text) => `${category} · ${text.category[category]}`),
  })),
  { colour: PLAIN, mark: '–', label: bothWords((text) => text.noSurvey) },
]

/** The paint by satisfaction; `categories` by element (`elementSatisfaction`). */
export function satisfactionPaint(
  elements: Blueprint['elements'],
  categories: ReadonlyMap<Id, SatisfactionCategory>,
): Paint {
  const position = (category: SatisfactionCategory | undefined): number =>
    category === undefined ? looks.length - 1 : CATEGORIES.indexOf(category)
  return { looks, lookOf: new Map(rowsOf(elements).map(({ id }) => [id, position(categories.get(id))])) }
}
