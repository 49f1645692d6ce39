// The ground of a question about risk: what is uncertain at a month, and the parts of the index that are independent of each
// other because they share none of it. Must not add up chances.
import type { Blueprint } from '../model/blueprint.ts'
import { type Month, monthNumber } from '../model/month.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { compileSimulation } from './compileSimulation.ts'
import { type DrawnDelivery, drawnDelivery, thingsBehind } from './drawnDelivery.ts'
import { drawnUnits, type IndicatorGroup } from './drawnUnits.ts'
import type { ItemOutcomes } from './itemOutcomes.ts'
import { partsOf } from './parts.ts'
import { packGatesOn } from './reachedAt.ts'
import type { Simulation } from './simulation.ts'
import { type OpenShock, uncertainThings } from './uncertainThings.ts'

/** Index units for outcomes drawn by thing. */
export type UnitsOfDraw = (drawn: Int32Array) => number

/** Indicators whose levels hang on the same uncertain things. */
export interface RiskPart {
  /** Uncertain things of the part, ascending. */
  readonly things: readonly number[]
  /** How many ways their outcomes can fall together. */
  readonly ways: number
  readonly units: UnitsOfDraw
}

export interface RiskGround {
  readonly simulation: Simulation
  /** By thing: the items by position, then the shocks that may strike (see `uncertainThings`). */
  readonly outcomes: readonly ItemOutcomes[]
  readonly shocks: readonly OpenShock[]
  /** A draw in which all goes well. */
  readonly best: Int32Array
  readonly parts: readonly RiskPart[]
  /** Index units of all parts at once. */
  readonly moving: UnitsOfDraw
  /** Index units of the indicators nothing uncertain can move. */
  readonly rest: number
}

/** The ground at the end of a month, every item counted that is planned under the overlay. */
export function riskGround(blueprint: Blueprint, month: Month, overlay?: Overlay): RiskGround {
  const simulation = compileSimulation(blueprint)
  const things = uncertainThings(blueprint, simulation, overlay)
  const { outcomes, shocks } = things
  const delivery = drawnDelivery(simulation, things)
  const packGates = packGatesOn(blueprint, overlay)
  const at = monthNumber(month)
  const unitsOf = (group: IndicatorGroup) => drawnUnits(simulation, delivery, group, at, packGates)
  const groups = groupsOf(simulation, packGates, delivery)
  const parts = groups.map(
    (group): RiskPart => ({
      things: group.things,
      ways: group.things.reduce((ways, thing) => ways * (outcomes[thing] as ItemOutcomes).outcomes.length, 1),
      units: unitsOf(group),
    }),
  )
  const best = Int32Array.from(outcomes, ({ outcomes: ways }) => ways.at(-1)?.month ?? 0)
  const uncertain = new Set(groups.flatMap(({ positions }) => positions))
  const others = simulation.table.answers.flatMap((_, position) => (uncertain.has(position) ? [] : [position]))
  const everything = { positions: others, order: simulation.order, effects: simulation.effects.map((_, e) => e) }
  const rest = unitsOf(everything)(best)
  const moving = unitsOf(groups.reduce<Group>((a, b) => joined(simulation, a, b), NO_GROUP))
  return { simulation, outcomes, shocks, best, parts, moving, rest }
}

interface Group extends IndicatorGroup {
  readonly things: readonly number[]
}

const NO_GROUP: Group = { positions: [], order: new Int32Array(), effects: [], things: [] }

/** Parts of the roadmap joined wherever they share an uncertain thing. */
function groupsOf(simulation: Simulation, packGates: boolean, delivery: DrawnDelivery): readonly Group[] {
  let groups: Group[] = []
  for (const { positions, order, effects } of partsOf(simulation, packGates)) {
    const things = new Set<number>()
    for (const e of effects) {
      for (const item of simulation.needs.subarray(simulation.needStart[e], simulation.needStart[e + 1])) {
        for (const thing of item < 0 ? [] : thingsBehind(delivery, item)) things.add(thing)
      }
    }
    if (things.size === 0) continue
    const own: Group = { positions, order, effects, things: [...things].sort((a, b) => a - b) }
    const meets = (group: Group) => group.things.some((thing) => things.has(thing))
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
    things: [...new Set([...a.things, ...b.things])].sort((x, y) => x - y),
  }
}
