// The value of a set of items (semantics §7): levels and index when exactly these are delivered, whatever their dates,
// lags and terms. An item whose predecessor is not in the set is not delivered.
import type { Blueprint, Id, IndicatorId } from '../model/blueprint.ts'
import type { Interval, Levels } from '../scoring/score.ts'
import { indexOfLevels } from '../scoring/scoreLevels.ts'
import { compileSimulation } from './compileSimulation.ts'
import { closeOverPredecessors, membersOf } from './deliveredItems.ts'
import { evaluateLevels } from './evaluateLevels.ts'
import type { Simulation } from './simulation.ts'
import { type StoredLevels, storedLevels } from './storedLevels.ts'

/** The stored level of every indicator with exactly these items delivered; null where an unknown base leaves it open. */
export function levelsOfSet(blueprint: Blueprint, items: Iterable<Id>): Levels {
  const simulation = compileSimulation(blueprint)
  const { low, high } = reached(blueprint, simulation, items)
  const levels: Record<IndicatorId, number | null> = {}
  simulation.table.answers.forEach((id, at) => {
    levels[id] = low[at] === high[at] ? (low[at] as number) : null
  })
  return levels
}

/** The index with exactly these items delivered: a range while the baseline is unknown. */
export function indexOfSet(blueprint: Blueprint, items: Iterable<Id>): Interval {
  const simulation = compileSimulation(blueprint)
  const { low, high } = reached(blueprint, simulation, items)
  const min = indexOfLevels(simulation.table, low)
  return { min, max: low === high ? min : indexOfLevels(simulation.table, high) }
}

function reached(blueprint: Blueprint, simulation: Simulation, items: Iterable<Id>) {
  const members = membersOf(simulation, items)
  const { packGates } = blueprint.plan
  const low = setEvaluator(simulation, packGates, simulation.lowBase)(members)
  if (simulation.highBase === simulation.lowBase) return { low, high: low }
  return { low, high: setEvaluator(simulation, packGates, simulation.highBase)(members) }
}

/** Gives the stored levels of a set of items by position (1 = delivered); the array is overwritten by the next call. */
export type SetEvaluator = (members: Uint8Array) => StoredLevels

/** An evaluator for many sets of one simulation: it makes no objects, so an optimiser may call it a million times. */
export function setEvaluator(simulation: Simulation, packGates: boolean, base = simulation.lowBase): SetEvaluator {
  const { needStart, needs } = simulation
  const closed = new Uint8Array(simulation.items.length)
  const active = new Uint8Array(simulation.effects.length)
  const levels = new Uint8Array(simulation.table.answers.length)
  return (members) => {
    closed.set(members)
    closeOverPredecessors(simulation, closed)
    for (let e = 0; e < active.length; e++) {
      let all = 1
      for (let n = needStart[e] as number; n < (needStart[e + 1] as number); n++) {
        const item = needs[n] as number
        if (item < 0 || closed[item] === 0) all = 0
      }
      active[e] = all
    }
    evaluateLevels(simulation, base, active, packGates, levels)
    return storedLevels(simulation, levels)
  }
}
