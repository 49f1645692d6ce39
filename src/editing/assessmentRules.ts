// What an assessment may hold, and when it may not be changed: a locked one was signed off.

import type { Answer, Assessment, Blueprint } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import type { Instrument } from '../model/instrument.ts'
import { instrumentOf } from '../model/instruments.ts'
import { MONTH_PATTERN } from '../model/month.ts'
import { quoted } from '../model/quoted.ts'
import type { Refusal } from './command.ts'
import { type FieldRule, fieldsRefusal } from './fieldRules.ts'
import { indicatorRefusal, levelRefusal } from './indicatorRules.ts'
import { firstRefusal, refusal } from './refusal.ts'

/** Rules of an assessment's fields. */
export const ASSESSMENT_FIELDS: Readonly<Record<string, FieldRule>> = { name: 'name', year: 'year', source: 'text' }

/** What of an answer can be set; null takes a part away. */
export interface AnswerParts {
  readonly level?: number | null
  readonly note?: string | null
  readonly claimReason?: string | null
  readonly validUntil?: { readonly [rung: string]: string | null }
  readonly criteria?: { readonly [level: string]: NonNullable<Answer['criteria']>[string] | null }
}

/** Refuses changes of a locked assessment. */
export function lockedRefusal(assessment: Assessment): Refusal | undefined {
  if (!assessment.locked) return undefined
  return refusal(
    'locked',
    `${quoted(assessment.name)} terkunci. Buka kuncinya dahulu untuk mengubahnya.`,
    `${quoted(assessment.name)} is locked. Unlock it first to change it.`,
  )
}

/** Refuses an answer the instrument has no place for: unknown indicator, level outside the scale, months that are none. */
export function answerRefusal(
  blueprint: Blueprint,
  instrument: Instrument | undefined,
  instrumentId: string,
  indicatorId: string,
  answer: AnswerParts,
): Refusal | undefined {
  const unknown = indicatorRefusal(instrument, instrumentId, indicatorId)
  const indicator = instrument && indicatorOf(instrument, indicatorId)
  if (unknown || !instrument || !indicator) return unknown
  const { level } = answer
  return firstRefusal(
    () => (level === undefined || level === null ? undefined : levelRefusal(instrument, indicator, level)),
    () => fieldsRefusal(answer, { note: 'text', claimReason: 'text' }),
    () =>
      rungsRefusal(instrument, indicatorId, [
        ...Object.keys(answer.validUntil ?? {}),
        ...Object.keys(answer.criteria ?? {}),
      ]),
    () => validityRefusal(indicatorId, answer.validUntil ?? {}),
    () => evidenceRefusal(blueprint, indicatorId, answer.criteria ?? {}),
  )
}

function rungsRefusal(instrument: Instrument, indicatorId: string, rungs: readonly string[]): Refusal | undefined {
  const { min, max } = instrument.levels
  const bad = rungs.find((rung) => !/^\d{1,2}$/.test(rung) || Number(rung) < min || Number(rung) > max)
  if (bad === undefined) return undefined
  return refusal(
    'bad-level',
    `Indikator ${indicatorId} tidak memiliki tingkat ${quoted(bad)}.`,
    `Indicator ${indicatorId} has no level ${quoted(bad)}.`,
  )
}

function validityRefusal(indicatorId: string, validUntil: NonNullable<AnswerParts['validUntil']>): Refusal | undefined {
  for (const month of Object.values(validUntil)) {
    if (month === null || MONTH_PATTERN.test(month)) continue
    return refusal(
      'bad-month',
      `Masa berlaku indikator ${indicatorId} ${quoted(month)} bukan bulan; tulis seperti 2026-08.`,
      `The validity of indicator ${indicatorId} ${quoted(month)} is not a month; write it like 2026-08.`,
    )
  }
  return undefined
}

function evidenceRefusal(
  blueprint: Blueprint,
  indicatorId: string,
  criteria: NonNullable<AnswerParts['criteria']>,
): Refusal | undefined {
  const named = Object.values(criteria).flatMap((criterion) => Object.keys(criterion?.evidence ?? {}))
  if (named.every((id) => blueprint.evidence[id])) return undefined
  return refusal(
    'no-evidence',
    `Bukti yang disebut untuk indikator ${indicatorId} sudah tidak ada.`,
    `Evidence named for indicator ${indicatorId} is no longer there.`,
  )
}

/** Refuses the first answer of a whole assessment that has no place in its instrument. */
export function answersRefusal(blueprint: Blueprint, assessment: Assessment): Refusal | undefined {
  const instrument = instrumentOf(blueprint, assessment.instrument)
  for (const [indicator, answer] of Object.entries(assessment.answers)) {
    const refused = answerRefusal(blueprint, instrument, assessment.instrument, indicator, answer)
    if (refused) return refused
  }
  return undefined
}
