// The value of a part of the index while its items arrive one after another, whatever their number: an arrival that completes
// no effect costs next to nothing. The same values as `partValue` gives (semantics §7).
import { evaluateLevels } from './evaluateLevels.ts'
import { ancestorsOf, type Part } from './parts.ts'
import type { Simulation } from './simulation.ts'
import { storedLevels } from './storedLevels.ts'

/** A game whose players arrive in any order; values are integers. */
export interface ArrivalGame {
  /** Sends all players away; the value with none. */
  clear(): number
  /** The value once this player has come too. */
  add(player: number): number
}

/** The game of a part; player n is `part.players[n]`. Unknown base levels count as the lowest. */
export function partGame(simulation: Simulation, packGates: boolean, part: Part): ArrivalGame {
  const { needStart, needs, table } = simulation
  const ancestors = ancestorsOf(simulation)
  const player = new Map(part.players.map((item, nth) => [item, nth]))
  const effects = part.effects.filter((e) => !needs.subarray(needStart[e], needStart[e + 1]).includes(-1))
  /** Per effect, how many players it still waits for; per player, the effects that wait for it. */
  const wanted = new Int32Array(effects.length)
  const waiting: number[][] = part.players.map(() => [])
  effects.forEach((e, nth) => {
    const all = new Set<number>()
    for (const item of needs.subarray(needStart[e], needStart[e + 1]))
      for (const each of ancestors[item] ?? []) all.add(each)
    wanted[nth] = all.size
    for (const item of all) waiting[player.get(item) ?? -1]?.push(nth)
  })
  const missing = new Int32Array(effects.length)
  const active = new Uint8Array(simulation.effects.length)
  const levels = new Uint8Array(table.answers.length)
  const partial: Simulation = { ...simulation, order: part.order }
  const value = (): number => {
    evaluateLevels(partial, simulation.lowBase, active, packGates, levels)
    const stored = storedLevels(simulation, levels)
    let units = 0
    for (const at of part.positions) units += (table.weights[at] as number) * (stored[at] as number)
    return units
  }
  const none = value()
  let now = none
  return {
    clear: () => {
      missing.set(wanted)
      active.fill(0)
      now = none
      return none
    },
    add: (one) => {
      let completed = false
      for (const nth of waiting[one] as readonly number[]) {
        const left = (missing[nth] as number) - 1
        missing[nth] = left
        if (left > 0) continue
        active[effects[nth] as number] = 1
        completed = true
      }
      if (completed) now = value()
      return now
    },
  }
}
