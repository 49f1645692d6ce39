// What a part of the index is worth when a given set of its items is delivered, whatever their dates, lags and terms: the
// value of a set in semantics §7. For millions of questions: no objects are made per question.
import { evaluateLevels } from './evaluateLevels.ts'
import { ancestorsOf, type Part } from './parts.ts'
import type { Simulation } from './simulation.ts'
import { storedLevels } from './storedLevels.ts'

/** Index units (of the score table's `per`) of the part's indicators with exactly these of its items (bit n = player n). */
export type PartValue = (members: number) => number

/** The value function of a part with at most 30 items (more do not fit in one number's bits); unknown base levels count as the lowest. */
export function partValue(simulation: Simulation, packGates: boolean, part: Part): PartValue {
  const bit = new Map(part.players.map((item, nth) => [item, 1 << nth]))
  const all = ancestorsOf(simulation)
  const bitsOf = (items: Iterable<number>): number => {
    let bits = 0
    for (const item of items) bits |= bit.get(item) ?? 0
    return bits
  }
  const ancestors = part.players.map((item) => bitsOf(all[item] ?? []))
  const counting = part.effects.filter((e) => !needsOf(simulation, e).includes(-1))
  const needs = counting.map((e) => bitsOf(needsOf(simulation, e)))
  const active = new Uint8Array(simulation.effects.length)
  const levels = new Uint8Array(simulation.table.answers.length)
  const partial: Simulation = { ...simulation, order: part.order }
  const { weights } = simulation.table
  return (members) => {
    let delivered = 0
    for (let nth = 0; nth < ancestors.length; nth++) {
      const wanted = ancestors[nth] as number
      if ((members & wanted) === wanted) delivered |= 1 << nth
    }
    for (let nth = 0; nth < counting.length; nth++) {
      const wanted = needs[nth] as number
      active[counting[nth] as number] = (delivered & wanted) === wanted ? 1 : 0
    }
    evaluateLevels(partial, simulation.lowBase, active, packGates, levels)
    const stored = storedLevels(simulation, levels)
    let units = 0
    for (const at of part.positions) units += (weights[at] as number) * (stored[at] as number)
    return units
  }
}

const needsOf = ({ needStart, needs }: Simulation, e: number): Int32Array =>
  needs.subarray(needStart[e], needStart[e + 1])
