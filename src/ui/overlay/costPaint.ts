// Overlay "cost": what an element and the items that touch it cost, in steps.

import type { Blueprint, Id, Rupiah } from '../../model/blueprint.ts'
import { rowsOf } from '../../model/table.ts'
import { formatIn } from '../format.ts'
import { bothWords } from './bothWords.ts'
import { type Look, type Paint, PLAIN, SCALE } from './paint.ts'

/**
 * Upper bounds of the steps in rupiah, inclusive; what is above the last is the fifth step. Rp200 juta is where direct
 * procurement ends (Perpres 16/2018, pasal 38); the others are our choice, each about five times the one before.
 */
const BOUNDS: readonly Rupiah[] = [200_000_000, 1_000_000_000, 5_000_000_000, 25_000_000_000]

/** "sampai Rp1 M"; the fifth step is what lies above the last bound. */
function label(step: number): Look['label'] {
  const bound = BOUNDS[step]
  if (bound !== undefined) return bothWords((text, language) => text.upTo(formatIn(language).moneyShort(bound)))
  return bothWords((text, language) => text.over(formatIn(language).moneyShort(BOUNDS.at(-1) ?? 0)))
}

/** From the dearest down, and last what costs nothing that is known. */
const looks: readonly Look[] = [
  ...SCALE.map((colour, i) => {
    const step = BOUNDS.length - i
    return { colour, mark: String(step + 1), label: label(step) }
  }),
  { colour: PLAIN, mark: '0', label: bothWords((text) => text.noCost) },
]

/** The paint by cost; `costs` in rupiah by element (`elementCosts`). */
export function costPaint(elements: Blueprint['elements'], costs: ReadonlyMap<Id, Rupiah>): Paint {
  const position = (cost: Rupiah | undefined): number => {
    if (cost === undefined || cost <= 0) return looks.length - 1
    const step = BOUNDS.findIndex((bound) => cost <= bound)
    return BOUNDS.length - (step === -1 ? BOUNDS.length : step)
  }
  return { looks, lookOf: new Map(rowsOf(elements).map(({ id }) => [id, position(costs.get(id))])) }
}
