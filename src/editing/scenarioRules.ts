// What a scenario may hold: things that are there, months in order, money and hands from 0 up, and forcing that gives a
// reason and does not contradict itself. Must not judge whether its limits hold: `limitsExceeded` does.

import type { Blueprint, Id, Rupiah } from '../model/blueprint.ts'
import { ALL_FUNDS, type Scenario } from '../model/scenario.ts'
import { sortedIds } from '../model/sortedIds.ts'
import type { Refusal } from './command.ts'
import { agenciesRefusal, itemsRefusal } from './existence.ts'
import { fieldsRefusal } from './fieldRules.ts'
import { amountRefusal, costRefusal, scheduleRefusal } from './itemRules.ts'
import { itemName, scenarioName } from './nameOf.ts'
import { firstRefusal, refusal } from './refusal.ts'

/** The parts of a scenario a step writes; a value of null takes an entry away. */
export interface ScenarioParts {
  readonly name?: string | null
  readonly notes?: string | null
  readonly included?: { readonly [item: Id]: boolean | null }
  readonly moves?: { readonly [item: Id]: Scenario['moves'][string] | null }
  readonly forced?: { readonly [item: Id]: Scenario['forced'][string] | null }
  readonly budget?: Rupiah | null
  readonly budgets?: { readonly [year: string]: { readonly [fund: string]: Rupiah | null } }
  readonly capacity?: { readonly [agency: Id]: { readonly [year: string]: number | null } }
  readonly shocks?: { readonly [shock: Id]: boolean | null }
}

/** Refuses when the scenario is missing. */
export function scenarioMissing(blueprint: Blueprint, id: Id): Refusal | undefined {
  if (blueprint.scenarios[id]) return undefined
  return refusal('no-scenario', 'Skenario yang dimaksud sudah tidak ada.', 'The scenario meant is no longer there.')
}

/** Refuses the first entry that cannot be kept; entries that are taken away are fine, whatever they name. */
export function scenarioRefusal(blueprint: Blueprint, set: ScenarioParts): Refusal | undefined {
  return firstRefusal(
    () => fieldsRefusal(set, { name: 'name', notes: 'text' }),
    () => itemsRefusal(blueprint, [...kept(set.included), ...kept(set.moves), ...kept(set.forced)]),
    () => movesRefusal(blueprint, set.moves ?? {}),
    () => reasonsRefusal(blueprint, set.forced ?? {}),
    () => (set.budget === undefined || set.budget === null ? undefined : amountRefusal('', set.budget)),
    () => budgetsRefusal(set.budgets ?? {}),
    () => capacityRefusal(blueprint, set.capacity ?? {}),
    () => shocksRefusal(blueprint, kept(set.shocks)),
  )
}

function kept(entries: { readonly [key: string]: unknown } = {}): string[] {
  return Object.keys(entries).filter((key) => entries[key] !== null)
}

function movesRefusal(blueprint: Blueprint, moves: NonNullable<ScenarioParts['moves']>): Refusal | undefined {
  for (const [item, months] of Object.entries(moves)) {
    if (!months) continue
    const { start, finish } = months
    const refused = firstRefusal(
      () => fieldsRefusal({ start, finish }, { start: 'month', finish: 'month' }),
      () => scheduleRefusal(itemName(blueprint, item), start, finish),
    )
    if (refused) return refused
  }
  return undefined
}

function reasonsRefusal(blueprint: Blueprint, forced: NonNullable<ScenarioParts['forced']>): Refusal | undefined {
  for (const [item, how] of Object.entries(forced)) {
    if (!how) continue
    if (how.reason.trim() === '') {
      const name = itemName(blueprint, item)
      return refusal(
        'no-reason',
        `Tuliskan mengapa ${name} ${how.mode === 'in' ? 'wajib ikut' : 'tidak boleh ikut'}.`,
        `Say why ${name} ${how.mode === 'in' ? 'must take part' : 'may not take part'}.`,
      )
    }
    const refused = fieldsRefusal({ reason: how.reason }, { reason: 'text' })
    if (refused) return refused
  }
  return undefined
}

function budgetsRefusal(budgets: NonNullable<ScenarioParts['budgets']>): Refusal | undefined {
  for (const [year, funds] of Object.entries(budgets)) {
    for (const [fund, amount] of Object.entries(funds)) {
      const refused =
        fund === ALL_FUNDS
          ? firstRefusal(
              () => fieldsRefusal({ year: Number(year) }, { year: 'year' }),
              () => amountRefusal(year, amount ?? 0),
            )
          : costRefusal(year, fund, amount ?? 0)
      if (refused) return refused
    }
  }
  return undefined
}

function capacityRefusal(blueprint: Blueprint, capacity: NonNullable<ScenarioParts['capacity']>): Refusal | undefined {
  for (const [agency, years] of Object.entries(capacity)) {
    const missing = kept(years).length === 0 ? undefined : agenciesRefusal(blueprint, [agency])
    if (missing) return missing
    for (const [year, count] of Object.entries(years)) {
      const bad = fieldsRefusal({ year: Number(year) }, { year: 'year' })
      if (bad) return bad
      if (count === null || (Number.isSafeInteger(count) && count >= 0)) continue
      return refusal(
        'bad-capacity',
        `Kapasitas ${year} harus bilangan bulat dari 0: berapa kegiatan dapat berjalan bersamaan.`,
        `The capacity of ${year} must be a whole number from 0: how many items may run at once.`,
      )
    }
  }
  return undefined
}

function shocksRefusal(blueprint: Blueprint, shocks: readonly Id[]): Refusal | undefined {
  if (shocks.every((id) => blueprint.shocks[id])) return undefined
  return refusal('no-shock', 'Guncangan yang dimaksud sudah tidak ada.', 'The shock meant is no longer there.')
}

/** Refuses forcing in what waits for something forced out, however far before it. Done predecessors are no hindrance. */
export function forcingRefusal(blueprint: Blueprint, forced: Scenario['forced']): Refusal | undefined {
  for (const id of sortedIds(forced)) {
    if (forced[id]?.mode !== 'in') continue
    const barred = barredPredecessor(blueprint, forced, id)
    if (barred === undefined) continue
    const [name, before] = [itemName(blueprint, id), itemName(blueprint, barred)]
    return refusal(
      'forcing',
      `${name} wajib ikut, padahal pendahulunya ${before} tidak boleh ikut.`,
      `${name} must take part, but its predecessor ${before} may not.`,
    )
  }
  return undefined
}

function barredPredecessor(blueprint: Blueprint, forced: Scenario['forced'], id: Id): Id | undefined {
  const seen = new Set<Id>()
  const open = [id]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const item = blueprint.roadmap[at]
    if (!item || item.status === 'done' || seen.has(at)) continue
    if (forced[at]?.mode === 'out') return at
    seen.add(at)
    open.push(...Object.keys(item.predecessors))
  }
  return undefined
}

/** "Tambah skenario “Hemat”" and the like. */
export function scenarioLabel(
  blueprint: Blueprint,
  id: Id,
  verbId: string,
  verbEn: string,
): { id: string; en: string } {
  const name = scenarioName(blueprint, id)
  return { id: `${verbId} skenario ${name}`, en: `${verbEn} scenario ${name}` }
}
