// What changed between a scenario and the what-if overlay laid over it, as a step of editing. Pure.

import type { ScenarioPatch } from '../../editing/commands/editScenario.ts'
import { sameValue } from '../../editing/sameValue.ts'
import type { Scenario } from '../../model/scenario.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import { overlayOf } from '../../roadmap/overlayOf.ts'

/**
 * The patch that makes the scenario say what the overlay says; undefined when it does already. An item decided otherwise
 * than it was forced is no longer forced.
 */
export function overlayPatch(scenario: Scenario, overlay: Overlay): ScenarioPatch | undefined {
  const before = overlayOf(scenario)
  const included = changed(before.included, overlay.included)
  const moves = changed(before.moves, overlay.moves)
  const shocks = changed(before.shocks, overlay.shocks)
  const unforced = Object.keys(included ?? {}).filter((id) => scenario.forced[id])
  const gates = overlay.packGates === before.packGates ? undefined : (overlay.packGates ?? null)
  const patch = {
    ...(included && { included }),
    ...(unforced.length > 0 && { forced: Object.fromEntries(unforced.map((id) => [id, null])) }),
    ...(moves && { moves }),
    ...(shocks && { shocks }),
    ...(gates !== undefined && { packGates: gates }),
  }
  return Object.keys(patch).length > 0 ? patch : undefined
}

type Entries<T> = { readonly [id: string]: T }

/** The entries that differ, null for those that went away; undefined when none does. */
function changed<T>(before: Entries<T> = {}, after: Entries<T> = {}): Entries<T | null> | undefined {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)])
  const different = [...ids].filter((id) => !sameValue(before[id], after[id]))
  return different.length > 0 ? Object.fromEntries(different.map((id) => [id, after[id] ?? null])) : undefined
}
