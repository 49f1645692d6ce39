// What a roadmap item may hold: fields within their limits, a category of the roadmap, agencies and predecessors that
// exist and close no cycle, money in whole rupiah. Effects: effectRules.ts; changes to elements: changeRules.ts.

import type { Blueprint, Id, RoadmapItem, Rupiah } from '../model/blueprint.ts'
import { metamodel } from '../model/metamodel.ts'
import { monthWords } from '../model/monthWords.ts'
import { quoted } from '../model/quoted.ts'
import { wouldMakeCycle } from '../roadmap/predecessorCycle.ts'
import type { Refusal } from './command.ts'
import { itemsRefusal } from './existence.ts'
import { type FieldRule, fieldsRefusal, monthOrderRefusal } from './fieldRules.ts'
import { itemName } from './nameOf.ts'
import { firstRefusal, refusal } from './refusal.ts'

/** Most rupiah a file holds for one year and fund. */
const MAX_RUPIAH = 1_000_000_000_000_000

/** Rules of an item's fields. */
export const ITEM_FIELDS: Readonly<Record<string, FieldRule>> = {
  name: 'name',
  code: 'line',
  description: 'text',
  start: 'month',
  finish: 'month',
  actualStart: 'month',
  actualFinish: 'month',
  output: 'text',
  legalBasis: 'text',
  alternative: 'line',
}

/** Refuses a category that is not one of the roadmap's. */
export function categoryRefusal(category: string | undefined): Refusal | undefined {
  if (category === undefined || metamodel.roadmap.categories.some((known) => known.id === category)) return undefined
  const names = (language: 'id' | 'en'): string =>
    metamodel.roadmap.categories.map(({ name }) => name[language]).join(', ')
  return refusal(
    'bad-category',
    `${quoted(category)} bukan muatan peta rencana. Pilih: ${names('id')}.`,
    `${quoted(category)} is not a content of the roadmap. Choose: ${names('en')}.`,
  )
}

/** Refuses an item that would finish before it starts; one month is enough. */
export function scheduleRefusal(
  name: string,
  start: string | undefined,
  finish: string | undefined,
): Refusal | undefined {
  const first = monthWords(start ?? '')
  const last = monthWords(finish ?? '')
  return monthOrderRefusal(start, finish, true, {
    id: `${name} tidak dapat selesai (${last.id}) sebelum mulai (${first.id}).`,
    en: `${name} cannot finish (${last.en}) before it starts (${first.en}).`,
  })
}

/** Refuses predecessors that are missing, the item itself, or such as close a cycle; the cycle is told by names. */
export function predecessorsRefusal(
  blueprint: Blueprint,
  id: Id,
  name: string,
  predecessors: readonly Id[],
): Refusal | undefined {
  for (const predecessor of predecessors) {
    if (predecessor === id) {
      return refusal('cycle', `${name} tidak dapat mendahului dirinya sendiri.`, `${name} cannot precede itself.`)
    }
    const missing = itemsRefusal(blueprint, [predecessor])
    if (missing) return missing
    const cycle = wouldMakeCycle(blueprint, id, predecessor)
    if (!cycle) continue
    const chain = [...cycle, id].map((item) => (item === id ? name : itemName(blueprint, item))).join(' → ')
    return refusal(
      'cycle',
      `Pendahulu tidak boleh berputar: ${chain}.`,
      `Predecessors must not go round in a circle: ${chain}.`,
    )
  }
  return undefined
}

/** Refuses a year, fund or amount the roadmap has no place for. */
export function costRefusal(year: string, fund: string, amount: number): Refusal | undefined {
  const bad = fieldsRefusal({ year: Number(year) }, { year: 'year' })
  if (bad) return bad
  if (!metamodel.roadmap.fundSources.some((known) => known.id === fund)) {
    return refusal(
      'bad-fund',
      `Sumber dana ${quoted(fund)} tidak dikenal.`,
      `The source of funds ${quoted(fund)} is not known.`,
    )
  }
  return amountRefusal(year, amount)
}

/** Refuses an amount that is no whole rupiah; `of` says whose it is, a year or nothing. */
export function amountRefusal(of: string, amount: Rupiah): Refusal | undefined {
  if (Number.isSafeInteger(amount) && amount >= 0 && amount <= MAX_RUPIAH) return undefined
  return refusal(
    'bad-amount',
    `Anggaran${of && ` ${of}`} harus rupiah bulat, 0 sampai 1.000 triliun.`,
    `The budget${of && ` of ${of}`} must be whole rupiah, 0 to 1,000 trillion.`,
  )
}

/** Refuses the first cost that cannot be kept. */
export function costsRefusal(costs: RoadmapItem['costs']): Refusal | undefined {
  for (const [year, funds] of Object.entries(costs)) {
    for (const [fund, amount] of Object.entries(funds)) {
      const refused = costRefusal(year, fund, amount)
      if (refused) return refused
    }
  }
  return undefined
}

/** Refuses to make a mere proposal of what has already begun. */
export function proposalRefusal(
  item: Pick<RoadmapItem, 'name' | 'status'>,
  proposed: true | null | undefined,
): Refusal | undefined {
  if (!proposed || item.status === 'planned') return undefined
  return refusal(
    'already-begun',
    `${quoted(item.name)} sudah dimulai, jadi tidak dapat dijadikan usulan. Tunda dahulu.`,
    `${quoted(item.name)} has begun, so it cannot be made a proposal. Pause it first.`,
  )
}

/** Refuses chances that are not whole thousandths between 0 and 1000. */
export function riskRefusal(risk: RoadmapItem['risk'] | null): Refusal | undefined {
  const chances = [risk?.deliver, risk?.accept, ...Object.values(risk?.delays ?? {})]
  const delays = Object.keys(risk?.delays ?? {})
  const fine = chances.every(
    (chance) => chance === undefined || (Number.isInteger(chance) && chance >= 0 && chance <= 1000),
  )
  return firstRefusal(() =>
    fine && delays.every((months) => /^\d{1,3}$/.test(months))
      ? undefined
      : refusal('bad-risk', 'Peluang harus antara 0 dan 100 persen.', 'A chance must be between 0 and 100 per cent.'),
  )
}
