// The door to the crosswalk from 59/2020 to Pemdi: which indicator says something about which. Our own mapping by subject,
// never a conversion of scores. Imported only by what shows it, so that it stays out of the first script.
import pack from '../../models/instruments/crosswalk-59-2020-pemdi-8-2026.json' with { type: 'json' }
import type { PackConfidence } from './instrument.ts'
import type { Words } from './words.ts'

/** strong: the same subject · partial: one side of it · none: nothing to carry over to. */
export type LinkStrength = 'strong' | 'partial' | 'none'

export type CrosswalkLink = {
  readonly from: string
  /** Absent exactly where the strength is "none". */
  readonly to?: string
  readonly strength: LinkStrength
  readonly why: Words
  readonly confidence: PackConfidence
}

export type Crosswalk = {
  readonly id: string
  /** Instruments by id. */
  readonly from: string
  readonly to: string
  readonly title: Words
  /** Where the mapping comes from. */
  readonly basis: Words
  readonly confidence: PackConfidence
  /** Every indicator of `from` at least once. */
  readonly links: readonly CrosswalkLink[]
}

/** 59/2020 → Pemdi. The type of a JSON import knows no unions; test/model/crosswalk.test.ts parses it. */
export const pemdiCrosswalk: Crosswalk = pack as unknown as Crosswalk
