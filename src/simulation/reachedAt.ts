// The levels reached at a month, as ranges while the baseline is unknown: two runs of the evaluator over one set of windows.
import type { Blueprint } from '../model/blueprint.ts'
import type { DeliveryView, Overlay } from '../roadmap/delivery.ts'
import { deliveredItems } from './deliveredItems.ts'
import { activeAt, baseAt, type EffectWindows, effectWindows, evaluateLevels } from './evaluateLevels.ts'
import type { Simulation } from './simulation.ts'
import { type StoredLevels, storedLevels } from './storedLevels.ts'

/** Lowest and highest stored levels by position at a month: the same array twice when every base level is known. */
export interface Reached {
  readonly low: StoredLevels
  readonly high: StoredLevels
}

/** Evaluates both runs, unknown as the lowest level and as the highest. */
export function reachedAt(simulation: Simulation, windows: EffectWindows, month: number, packGates: boolean): Reached {
  const active = new Uint8Array(simulation.effects.length)
  activeAt(windows, month, active)
  const run = (base: Int32Array) => {
    const levels = new Uint8Array(simulation.table.answers.length)
    evaluateLevels(simulation, baseAt(simulation, base, month), active, packGates, levels)
    return storedLevels(simulation, levels)
  }
  const low = run(simulation.lowBase)
  return { low, high: simulation.highBase === simulation.lowBase ? low : run(simulation.highBase) }
}

/** Whether the instrument's gates hold: the overlay's word, else the plan's. */
export function packGatesOn(blueprint: Blueprint, overlay?: Overlay): boolean {
  return overlay?.packGates ?? blueprint.plan.packGates
}

/** The windows of effects in a view. */
export function windowsOf(
  blueprint: Blueprint,
  simulation: Simulation,
  view: DeliveryView,
  overlay?: Overlay,
): EffectWindows {
  return effectWindows(simulation, deliveredItems(blueprint, simulation, view, overlay))
}
