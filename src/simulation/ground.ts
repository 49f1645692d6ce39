// The ground every question about one month and view stands on: what is delivered, what counts, which levels that gives.
// Worked out once and remembered per blueprint, so that asking about all indicators costs one evaluation.
import type { Blueprint } from '../model/blueprint.ts'
import { type Month, monthNumber } from '../model/month.ts'
import type { DeliveryView, Overlay } from '../roadmap/delivery.ts'
import { compileSimulation } from './compileSimulation.ts'
import { deliveredItems } from './deliveredItems.ts'
import { type EffectWindows, effectWindows } from './evaluateLevels.ts'
import { packGatesOn, reachedAt } from './reachedAt.ts'
import type { Simulation } from './simulation.ts'
import type { StandingQuestion } from './standingAt.ts'

export interface Ground {
  readonly simulation: Simulation
  readonly month: number
  /** Delivery month by item position, NEVER for items that do not count in the view. */
  readonly delivered: Int32Array
  readonly windows: EffectWindows
  readonly packGates: boolean
  /** Stored levels with unknown as the lowest level … */
  readonly low: ArrayLike<number>
  /** … and as the highest. */
  readonly high: ArrayLike<number>
}

interface Remembered {
  readonly month: Month
  readonly view: DeliveryView
  readonly overlay: Overlay | undefined
  readonly ground: Ground
}

const last = new WeakMap<Blueprint, Remembered>()

/** The ground of a question; the same object while the same question is asked of the same blueprint. */
export function groundOf(blueprint: Blueprint, { month, view, overlay }: StandingQuestion): Ground {
  const known = last.get(blueprint)
  if (known && known.month === month && known.view === view && known.overlay === overlay) return known.ground
  const simulation = compileSimulation(blueprint)
  const delivered = deliveredItems(blueprint, simulation, view, overlay)
  const windows = effectWindows(simulation, delivered)
  const packGates = packGatesOn(blueprint, overlay)
  const number = monthNumber(month)
  const { low, high } = reachedAt(simulation, windows, number, packGates)
  const ground = { simulation, month: number, delivered, windows, packGates, low, high }
  last.set(blueprint, { month, view, overlay, ground })
  return ground
}
