// The sets of items a search adds at once: an item with all it waits for, the items one effect needs together, and an effect
// with the cheapest proof of the rungs below it. Alone their parts would often add nothing.
import type { SelectionModel } from './selection.ts'

export interface ClosedSet {
  /** Item positions, each after what it waits for. */
  readonly items: readonly number[]
  /** Positions of the score table whose level the items may move, gates followed, in the order of the simulation. */
  readonly positions: readonly number[]
}

/** The closed sets of everything that may be chosen and is not chosen anyway; no two hold the same items. */
export function closedSets(model: SelectionModel): readonly ClosedSet[] {
  const { simulation } = model
  const { needStart, needs } = simulation
  const touched = touchedBy(model)
  const sets = new Map<string, ClosedSet>()
  const take = (wanted: readonly number[]): void => {
    const items = closed(model, wanted)
    if (items === undefined || items.length === 0) return
    const key = [...items].sort((a, b) => a - b).join(' ')
    if (sets.has(key)) return
    const moved = new Set(items.flatMap((item) => touched[item] as readonly number[]))
    sets.set(key, { items, positions: [...simulation.order].filter((position) => moved.has(position)) })
  }
  simulation.items.forEach((_, item) => {
    take([item])
  })
  for (let e = 0; e < simulation.effects.length; e++) {
    const own = [...needs.subarray(needStart[e], needStart[e + 1])]
    if (own.length > 1) take(own)
    const below = proofBelow(model, e)
    if (below.length > 0) take([...own, ...below])
  }
  return [...sets.values()]
}

/** The wanted items and all they wait for in order of precedence, without those chosen anyway; undefined when one is barred. */
function closed({ waitsFor, optionStart, fixed }: SelectionModel, wanted: readonly number[]): number[] | undefined {
  const order: number[] = []
  const seen = new Set<number>()
  let barred = false
  const visit = (item: number): void => {
    if (seen.has(item)) return
    seen.add(item)
    if (item < 0 || optionStart[item] === optionStart[item + 1]) barred = true
    else {
      for (const before of waitsFor[item] as readonly number[]) visit(before)
      if (fixed[item] !== 1) order.push(item)
    }
  }
  for (const item of wanted) visit(item)
  return barred ? undefined : order
}

/** Positions whose level each item may move: those of the effects that need it, and those behind gates upon them. */
function touchedBy({ simulation, packGates }: SelectionModel): readonly (readonly number[])[] {
  const { effectStart, needStart, needs, gatePosition, table } = simulation
  const askedBy: number[][] = table.answers.map(() => [])
  const touched = simulation.items.map(() => new Set<number>())
  table.answers.forEach((_, position) => {
    for (let e = effectStart[position] as number; e < (effectStart[position + 1] as number); e++) {
      askedBy[gatePosition[e] as number]?.push(position)
      for (const item of needs.subarray(needStart[e], needStart[e + 1])) touched[item]?.add(position)
    }
    if (packGates) for (const { asks } of simulation.packGates[position] ?? []) askedBy[asks]?.push(position)
  })
  for (const positions of touched) {
    for (const position of positions) for (const behind of askedBy[position] as readonly number[]) positions.add(behind)
  }
  return touched.map((positions) => [...positions])
}

/** For each rung below an effect that the assessment lacks, the cheapest item that proves it. */
function proofBelow({ simulation, moments, horizon, cost, optionStart }: SelectionModel, effect: number): number[] {
  const { effectStart, effectRungs, needStart, needs, instrument } = simulation
  const position = effectStart.findLastIndex((start) => start <= effect)
  const rungs = effectRungs[effect] as number
  const lowest = 31 - Math.clz32(rungs & -rungs)
  let covered = (moments[horizon]?.base[position] as number) | rungs
  const found: number[] = []
  for (let rung = lowest - 1; rung > instrument.levels.min; rung--) {
    if (covered & (1 << rung)) continue
    let best = -1
    for (let e = effectStart[position] as number; e < (effectStart[position + 1] as number); e++) {
      const item = needs[needStart[e] as number] as number
      if (!((effectRungs[e] as number) & (1 << rung)) || optionStart[item] === optionStart[item + 1]) continue
      if (best < 0 || (cost[item] as number) < (cost[needs[needStart[best] as number] as number] as number)) best = e
    }
    if (best < 0) return []
    covered |= effectRungs[best] as number
    found.push(...needs.subarray(needStart[best], needStart[best + 1]))
  }
  return found
}
