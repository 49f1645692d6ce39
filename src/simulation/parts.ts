// Splits the roadmap into parts that can be asked apart: indicators whose levels hang on the same items. The index is a sum
// over indicators, so what holds for each part adds up to the whole (semantics §6, §7). Must not judge what items are worth.
import type { Simulation } from './simulation.ts'

/** Indicators that hang on exactly these items, directly, through a gate, or because an item waits for another. */
export interface Part {
  /** Positions of the score table. */
  readonly positions: readonly number[]
  /** Item positions, ascending; at least one. */
  readonly players: readonly number[]
  /** Positions to evaluate, what gates ask for included, in the order of gates. */
  readonly order: Int32Array
  /** Effects on those positions. */
  readonly effects: readonly number[]
}

/** Every part; an indicator no item can move is in none. Parts may share items. */
export function partsOf(simulation: Simulation, packGates: boolean): readonly Part[] {
  const ancestors = ancestorsOf(simulation)
  const byPlayers = new Map<string, { positions: number[]; players: readonly number[]; reach: Set<number> }>()
  simulation.table.answers.forEach((_, position) => {
    const reach = reachOf(simulation, packGates, position)
    const players = playersOf(simulation, reach, ancestors)
    if (players.length === 0) return
    const key = players.join(' ')
    const part = byPlayers.get(key)
    if (part) {
      part.positions.push(position)
      for (const at of reach) part.reach.add(at)
    } else byPlayers.set(key, { positions: [position], players, reach })
  })
  return [...byPlayers.values()].map(({ positions, players, reach }) => ({
    positions,
    players,
    order: simulation.order.filter((at) => reach.has(at)),
    effects: [...reach].flatMap((at) => effectsAt(simulation, at)),
  }))
}

/**
 * For each item the items that must be delivered with it: itself and, directly or not, what it waits for. `firm` items
 * wait for nothing any more, and what waits for them need not look past them.
 */
export function ancestorsOf(
  { items, successors }: Simulation,
  firm: (item: number) => boolean = () => false,
): ReadonlyArray<ReadonlySet<number>> {
  const ancestors = items.map((_, at) => new Set([at]))
  items.forEach((_, at) => {
    const open = [at]
    const seen = new Set(open)
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const successor of successors[next] as readonly number[]) {
        if (firm(successor)) continue
        ancestors[successor]?.add(at)
        if (!seen.has(successor)) open.push(successor)
        seen.add(successor)
      }
    }
  })
  return ancestors
}

function effectsAt({ effectStart }: Simulation, position: number): number[] {
  const start = effectStart[position] as number
  return Array.from({ length: (effectStart[position + 1] as number) - start }, (_, nth) => start + nth)
}

/** The position and every position its level can depend on through gates. */
function reachOf(simulation: Simulation, packGates: boolean, position: number): Set<number> {
  const reach = new Set([position])
  for (const at of reach) {
    for (const e of effectsAt(simulation, at)) {
      const asked = simulation.gatePosition[e] as number
      if (asked >= 0) reach.add(asked)
    }
    if (!packGates) continue
    for (const { asks } of simulation.packGates[at] ?? []) if (asks >= 0) reach.add(asks)
  }
  return reach
}

function playersOf(
  simulation: Simulation,
  reach: ReadonlySet<number>,
  ancestors: ReadonlyArray<ReadonlySet<number>>,
): readonly number[] {
  const players = new Set<number>()
  for (const at of reach) {
    for (const e of effectsAt(simulation, at)) {
      const needs = simulation.needs.subarray(simulation.needStart[e], simulation.needStart[e + 1])
      // An effect that needs an item nobody has never counts.
      if (needs.includes(-1)) continue
      for (const item of needs) for (const other of ancestors[item] ?? []) players.add(other)
    }
  }
  return [...players].sort((a, b) => a - b)
}
