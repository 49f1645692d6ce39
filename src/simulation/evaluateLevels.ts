// The least fixpoint of semantics §2: which level each indicator reaches from satisfied rungs and active effects. The
// only place where a level is decided. Writes into arrays that are handed in; makes no objects.
import { NEVER, type Simulation } from './simulation.ts'

/**
 * Writes the whole level of every position into `levels`: the highest rung with no gap below, from the rungs `base`
 * satisfies and the effects that are active (1) with their gates open. Gates look at the levels of the same moment; a
 * gate of the instrument closes a raised rung, never one the base satisfies. With cyclic gates passes are repeated from
 * the bottom until nothing rises: every operator is monotone, so this ends at the one least fixpoint.
 */
export function evaluateLevels(
  simulation: Simulation,
  base: Int32Array,
  active: Uint8Array,
  packGates: boolean,
  levels: Uint8Array,
): void {
  levels.fill(simulation.instrument.levels.min)
  while (pass(simulation, base, active, packGates, levels) && simulation.cyclic);
}

/** One pass in the order of gates; true when a level rose. */
function pass(s: Simulation, base: Int32Array, active: Uint8Array, packGates: boolean, levels: Uint8Array): boolean {
  const { order } = s
  let rose = false
  for (let next = 0; next < order.length; next++) {
    const at = order[next] as number
    const level = levelOf(s, at, base, active, packGates, levels)
    if (level > (levels[at] as number)) {
      levels[at] = level
      rose = true
    }
  }
  return rose
}

/** The whole level of one position while the positions its gates ask for stand at `levels`. */
export function levelOf(
  s: Simulation,
  at: number,
  base: Int32Array,
  active: Uint8Array,
  packGates: boolean,
  levels: Uint8Array,
): number {
  const { effectStart, effectRungs, gatePosition, gateLevel } = s
  let raised = 0
  const end = effectStart[at + 1] as number
  for (let e = effectStart[at] as number; e < end; e++) {
    if (active[e] === 0) continue
    const gate = gatePosition[e] as number
    if (gate === -1 || (gate >= 0 && (levels[gate] as number) >= (gateLevel[e] as number)))
      raised |= effectRungs[e] as number
  }
  if (packGates && raised !== 0) {
    for (const { rung, asks, level } of s.packGates[at] as Simulation['packGates'][number]) {
      if (asks < 0 || (levels[asks] as number) < level) raised &= ~(1 << rung)
    }
  }
  const gap = ~((base[at] as number) | raised)
  return 30 - Math.clz32(gap & -gap)
}

/** The rungs of a base that still count at a month: the array itself when none has lapsed. */
export function baseAt(simulation: Simulation, base: Int32Array, month: number): Int32Array {
  let left = base
  for (const { position, rung, until } of simulation.lapses) {
    if (month <= until) continue
    if (left === base) left = base.slice()
    left[position] = (left[position] as number) & ~(1 << rung)
  }
  return left
}

/** From which month each effect counts and from which it no longer does; never when `from` ≥ `until`. */
export interface EffectWindows {
  readonly from: Int32Array
  readonly until: Int32Array
}

/** The windows of effects for delivery months by item position (NEVER = not delivered): every needed item counts at once. */
export function effectWindows(simulation: Simulation, delivered: Int32Array): EffectWindows {
  const { needStart, needs, lag, valid } = simulation
  const count = simulation.effects.length
  const from = new Int32Array(count)
  const until = new Int32Array(count)
  for (let e = 0; e < count; e++) {
    let last = 0
    let first = NEVER
    const end = needStart[e + 1] as number
    for (let n = needStart[e] as number; n < end; n++) {
      const item = needs[n] as number
      const month = item < 0 ? NEVER : (delivered[item] as number)
      if (month > last) last = month
      if (month < first) first = month
    }
    const after = lag[e] as number
    from[e] = last >= NEVER ? NEVER : last + after
    until[e] = (valid[e] as number) >= NEVER ? NEVER : first + after + (valid[e] as number)
  }
  return { from, until }
}

/** Marks with 1 the effects that count at a month. */
export function activeAt(windows: EffectWindows, month: number, active: Uint8Array): void {
  const { from, until } = windows
  for (let e = 0; e < active.length; e++) {
    active[e] = month >= (from[e] as number) && month < (until[e] as number) ? 1 : 0
  }
}
