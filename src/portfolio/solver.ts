// What a solver of mixed-integer programs must do for the exact answer. The adapter of a real one is loaded on demand.
import type { LinearProgram, Terms } from './linearProgram.ts'

export interface SolveTask {
  readonly program: LinearProgram
  readonly sense: 'max' | 'min'
  readonly objective: Terms
  /** The search may stop when nothing can be better by more than this. */
  readonly gap: number
  /** Limits of this solve: seconds by the solver's own clock, nodes of the search tree. */
  readonly seconds?: number
  readonly nodes?: number
  /** Values of some columns to start from; whether they hold is the solver's to find out. */
  readonly start?: { readonly columns: readonly number[]; readonly values: readonly number[] }
  /** Told now and then how far the proof is. */
  readonly onProgress?: (progress: SolveProgress) => void
}

export interface SolveProgress {
  /** Objective of the best found, and the proven limit; infinite while there is none. */
  readonly best: number
  readonly bound: number
}

export interface SolveOutcome {
  readonly status: 'optimal' | 'infeasible' | 'stopped'
  /** Value of every column in the best found; null when none was. */
  readonly values: Float64Array | null
  readonly objective: number
  readonly bound: number
  readonly seconds: number
}

export interface Solver {
  /** Solves synchronously; long solves belong into a worker. Errors of the solver are thrown. */
  solve(task: SolveTask): SolveOutcome
}
