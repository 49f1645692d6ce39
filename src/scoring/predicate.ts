// Which predicate an index earns, judged on the unrounded value (semantics §1), and the note where rounding would mislead.
import type { Instrument } from '../model/instrument.ts'
import type { Words } from '../model/words.ts'
import { compareRatios } from './ratio.ts'
import { exactText, roundedRatio } from './ratioText.ts'
import type { Predicate, Ratio } from './score.ts'

/** The band the unrounded index lies in; the lowest band for anything below. */
export function predicateOf(instrument: Instrument, index: Ratio): Predicate {
  const bands = instrument.predicates
  const band =
    bands.find(({ min }) => compareRatios(index, { units: min, per: 10_000 }) >= 0) ?? bands[bands.length - 1]
  if (!band) throw new RangeError(`Instrument ${instrument.id} has no predicates`)
  return band
}

/** What to say beside an index whose rounded value lies in another band: 3.4985 shows 3.50 and is Baik. Else undefined. */
export function roundingNote(instrument: Instrument, index: Ratio): Words | undefined {
  if (predicateOf(instrument, index) === predicateOf(instrument, roundedRatio(index))) return undefined
  return {
    id: `dibulatkan; predikat dari nilai ${exactText(index, 'id')}`,
    en: `rounded; predicate from the value ${exactText(index, 'en')}`,
  }
}
