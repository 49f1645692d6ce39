// Finds an indicator of an instrument by the id a blueprint uses, further answers of one indicator included.
import type { Indicator, Instrument } from './instrument.ts'
import { indicatorIndex } from './instruments.ts'

const FURTHER_ANSWER = /^(.+)-([2-9])$/

/** The indicator called `id` ("29"; "35-2" is the second answer of one that takes several), or undefined. */
export function indicatorOf(instrument: Instrument, id: string): Indicator | undefined {
  const position = indicatorIndex(instrument).get(id)
  if (position !== undefined) return instrument.indicators[position]
  const [, base, answer] = FURTHER_ANSWER.exec(id) ?? []
  if (base === undefined) return undefined
  const basePosition = indicatorIndex(instrument).get(base)
  const indicator = basePosition === undefined ? undefined : instrument.indicators[basePosition]
  return indicator && Number(answer) <= (indicator.answers ?? 1) ? indicator : undefined
}
