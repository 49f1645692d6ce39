// What each element costs: the money written in its own attributes, and the items of the roadmap that touch it. Tells orders
// of size, not a budget: an item that touches several elements stands whole at each of them.
import type { Blueprint, Element, Id, Rupiah } from '../model/blueprint.ts'
import { metamodel } from '../model/metamodel.ts'
import { rowsOf } from '../model/table.ts'
import { costEntries } from './costEntries.ts'
import type { Overlay } from './delivery.ts'

/** Attributes that hold rupiah, by kind. */
const MONEY: ReadonlyMap<string, readonly string[]> = new Map(
  metamodel.kinds.flatMap(({ id, attributes }) => {
    const money = attributes.filter(({ type }) => type === 'currency').map((attribute) => attribute.id)
    return money.length > 0 ? [[id, money] as const] : []
  }),
)

function ownMoney({ kind, attributes }: Element): Rupiah {
  let sum = 0
  for (const id of MONEY.get(kind) ?? []) {
    const value = attributes[id]
    if (typeof value === 'number') sum += value
  }
  return sum
}

/**
 * Rupiah by element; elements without any are left out. Items count as under the overlay (`costEntries`): what is only
 * proposed costs nothing. O(elements + roadmap).
 */
export function elementCosts(blueprint: Blueprint, overlay?: Overlay): ReadonlyMap<Id, Rupiah> {
  const costs = new Map<Id, Rupiah>()
  const add = (id: Id, amount: Rupiah): void => {
    if (amount !== 0) costs.set(id, (costs.get(id) ?? 0) + amount)
  }
  for (const element of rowsOf(blueprint.elements)) add(element.id, ownMoney(element))
  const items = new Map<Id, Rupiah>()
  for (const { item, amount } of costEntries(blueprint, overlay)) items.set(item, (items.get(item) ?? 0) + amount)
  for (const [id, amount] of items) {
    const touched = new Set<Id>()
    for (const { element, by } of Object.values(blueprint.roadmap[id]?.changes ?? {})) {
      touched.add(element)
      if (by !== undefined) touched.add(by)
    }
    for (const element of touched) add(element, amount)
  }
  return costs
}
