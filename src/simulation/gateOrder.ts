// The order in which gated things are worked out, and a cycle when there is none. Plain graphs of numbers only:
// asks[a] lists what a asks for.

export interface GateOrder {
  /** Every number once: what is asked for comes before what asks; then `left`. */
  readonly order: readonly number[]
  /** What lies on a cycle or asks for such, ascending. */
  readonly left: readonly number[]
}

/** Kahn's order of 0..asks.length−1. O(numbers + links). */
export function gateOrder(asks: readonly (readonly number[])[]): GateOrder {
  const waiting = asks.map((asked) => new Set(asked).size)
  const askedBy: number[][] = asks.map(() => [])
  asks.forEach((asked, at) => {
    for (const each of new Set(asked)) askedBy[each]?.push(at)
  })
  const order = [...asks.keys()].filter((at) => waiting[at] === 0)
  for (let next = 0; next < order.length; next++) {
    for (const at of askedBy[order[next] as number] ?? []) {
      const still = (waiting[at] as number) - 1
      waiting[at] = still
      if (still === 0) order.push(at)
    }
  }
  const left = [...asks.keys()].filter((at) => (waiting[at] as number) > 0)
  return { order: [...order, ...left], left }
}

/** A cycle in the graph, each followed by one it asks for, smallest first; undefined without one. */
export function cycleOf(asks: readonly (readonly number[])[]): readonly number[] | undefined {
  const left = new Set(gateOrder(asks).left)
  const path: number[] = []
  // Each number left asks for another one left, so walking on must come back to a number seen before.
  let here = [...left][0]
  while (here !== undefined && !path.includes(here)) {
    path.push(here)
    here = asks[here]?.filter((next) => left.has(next)).sort((a, b) => a - b)[0]
  }
  if (here === undefined) return undefined
  const cycle = path.slice(path.indexOf(here))
  const first = cycle.indexOf(Math.min(...cycle))
  return [...cycle.slice(first), ...cycle.slice(0, first)]
}
