// What an effect of a roadmap item may say: an indicator of its instrument, rungs on the ladder, helpers that exist, a
// gate that does not wait for itself (semantics §2).

import type { Blueprint, Effect, Id } from '../model/blueprint.ts'
import type { Instrument } from '../model/instrument.ts'
import { instrumentOf } from '../model/instruments.ts'
import type { Refusal } from './command.ts'
import { itemsRefusal } from './existence.ts'
import { fieldsRefusal } from './fieldRules.ts'
import { gateCycle } from './gateCycle.ts'
import { indicatorRefusal } from './indicatorRules.ts'
import { indicatorName } from './nameOf.ts'
import { firstRefusal, refusal } from './refusal.ts'

/** Refuses an effect of an item (by id and quoted name); `others` are the effects it will stand beside. */
export function effectRefusal(
  blueprint: Blueprint,
  item: Id,
  name: string,
  effect: Effect,
  others: Iterable<Effect>,
): Refusal | undefined {
  const instrument = instrumentOf(blueprint, effect.instrument)
  const unknown = indicatorRefusal(instrument, effect.instrument, effect.indicator)
  if (unknown || !instrument) return unknown
  const helpers = Object.keys(effect.with)
  return firstRefusal(
    () => rungsRefusal(instrument, effect),
    () =>
      helpers.includes(item)
        ? refusal(
            'with-itself',
            `${name} tidak perlu disebut sebagai pendamping dampaknya sendiri.`,
            `${name} need not be named beside its own effect.`,
          )
        : itemsRefusal(blueprint, helpers),
    () => gateRefusal(blueprint, instrument, effect, others),
    () => monthsRefusal(effect),
    () => fieldsRefusal(effect, { evidence: 'text' }),
  )
}

function rungsRefusal(instrument: Instrument, { from, to, indicator }: Effect): Refusal | undefined {
  const { min, max } = instrument.levels
  if (Number.isInteger(from) && Number.isInteger(to) && min <= from && from < to && to <= max) return undefined
  return refusal(
    'bad-rungs',
    `Dampak pada indikator ${indicator} harus naik, dari tingkat ${min} atau lebih ke paling tinggi ${max}; ${from} ke ${to} tidak dapat.`,
    `The effect on indicator ${indicator} must rise, from level ${min} or above to ${max} at most; ${from} to ${to} cannot be.`,
  )
}

function gateRefusal(
  blueprint: Blueprint,
  instrument: Instrument,
  effect: Effect,
  others: Iterable<Effect>,
): Refusal | undefined {
  const { gate } = effect
  if (!gate) return undefined
  const unknown = indicatorRefusal(instrument, effect.instrument, gate.indicator)
  if (unknown) return unknown
  const { min, max } = instrument.levels
  if (!Number.isInteger(gate.level) || gate.level <= min || gate.level > max) {
    return refusal(
      'bad-gate',
      `Syarat pada indikator ${gate.indicator} harus tingkat ${min + 1} sampai ${max}.`,
      `The condition on indicator ${gate.indicator} must be level ${min + 1} to ${max}.`,
    )
  }
  const cycle = gateCycle(instrument, effect, others)
  if (!cycle) return undefined
  const chain = (language: 'id' | 'en', word: string): string =>
    cycle
      .map(({ indicator, rung }) => `${indicatorName(blueprint, instrument.id, indicator)[language]} ${word} ${rung}`)
      .join(' → ')
  return refusal(
    'gate-cycle',
    `Syarat ini menunggu dirinya sendiri: ${chain('id', 'tingkat')}.`,
    `This condition waits for itself: ${chain('en', 'level')}.`,
  )
}

function monthsRefusal({ lagMonths, validMonths, indicator }: Effect): Refusal | undefined {
  const fits = (months: number | undefined, least: number): boolean =>
    months === undefined || (Number.isInteger(months) && months >= least && months <= 600)
  if (fits(lagMonths, 0) && fits(validMonths, 1)) return undefined
  return refusal(
    'bad-months',
    `Jeda dan masa berlaku dampak pada indikator ${indicator} harus bulan bulat, paling banyak 600.`,
    `Delay and validity of the effect on indicator ${indicator} must be whole months, at most 600.`,
  )
}
