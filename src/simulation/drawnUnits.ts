// Index units of some indicators for drawn outcomes. For millions of draws: only what a draw can change is looked at again,
// and no object is made per draw.
import { type DrawnDelivery, thingsBehind } from './drawnDelivery.ts'
import { baseAt, evaluateLevels } from './evaluateLevels.ts'
import { NEVER, type Simulation } from './simulation.ts'
import { storedLevels } from './storedLevels.ts'

/** Indicators with what has to be evaluated for them. */
export interface IndicatorGroup {
  readonly positions: readonly number[]
  /** Positions to evaluate, what gates ask for included, in the order of gates. */
  readonly order: Int32Array
  /** Effects on those positions. */
  readonly effects: readonly number[]
}

/** Gives the units of a group at a month for outcomes drawn by thing (month, or NEVER for what fails and shocks that strike). */
export function drawnUnits(
  simulation: Simulation,
  delivery: DrawnDelivery,
  { positions, order, effects }: IndicatorGroup,
  month: number,
  packGates: boolean,
): (drawn: Int32Array) => number {
  const { needStart, needs, lag, valid, table } = simulation
  const needsOf = (e: number) => needs.subarray(needStart[e], needStart[e + 1])
  const delivered = delivery.best.slice()
  const active = new Uint8Array(simulation.effects.length)
  // What surely fails, or nobody has, cannot be drawn back.
  const isLost = (e: number) => needsOf(e).some((item) => item < 0 || (delivered[item] as number) >= NEVER)
  const moves = (e: number) => needsOf(e).some((item) => thingsBehind(delivery, item).length > 0)
  const alive = effects.filter((e) => !isLost(e))
  const moving = Int32Array.from(alive.filter(moves))
  for (const e of alive) if (!moves(e)) active[e] = counts(e) ? 1 : 0
  const items = [...new Set([...moving].flatMap((e) => [...needsOf(e)]))].filter(
    (item) => thingsBehind(delivery, item).length > 0,
  )
  const own = Int32Array.from(items)
  const killers = flat(items.map((item) => delivery.killers[item] as readonly number[]))
  const shifts = items.map((item) => delivery.shifts[item] as DrawnDelivery['shifts'][number])
  const lateBy = flat(shifts.map((list) => list.map(({ months }) => months)))
  const lateIf = flat(shifts.map((list) => list.map(({ thing }) => thing)))
  const partial: Simulation = { ...simulation, order }
  const base = baseAt(simulation, simulation.lowBase, month)
  const levels = new Uint8Array(table.answers.length)
  const at = Int32Array.from(positions)
  const weights = Int32Array.from(positions, (position) => table.weights[position] as number)

  function counts(e: number): boolean {
    let last = 0
    let first = NEVER
    const end = needStart[e + 1] as number
    for (let n = needStart[e] as number; n < end; n++) {
      const when = delivered[needs[n] as number] as number
      if (when > last) last = when
      if (when < first) first = when
    }
    if (last >= NEVER) return false
    const after = lag[e] as number
    const term = valid[e] as number
    return month >= last + after && (term >= NEVER || month < first + after + term)
  }

  return (drawn) => {
    for (let nth = 0; nth < own.length; nth++) {
      const item = own[nth] as number
      let when = drawn[item] as number
      for (let k = killers.start[nth] as number; k < (killers.start[nth + 1] as number); k++) {
        if ((drawn[killers.all[k] as number] as number) >= NEVER) when = NEVER
      }
      if (when < NEVER) {
        for (let s = lateIf.start[nth] as number; s < (lateIf.start[nth + 1] as number); s++) {
          if ((drawn[lateIf.all[s] as number] as number) >= NEVER) when += lateBy.all[s] as number
        }
      }
      delivered[item] = when
    }
    for (let nth = 0; nth < moving.length; nth++) {
      const e = moving[nth] as number
      active[e] = counts(e) ? 1 : 0
    }
    evaluateLevels(partial, base, active, packGates, levels)
    const stored = storedLevels(simulation, levels)
    let units = 0
    for (let nth = 0; nth < at.length; nth++) units += (weights[nth] as number) * (stored[at[nth] as number] as number)
    return units
  }
}

/** Lists one after another: list n is all[start[n]] … all[start[n + 1] − 1]. */
function flat(lists: readonly (readonly number[])[]): { readonly all: Int32Array; readonly start: Int32Array } {
  const start = new Int32Array(lists.length + 1)
  lists.forEach((list, nth) => {
    start[nth + 1] = (start[nth] as number) + list.length
  })
  return { all: Int32Array.from(lists.flat()), start }
}
