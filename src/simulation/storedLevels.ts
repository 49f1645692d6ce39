// From whole levels to stored ones (level × denominator): a fraction the assessment gave is kept while its level stands.
import type { Simulation } from './simulation.ts'

/** Stored levels by position of the score table. */
export type StoredLevels = Uint8Array | Uint16Array

/** The stored levels of whole ones; the array itself when the instrument knows whole levels only. */
export function storedLevels(simulation: Simulation, whole: Uint8Array): StoredLevels {
  if (simulation.instrument.levels.denominator === 1) return whole
  return Uint16Array.from(whole, (level, at) => storedLevel(simulation, at, level))
}

/** The stored level of a whole one at a position. */
export function storedLevel({ instrument, base }: Simulation, at: number, level: number): number {
  const { denominator } = instrument.levels
  if (denominator === 1) return level
  const assessed = base[at] as number
  return Math.floor(assessed / denominator) === level ? assessed : level * denominator
}
