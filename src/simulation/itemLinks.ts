// From an item to what hangs on it: the items it waits for and the effects that need it, by position.
import type { Simulation } from './simulation.ts'

export interface ItemLinks {
  /** Positions of the items an item waits for directly. */
  readonly predecessors: readonly (readonly number[])[]
  /** Positions of the effects that need an item, its own and those of others. */
  readonly effects: readonly (readonly number[])[]
}

const cache = new WeakMap<Simulation, ItemLinks>()

/** The links of all items; the same object for the same simulation. */
export function itemLinks(simulation: Simulation): ItemLinks {
  const known = cache.get(simulation)
  if (known) return known
  const { items, successors, effects: owned, needStart, needs } = simulation
  const predecessors: number[][] = items.map(() => [])
  successors.forEach((list, before) => {
    for (const item of list) predecessors[item]?.push(before)
  })
  const effects: number[][] = items.map(() => [])
  for (let e = 0; e < owned.length; e++) {
    for (let n = needStart[e] as number; n < (needStart[e + 1] as number); n++) effects[needs[n] as number]?.push(e)
  }
  const links = { predecessors, effects }
  cache.set(simulation, links)
  return links
}
