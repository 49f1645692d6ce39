// How an indicator is called in one line: "29 Audit Infrastruktur".

import type { Blueprint, Id } from '../../../model/blueprint.ts'
import { indicatorOf } from '../../../model/indicatorOf.ts'
import { instrumentOf } from '../../../model/instruments.ts'
import type { Words } from '../../../model/words.ts'

/** Number and short name; the number alone where the pack does not know it. */
export function indicatorTitle(
  blueprint: Pick<Blueprint, 'instruments'>,
  instrument: Id,
  indicator: string,
  words: (name: Words) => string,
): string {
  const pack = instrumentOf(blueprint, instrument)
  const known = pack && indicatorOf(pack, indicator)
  return known ? `${indicator} ${words(known.shortName)}` : indicator
}
