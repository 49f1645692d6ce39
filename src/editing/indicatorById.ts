// Finds an indicator of an instrument by the id answers use: "29", and "35-2" where one indicator takes several answers.

import type { Indicator, Instrument } from '../model/instrument.ts'
import { indicatorIndex } from '../model/instruments.ts'

/** The indicator this id answers for, or undefined. "35-2" and up only as far as the indicator takes answers. */
export function indicatorById(instrument: Instrument, id: string): Indicator | undefined {
  const index = indicatorIndex(instrument)
  const position = index.get(id)
  if (position !== undefined) return instrument.indicators[position]
  const parts = /^(\d+)-([2-9])$/.exec(id)
  const base = parts?.[1] === undefined ? undefined : index.get(parts[1])
  const indicator = base === undefined ? undefined : instrument.indicators[base]
  return indicator && Number(parts?.[2]) <= (indicator.answers ?? 1) ? indicator : undefined
}
