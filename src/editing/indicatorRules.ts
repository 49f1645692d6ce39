// Whether an indicator and a level exist in an instrument, asked by every command that names them.

import { indicatorOf } from '../model/indicatorOf.ts'
import type { Indicator, Instrument } from '../model/instrument.ts'
import { quoted } from '../model/quoted.ts'
import type { Refusal } from './command.ts'
import { refusal } from './refusal.ts'

/** Refuses an instrument or an indicator the program does not know. */
export function indicatorRefusal(
  instrument: Instrument | undefined,
  instrumentId: string,
  indicator: string,
): Refusal | undefined {
  if (!instrument) {
    return refusal(
      'no-instrument',
      `Instrumen ${quoted(instrumentId)} tidak dikenal.`,
      `The instrument ${quoted(instrumentId)} is not known.`,
    )
  }
  if (indicatorOf(instrument, indicator)) return undefined
  return refusal(
    'no-indicator',
    `${instrument.shortTitle.id} tidak memiliki indikator ${quoted(indicator)}.`,
    `${instrument.shortTitle.en} has no indicator ${quoted(indicator)}.`,
  )
}

/** Refuses a stored level (level × denominator) outside the scale, or a fraction where only whole levels exist. */
export function levelRefusal(instrument: Instrument, indicator: Indicator, level: number): Refusal | undefined {
  const { min, max, denominator } = instrument.levels
  const whole = indicator.fractional ? Number.isInteger(level) : Number.isInteger(level / denominator)
  if (whole && level >= min * denominator && level <= max * denominator) return undefined
  return refusal(
    'bad-level',
    `Tingkat indikator ${indicator.id} harus ${min} sampai ${max}.`,
    `The level of indicator ${indicator.id} must be ${min} to ${max}.`,
  )
}
