// What a shock may hold: a name, a chance in thousandths, a year and fund of the roadmap, items that are there, whole months.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { quoted } from '../model/quoted.ts'
import type { Shock } from '../model/scenario.ts'
import type { Words } from '../model/words.ts'
import type { Refusal } from './command.ts'
import { itemsRefusal } from './existence.ts'
import { fieldsRefusal } from './fieldRules.ts'
import { costRefusal } from './itemRules.ts'
import { firstRefusal, refusal } from './refusal.ts'

/** Most months a file holds for a lateness. */
const MOST_MONTHS = 120

/** Refuses when the shock is missing. */
export function shockMissing(blueprint: Blueprint, id: Id): Refusal | undefined {
  if (blueprint.shocks[id]) return undefined
  return refusal('no-shock', 'Guncangan yang dimaksud sudah tidak ada.', 'The shock meant is no longer there.')
}

/** Refuses the first thing that cannot be kept. */
export function shockRefusal(blueprint: Blueprint, shock: Shock): Refusal | undefined {
  return firstRefusal(
    () => fieldsRefusal(shock, { name: 'name', note: 'text', year: 'year' }),
    () => chanceRefusal(shock.chance),
    () => (shock.kind === 'budget-cut' ? fundRefusal(shock.fund) : latenessRefusal(blueprint, shock)),
  )
}

/** What a step about a shock is called: "Ubah guncangan “DAK dipotong”". */
export function shockLabel(name: string, id: string, en: string): Words {
  return { id: `${id} guncangan ${quoted(name)}`, en: `${en} shock ${quoted(name)}` }
}

function chanceRefusal(chance: number): Refusal | undefined {
  if (Number.isInteger(chance) && chance >= 0 && chance <= 1000) return undefined
  return refusal('bad-risk', 'Peluang harus antara 0 dan 100 persen.', 'A chance must be between 0 and 100 per cent.')
}

function fundRefusal(fund: string | undefined): Refusal | undefined {
  return fund === undefined ? undefined : costRefusal('2000', fund, 0)
}

function latenessRefusal(
  blueprint: Blueprint,
  { items, months }: Extract<Shock, { readonly kind: 'late' }>,
): Refusal | undefined {
  const missing = itemsRefusal(blueprint, Object.keys(items))
  if (missing || (Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS)) return missing
  return refusal(
    'bad-months',
    `Keterlambatan harus 1 sampai ${MOST_MONTHS} bulan.`,
    `The delay must be 1 to ${MOST_MONTHS} months.`,
  )
}
