// Delivery months and sets of items as the evaluator wants them: arrays by item position.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { monthNumber } from '../model/month.ts'
import type { DeliveryView, Overlay } from '../roadmap/delivery.ts'
import { deliveryMonths } from '../roadmap/deliveryMonths.ts'
import { NEVER, type Simulation } from './simulation.ts'

/** The delivery month number of every item in a view, NEVER for those that do not count. */
export function deliveredItems(
  blueprint: Blueprint,
  simulation: Simulation,
  view: DeliveryView,
  overlay?: Overlay,
): Int32Array {
  const months = deliveryMonths(blueprint, view, overlay)
  return Int32Array.from(simulation.items, ({ id }) => {
    const month = months.get(id)
    return month === undefined ? NEVER : monthNumber(month)
  })
}

/** The set (1 = in it) of these ids; ids without an item are passed over. */
export function membersOf(simulation: Simulation, ids: Iterable<Id>): Uint8Array {
  const members = new Uint8Array(simulation.items.length)
  for (const id of ids) {
    const at = simulation.itemPositions.get(id)
    if (at !== undefined) members[at] = 1
  }
  return members
}

/** Takes out of the set every item that waits, directly or not, for an item outside it (semantics §7). */
export function closeOverPredecessors(simulation: Simulation, members: Uint8Array): void {
  const open: number[] = []
  for (let at = 0; at < members.length; at++) {
    if (members[at] === 0 && (simulation.successors[at] as readonly number[]).length > 0) open.push(at)
  }
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const successor of simulation.successors[at] as readonly number[]) {
      if (members[successor] === 0) continue
      members[successor] = 0
      open.push(successor)
    }
  }
}
