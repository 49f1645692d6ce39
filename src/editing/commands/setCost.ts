// Sets what a roadmap item costs in one year from one source of funds.

import type { Id, Rupiah, Year } from '../../model/blueprint.ts'
import type { Command } from '../command.ts'
import { itemsRefusal } from '../existence.ts'
import { costRefusal } from '../itemRules.ts'
import { itemName } from '../nameOf.ts'
import { firstRefusal } from '../refusal.ts'

export interface SetCostArgs {
  readonly item: Id
  readonly year: Year
  /** Id of the metamodel's fund sources: "apbd". */
  readonly fund: string
  /** Whole rupiah from 0 up; null takes the entry away. */
  readonly amount: Rupiah | null
}

/** Sets a cost: "Ubah anggaran 2026 “Audit internal”". Refuses fractions, negative amounts and unknown funds. */
export const setCost: Command<SetCostArgs> = {
  name: 'setCost',
  label: ({ item, year }, blueprint) => {
    const name = itemName(blueprint, item)
    return { id: `Ubah anggaran ${year} ${name}`, en: `Change the ${year} budget of ${name}` }
  },
  mergeKey: ({ item, year, fund }) => `setCost:${item}:${year}:${fund}`,
  refuse: (blueprint, { item, year, fund, amount }) =>
    firstRefusal(
      () => itemsRefusal(blueprint, [item]),
      () => costRefusal(year, fund, amount ?? 0),
    ),
  apply: (draft, { item, year, fund, amount }, blueprint) => {
    const costs = draft.roadmap[item]?.costs
    if (!costs) return
    const present = blueprint.roadmap[item]?.costs[year]
    if (amount === null) {
      if (present?.[fund] === undefined) return
      if (Object.keys(present).length === 1) delete costs[year]
      else delete costs[year]?.[fund]
      return
    }
    const funds = costs[year]
    if (funds) funds[fund] = amount
    else costs[year] = { [fund]: amount }
  },
}
