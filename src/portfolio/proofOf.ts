// What a figure and its proven limit mean to a reader: a gap of the index, or of money.
import type { Proof } from './answer.ts'
import type { SelectionModel } from './selection.ts'
import type { Objective } from './wish.ts'

/** The proof for a figure of a goal; both in the figure's units. */
export function proofOf({ simulation }: SelectionModel, objective: Objective, figure: number, bound: number): Proof {
  const gap = Math.abs(bound - figure)
  if (objective.kind === 'cost') return { kind: 'cost', bound, gap }
  const { per } = simulation.table
  return { kind: 'index', bound: { units: bound, per }, gap: { units: gap, per } }
}
