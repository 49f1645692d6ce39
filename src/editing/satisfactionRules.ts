// What the result of a satisfaction survey may hold. Must not judge whether the figure is plausible: checks do.

import type { Blueprint, Satisfaction } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import { instrumentOf } from '../model/instruments.ts'
import { quoted } from '../model/quoted.ts'
import { getRow } from '../model/table.ts'
import type { Refusal } from './command.ts'
import { elementsRefusal } from './existence.ts'
import type { FieldPatch } from './fieldPatch.ts'
import { fieldsRefusal } from './fieldRules.ts'
import { elementName, kindName } from './nameOf.ts'
import { firstRefusal, refusal } from './refusal.ts'

/** Lowest and highest score in 1/100 (Permenpan RB 14/2017: 25 to 100). */
export const SCORE_RANGE = { min: 2500, max: 10_000 } as const

/** Refuses a service that is none, scores off the scale, counts that are none and indicators nobody knows. */
export function satisfactionRefusal(
  blueprint: Blueprint,
  set: FieldPatch<Omit<Satisfaction, 'id'>>,
): Refusal | undefined {
  return firstRefusal(
    () => fieldsRefusal(set, { year: 'year', source: 'text' }),
    () => serviceRefusal(blueprint, set.service),
    () => scoreRefusal(set.score),
    () => countRefusal(set.respondents, 'Jumlah responden', 'The number of respondents'),
    () => countRefusal(set.users, 'Jumlah pengguna', 'The number of users'),
    () => indicatorsRefusal(blueprint, set.indicators),
  )
}

/** Refuses a second result of the same service and year. */
export function takenRefusal(
  blueprint: Blueprint,
  { id, service, year }: Pick<Satisfaction, 'id' | 'service' | 'year'>,
): Refusal | undefined {
  for (const row of Object.values(blueprint.satisfaction)) {
    if (row.id === id || row.service !== service || row.year !== year) continue
    const name = elementName(blueprint, service)
    return refusal(
      'survey-taken',
      `Hasil survei ${name} tahun ${year} sudah ada. Ubah yang ada.`,
      `There already is a survey result of ${name} for ${year}. Change that one.`,
    )
  }
  return undefined
}

function serviceRefusal(blueprint: Blueprint, service: string | undefined): Refusal | undefined {
  if (service === undefined) return undefined
  const element = getRow(blueprint.elements, service)
  if (!element) return elementsRefusal(blueprint, [service])
  if (element.kind === 'layanan') return undefined
  const kind = kindName(element.kind)
  return refusal(
    'no-service',
    `${quoted(element.name)} adalah ${kind.id}, bukan layanan.`,
    `${quoted(element.name)} is a kind of ${kind.en}, not a service.`,
  )
}

function scoreRefusal(score: number | undefined): Refusal | undefined {
  const { min, max } = SCORE_RANGE
  if (score === undefined || (Number.isInteger(score) && score >= min && score <= max)) return undefined
  return refusal(
    'bad-score',
    'Nilai kepuasan harus antara 25 dan 100, paling banyak dua desimal.',
    'The satisfaction must lie between 25 and 100, with two decimals at most.',
  )
}

function countRefusal(count: number | null | undefined, id: string, en: string): Refusal | undefined {
  if (count === undefined || count === null || (Number.isSafeInteger(count) && count >= 0)) return undefined
  return refusal('bad-count', `${id} harus bilangan bulat.`, `${en} must be a whole number.`)
}

function indicatorsRefusal(blueprint: Blueprint, indicators: Satisfaction['indicators'] | null): Refusal | undefined {
  for (const [id, set] of Object.entries(indicators ?? {})) {
    const instrument = instrumentOf(blueprint, id)
    if (instrument && Object.keys(set).every((indicator) => indicatorOf(instrument, indicator))) continue
    return refusal('no-indicator', 'Indikator yang dimaksud tidak ada.', 'The indicator meant does not exist.')
  }
  return undefined
}
