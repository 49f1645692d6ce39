// Columns of a program for "any of these and all of those", each made once however often it is asked for. What follows from
// something else is left out, which keeps programs small and their relaxations tight.
import { addTerms, type ProgramBuilder, type Terms } from './linearProgram.ts'

export interface SharedColumns {
  /** A sum that can be 1 only when any of the proofs is and all conditions are. There must be a proof. */
  anyAndAll(proofs: readonly Terms[], conditions: readonly Terms[]): Terms
  /** A sum that can be 1 only when all conditions are; true without any. */
  all(conditions: readonly Terms[]): true | Terms
}

/** The text by which equal sums are known. */
export function keyOf(terms: Terms): string {
  return terms.map(([column, factor]) => `${column}*${factor}`).join('+')
}

/** `follows` gives for a column the columns that are 1 whenever it is. */
export function sharedColumns(builder: ProgramBuilder, follows: (column: number) => Iterable<number>): SharedColumns {
  const known = new Map<string, Terms>()
  /** Keys of what holds whenever a column made here is 1. */
  const consequences = new Map<number, ReadonlySet<string>>()

  function consequencesOf(terms: Terms): ReadonlySet<string> {
    const [first, ...others] = terms
    if (first === undefined || others.length > 0 || first[1] !== 1) return new Set()
    const [column] = first
    const made = consequences.get(column)
    if (made) return made
    const found = new Set([...follows(column)].map((other) => keyOf([[other, 1]])))
    consequences.set(column, found)
    return found
  }

  const implies = (a: Terms, b: Terms): boolean => consequencesOf(a).has(keyOf(b))

  function anyAndAll(any: readonly Terms[], all: readonly Terms[]): Terms {
    const proofs = distinct(any).filter((proof, _, every) => !every.some((other) => implies(proof, other)))
    const conditions = distinct(all).filter(
      (condition, _, every) =>
        !every.some((other) => implies(other, condition)) &&
        !proofs.every((proof) => keyOf(proof) === keyOf(condition) || implies(proof, condition)),
    )
    const [proof, ...others] = proofs
    if (proof === undefined) throw new Error('Nothing proves the rung')
    if (others.length === 0 && conditions.length === 0) return proof
    // What a condition rests on anyway needs no further proof.
    const [condition, ...further] = conditions
    if (
      condition &&
      further.length === 0 &&
      proofs.some((each) => keyOf(each) === keyOf(condition) || implies(condition, each))
    ) {
      return condition
    }
    const key = `${proofs.map(keyOf).sort().join('|')}&${conditions.map(keyOf).sort().join('&')}`
    const found = known.get(key)
    if (found) return found
    const column = builder.column(0, 1, false)
    const held: Terms = [[column, 1]]
    const below = Number.NEGATIVE_INFINITY
    builder.row(below, addTerms(held, ...proofs.map(negated)), 0)
    for (const each of conditions) builder.row(below, addTerms(held, negated(each)), 0)
    const certain = others.length === 0 ? [proof, ...conditions] : conditions
    consequences.set(column, new Set(certain.flatMap((each) => [keyOf(each), ...consequencesOf(each)])))
    known.set(key, held)
    return held
  }

  function all(conditions: readonly Terms[]): true | Terms {
    const [first, ...others] = distinct(conditions)
    return first === undefined ? true : anyAndAll([first], others)
  }

  return { anyAndAll, all }
}

function distinct(sums: readonly Terms[]): readonly Terms[] {
  return [...new Map(sums.map((sum) => [keyOf(sum), sum])).values()]
}

const negated = (terms: Terms): Terms => terms.map(([column, factor]) => [column, -factor] as const)
