// The rows of the table of contributions: an item with its credit, its cost and its worth for money, in any order.

import type { Id, RoadmapItem, Rupiah } from '../../model/blueprint.ts'
import { compareRatios } from '../../scoring/ratio.ts'
import type { Ratio } from '../../scoring/score.ts'
import type { Credit, ItemCredit } from '../../simulation/credit.ts'
import { itemSummary } from '../roadmap/itemSummary.ts'

export interface CreditRow {
  readonly id: Id
  readonly name: string
  readonly credit: ItemCredit
  readonly cost: Rupiah
}

export type CreditOrder = 'name' | 'alone' | 'loss' | 'share' | 'cost' | 'perBillion'

/** One row per item with credit, the largest share first. */
export function creditRows(credit: Credit, roadmap: { readonly [id: Id]: RoadmapItem }): readonly CreditRow[] {
  const rows = Object.entries(credit.items).flatMap(([id, own]) => {
    const item = roadmap[id]
    return item ? [{ id, name: item.name, credit: own, cost: itemSummary(item).total }] : []
  })
  return sortedRows(rows, 'share')
}

/** Rows in an order: names rising, figures falling; equals by name, then id. */
export function sortedRows(rows: readonly CreditRow[], order: CreditOrder): readonly CreditRow[] {
  const byName = (a: CreditRow, b: CreditRow) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)
  const falls = (a: CreditRow, b: CreditRow): number => {
    switch (order) {
      case 'name':
        return 0
      case 'alone':
        return compareRatios(b.credit.alone, a.credit.alone)
      case 'loss':
        return compareRatios(b.credit.loss, a.credit.loss)
      case 'share':
        return compareRatios(b.credit.shapley, a.credit.shapley)
      case 'cost':
        return b.cost - a.cost
      case 'perBillion':
        return (pointsPerBillion(b) ?? -1) - (pointsPerBillion(a) ?? -1)
    }
  }
  return [...rows].sort((a, b) => falls(a, b) || byName(a, b))
}

/** Points of the index for each billion rupiah; undefined for what costs nothing. Only to be looked at. */
export function pointsPerBillion({ credit, cost }: CreditRow): number | undefined {
  return cost === 0 ? undefined : (credit.shapley.units / credit.shapley.per / cost) * 1e9
}

/** The share as a length. */
export const lengthOf = ({ units, per }: Ratio): number => units / per
