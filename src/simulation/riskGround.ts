// The ground of a question about risk: which items are uncertain at a month, and the parts of the index that are independent
// of each other because they share none of these items. Must not add up chances.
import type { Blueprint } from '../model/blueprint.ts'
import { type Month, monthNumber } from '../model/month.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { compileSimulation } from './compileSimulation.ts'
import { deliveredItems } from './deliveredItems.ts'
import { baseAt, evaluateLevels } from './evaluateLevels.ts'
import { type ItemOutcomes, itemOutcomes } from './itemOutcomes.ts'
import { ancestorsOf, partsOf } from './parts.ts'
import { packGatesOn } from './reachedAt.ts'
import { NEVER, type Simulation } from './simulation.ts'
import { storedLevels } from './storedLevels.ts'

/** Indicators whose levels hang on the same uncertain items. */
export interface RiskPart {
  readonly positions: readonly number[]
  /** Uncertain items of the part, ascending. */
  readonly items: readonly number[]
  /** How many ways their outcomes can fall together. */
  readonly ways: number
  /** Index units of the part for delivery months of all items (failures of predecessors already followed). */
  readonly units: (delivered: Int32Array) => number
}

export interface RiskGround {
  readonly simulation: Simulation
  readonly outcomes: readonly ItemOutcomes[]
  /** Months of the certain items; of the uncertain ones when all goes well. */
  readonly planned: Int32Array
  readonly parts: readonly RiskPart[]
  /** Index units of the indicators nothing uncertain can move. */
  readonly rest: number
  /** For drawn months, writes the delivery months: an item fails when what it waits for fails; a done one stays done. */
  readonly follow: (drawn: Int32Array, delivered: Int32Array) => void
}

/** The ground at the end of a month, every item counted that is planned under the overlay. */
export function riskGround(blueprint: Blueprint, month: Month, overlay?: Overlay): RiskGround {
  const simulation = compileSimulation(blueprint)
  const planned = deliveredItems(blueprint, simulation, 'planned', overlay)
  const outcomes = simulation.items.map((item, at) => itemOutcomes(item, planned[at] as number))
  // What surely fails or surely comes late is certain, but not as planned.
  outcomes.forEach(({ outcomes: [first, ...others] }, item) => {
    if (first && others.length === 0) planned[item] = first.month
  })
  const packGates = packGatesOn(blueprint, overlay)
  const at = monthNumber(month)
  const isDone = (item: number) => simulation.items[item]?.status === 'done'
  const ancestors = ancestorsOf(simulation, isDone).map((set) => [...set])
  const follow = (drawn: Int32Array, delivered: Int32Array): void => {
    for (let item = 0; item < drawn.length; item++) {
      const fails = (ancestors[item] as number[]).some((other) => (drawn[other] as number) >= NEVER)
      delivered[item] = fails ? NEVER : (drawn[item] as number)
    }
  }
  const groups = groupsOf(simulation, packGates, outcomes)
  const parts = groups.map(
    ({ positions, order, effects, items }): RiskPart => ({
      positions,
      items,
      ways: items.reduce((ways, item) => ways * (outcomes[item] as ItemOutcomes).outcomes.length, 1),
      units: unitsAt(simulation, { positions, order, effects }, at, packGates),
    }),
  )
  const uncertain = new Set(parts.flatMap(({ positions }) => positions))
  const others = simulation.table.answers.flatMap((_, position) => (uncertain.has(position) ? [] : [position]))
  const everything = { positions: others, order: simulation.order, effects: simulation.effects.map((_, e) => e) }
  const certain = new Int32Array(planned.length)
  follow(planned, certain)
  const rest = unitsAt(simulation, everything, at, packGates)(certain)
  return { simulation, outcomes, planned, parts, rest, follow }
}

interface Group {
  readonly positions: number[]
  readonly order: Int32Array
  readonly effects: readonly number[]
  readonly items: readonly number[]
}

/** Parts of the roadmap joined wherever they share an uncertain item. */
function groupsOf(simulation: Simulation, packGates: boolean, outcomes: readonly ItemOutcomes[]): readonly Group[] {
  let groups: Group[] = []
  for (const part of partsOf(simulation, packGates)) {
    const items = part.players.filter((item) => (outcomes[item] as ItemOutcomes).outcomes.length > 1)
    if (items.length === 0) continue
    const own: Group = { positions: [...part.positions], order: part.order, effects: part.effects, items }
    const meets = (group: Group) => group.items.some((item) => items.includes(item))
    const met = groups.filter(meets)
    groups = [...groups.filter((group) => !meets(group)), met.reduce((a, b) => joined(simulation, a, b), own)]
  }
  return groups
}

function joined(simulation: Simulation, a: Group, b: Group): Group {
  const reach = new Set([...a.order, ...b.order])
  return {
    positions: [...a.positions, ...b.positions],
    order: simulation.order.filter((at) => reach.has(at)),
    effects: [...new Set([...a.effects, ...b.effects])],
    items: [...new Set([...a.items, ...b.items])].sort((x, y) => x - y),
  }
}

/** Index units of some indicators at a month for delivery months of all items; asks about their effects only. */
function unitsAt(
  simulation: Simulation,
  { positions, order, effects }: Pick<Group, 'positions' | 'order' | 'effects'>,
  month: number,
  packGates: boolean,
): (delivered: Int32Array) => number {
  const base = baseAt(simulation, simulation.lowBase, month)
  const partial: Simulation = { ...simulation, order }
  const active = new Uint8Array(simulation.effects.length)
  const levels = new Uint8Array(simulation.table.answers.length)
  const { weights } = simulation.table
  return (delivered) => {
    for (const e of effects) active[e] = countsAt(simulation, e, delivered, month) ? 1 : 0
    evaluateLevels(partial, base, active, packGates, levels)
    const stored = storedLevels(simulation, levels)
    let units = 0
    for (const at of positions) units += (weights[at] as number) * (stored[at] as number)
    return units
  }
}

/** Whether an effect counts at a month: all it needs is delivered, its lag is over and its term is not (as `effectWindows`). */
function countsAt({ needStart, needs, lag, valid }: Simulation, e: number, delivered: Int32Array, month: number) {
  let last = 0
  let first = NEVER
  for (let n = needStart[e] as number; n < (needStart[e + 1] as number); n++) {
    const item = needs[n] as number
    const at = item < 0 ? NEVER : (delivered[item] as number)
    if (at >= NEVER) return false
    if (at > last) last = at
    if (at < first) first = at
  }
  const after = lag[e] as number
  const term = valid[e] as number
  return month >= last + after && (term >= NEVER || month < first + after + term)
}
