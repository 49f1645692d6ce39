// Overlay "indicator level": the lowest level among the indicators an element is tied to.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { rowsOf } from '../../model/table.ts'
import { bothWords } from './bothWords.ts'
import { type Look, type Paint, PLAIN, SCALE } from './paint.ts'

/** The paint by indicator level; `levels`: stored ones by element (`elementLevels`). A fraction counts as the level reached. */
export function levelPaint(
  elements: Blueprint['elements'],
  levels: ReadonlyMap<Id, number>,
  instrument: Pick<Instrument, 'levels'> | undefined,
): Paint {
  const { min, max, denominator } = instrument?.levels ?? { min: 1, max: 5, denominator: 1 }
  const looks: Look[] = []
  for (let level = min; level <= max; level++) {
    const step = Math.round(((level - min) / Math.max(1, max - min)) * (SCALE.length - 1))
    const label = bothWords((text) => text.levelOf(level))
    looks.push({ colour: SCALE[step] ?? PLAIN, mark: String(level), label })
  }
  const none = looks.length
  looks.push({ colour: PLAIN, mark: '–', label: bothWords((text) => text.noIndicator) })
  const position = (level: number | undefined): number =>
    level === undefined ? none : Math.min(max, Math.max(min, Math.floor(level / denominator))) - min
  return { looks, lookOf: new Map(rowsOf(elements).map(({ id }) => [id, position(levels.get(id))])) }
}
