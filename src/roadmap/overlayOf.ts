// What a scenario means for the simulation: its assumptions as an overlay. Limits of money and capacity bind choices only.
import type { Scenario } from '../model/scenario.ts'
import type { Overlay } from './delivery.ts'

/** The overlay of a scenario; what it forces in or out wins over what it merely includes or excludes. */
export function overlayOf({ included, forced, moves, shocks, packGates }: Scenario): Overlay {
  const decided = Object.entries(forced).map(([id, { mode }]) => [id, mode === 'in'] as const)
  return {
    included: { ...included, ...Object.fromEntries(decided) },
    moves,
    shocks,
    ...(packGates !== undefined && { packGates }),
  }
}
