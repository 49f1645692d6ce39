// From drawn outcomes to deliveries: an item fails with whatever it waits for, cut budgets fail what they strike, and late
// shocks add up. Laid out once, so that millions of draws can be followed without making an object.
import { ancestorsOf } from './parts.ts'
import { NEVER, type Simulation } from './simulation.ts'
import type { UncertainThings } from './uncertainThings.ts'

export interface DrawnDelivery {
  /** By item: the uncertain things that make it fail when they fail, itself among them. */
  readonly killers: readonly (readonly number[])[]
  /** By item: shocks that make it late, and by how many months. */
  readonly shifts: readonly (readonly { readonly thing: number; readonly months: number }[])[]
  /** Delivery months by item with every uncertain thing as when all goes well; NEVER for what surely fails. */
  readonly best: Int32Array
}

/** Which things decide over which item; a done item waits for nothing and nothing strikes it. */
export function drawnDelivery(simulation: Simulation, { shocks, outcomes }: UncertainThings): DrawnDelivery {
  const count = simulation.items.length
  const isOpen = (thing: number) => (outcomes[thing]?.outcomes.length ?? 0) > 1
  const lastOf = (thing: number) => outcomes[thing]?.outcomes.at(-1)?.month ?? NEVER
  const cuts: number[][] = simulation.items.map(() => [])
  const shifts: { thing: number; months: number }[][] = simulation.items.map(() => [])
  shocks.forEach(({ shock, strikes }, nth) => {
    for (const item of strikes) {
      if (shock.kind === 'budget-cut') cuts[item]?.push(count + nth)
      else shifts[item]?.push({ thing: count + nth, months: shock.months })
    }
  })
  const ancestors = ancestorsOf(simulation, (item) => simulation.items[item]?.status === 'done')
  const killers = ancestors.map((set) => {
    const things = new Set<number>()
    for (const item of set) {
      if (isOpen(item)) things.add(item)
      for (const cut of cuts[item] as number[]) things.add(cut)
    }
    return [...things].sort((a, b) => a - b)
  })
  const best = Int32Array.from(simulation.items, (_, item) =>
    [...(ancestors[item] as ReadonlySet<number>)].some((other) => lastOf(other) >= NEVER) ? NEVER : lastOf(item),
  )
  return { killers, shifts, best }
}

/** The uncertain things a delivery hangs on. */
export function thingsBehind({ killers, shifts, best }: DrawnDelivery, item: number): readonly number[] {
  if ((best[item] as number) >= NEVER) return []
  return [
    ...(killers[item] as readonly number[]),
    ...(shifts[item] as DrawnDelivery['shifts'][number]).map(({ thing }) => thing),
  ]
}
