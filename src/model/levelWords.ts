// A stored level in the decimals of each language, for labels and messages of the core: "3,25" and "3.25". Pure.

import type { Instrument } from './instrument.ts'
import type { Words } from './words.ts'

/** The level of a stored one; whole where the instrument is unknown. */
export function levelWords(stored: number, instrument: Pick<Instrument, 'levels'> | undefined): Words {
  const text = String(stored / (instrument?.levels.denominator ?? 1))
  return { id: text.replace('.', ','), en: text }
}
