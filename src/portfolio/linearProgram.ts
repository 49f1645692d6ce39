// A mixed-integer program under construction: columns with bounds, rows of terms. Knows nothing of items or levels.

/** A linear sum: column and factor; no column twice. */
export type Terms = readonly (readonly [column: number, factor: number])[]

export interface LinearProgram {
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  /** 1 where only whole values are allowed. */
  readonly whole: readonly number[]
  readonly rowLower: readonly number[]
  readonly rowUpper: readonly number[]
  /** Terms of row r are rowStart[r] … rowStart[r + 1] − 1 in `columns` and `factors`. */
  readonly rowStart: readonly number[]
  readonly columns: readonly number[]
  readonly factors: readonly number[]
}

export interface ProgramBuilder {
  /** Adds a column from `lower` to `upper` and gives its number. */
  column(lower: number, upper: number, whole: boolean): number
  /** Adds lower ≤ Σ terms ≤ upper. */
  row(lower: number, terms: Terms, upper: number): void
  readonly program: LinearProgram
}

export function programBuilder(): ProgramBuilder {
  const program = {
    lower: [] as number[],
    upper: [] as number[],
    whole: [] as number[],
    rowLower: [] as number[],
    rowUpper: [] as number[],
    rowStart: [0],
    columns: [] as number[],
    factors: [] as number[],
  }
  return {
    program,
    column(lower, upper, whole) {
      program.lower.push(lower)
      program.whole.push(whole ? 1 : 0)
      return program.upper.push(upper) - 1
    },
    row(lower, terms, upper) {
      program.rowLower.push(lower)
      program.rowUpper.push(upper)
      for (const [column, factor] of terms) {
        program.columns.push(column)
        program.factors.push(factor)
      }
      program.rowStart.push(program.columns.length)
    },
  }
}

/** The sum of sums, each column once. */
export function addTerms(...sums: readonly Terms[]): Terms {
  const total = new Map<number, number>()
  for (const sum of sums) for (const [column, factor] of sum) total.set(column, (total.get(column) ?? 0) + factor)
  return [...total].filter(([, factor]) => factor !== 0)
}

/** The sum times a number. */
export function timesTerms(terms: Terms, by: number): Terms {
  return terms.map(([column, factor]) => [column, factor * by] as const)
}
