// The ladder of semantics §2 as linear rows over the options of a selection model (§9), one moment at a time. What holds in
// any case and what can never hold is worked out beforehand; rungs of the same proof share one column.
import { NEVER } from '../simulation/simulation.ts'
import { storedLevel } from '../simulation/storedLevels.ts'
import { ancestorsOf } from './ancestorsOf.ts'
import { addTerms, type Terms } from './linearProgram.ts'
import type { SelectionModel } from './selection.ts'
import { keyOf, type SharedColumns } from './sharedColumns.ts'

/** Something that holds or not: always, never, or when the sum of terms is 1. */
export type Holds = true | false | Terms

/** Σ weight × stored level as constant + terms. */
export interface LinearValue {
  readonly constant: number
  readonly terms: Terms
}

export interface MomentProgram {
  /** Over every position of the score table. */
  readonly value: LinearValue
  valueOf(positions: readonly number[]): LinearValue
}

/** Adds the levels of one moment to a program. `gone` (1 = cannot deliver) are items that failed. */
export function addMoment(
  model: SelectionModel,
  shared: SharedColumns,
  columnOf: readonly number[],
  moment: number,
  gone?: Uint8Array,
): MomentProgram {
  const { simulation, packGates, moments } = model
  const { table, order, effectStart, effectRungs, gatePosition, gateLevel, instrument } = simulation
  const { month, base } = moments[moment] as SelectionModel['moments'][number]
  const { min, max } = instrument.levels
  const covers = coversAt(model, columnOf, month, gone)
  /** Whether position p stands at a level or above, by level. */
  const reached: Holds[][] = table.answers.map(() => [])
  const parts: LinearValue[] = table.answers.map(() => ({ constant: 0, terms: [] }))

  const isReached = (position: number, level: number): Holds =>
    position < 0 ? false : level <= min ? true : (reached[position]?.[level] ?? false)

  for (const position of order) {
    const own = reached[position] as Holds[]
    let below: Holds = true
    /** The proofs `below` rests on: a rung with the same ones and more holds whenever `below` does. */
    let proofsBelow: readonly Terms[] = []
    let constant = (table.weights[position] as number) * storedLevel(simulation, position, min)
    const terms: Terms[] = []
    for (let rung = min + 1; rung <= max && below !== false; rung++) {
      let holds: Holds = below
      if (!((base[position] as number) & (1 << rung))) {
        const { proofs, conditions } = climb(position, rung)
        if (proofs === true) holds = shared.all([...conditions, ...asTerms(below)])
        else if (proofs.length === 0) holds = false
        else if (conditions.length > 0 || !restsOn(proofsBelow, proofs)) {
          holds = shared.anyAndAll(proofs, [...conditions, ...asTerms(below)])
          proofsBelow = proofs
        }
      }
      own[rung] = holds
      const gain =
        (table.weights[position] as number) *
        (storedLevel(simulation, position, rung) - storedLevel(simulation, position, rung - 1))
      if (holds === true) constant += gain
      else if (holds !== false) terms.push(holds.map(([column, factor]) => [column, factor * gain] as const))
      below = holds
    }
    parts[position] = { constant, terms: addTerms(...terms) }
  }

  function climb(position: number, rung: number): Climb {
    const conditions: Terms[] = []
    if (packGates) {
      for (const gate of simulation.packGates[position] ?? []) {
        if (gate.rung !== rung) continue
        const open = isReached(gate.asks, gate.level)
        if (open === false) return { proofs: [], conditions }
        conditions.push(...asTerms(open))
      }
    }
    const proofs: Terms[] = []
    for (let e = effectStart[position] as number; e < (effectStart[position + 1] as number); e++) {
      const needs = (effectRungs[e] as number) & (1 << rung) ? covers(e) : undefined
      if (needs === undefined) continue
      const gate = gatePosition[e] as number
      const open = gate === -1 || isReached(gate, gateLevel[e] as number)
      if (open === false) continue
      const proof = shared.all([...needs, ...asTerms(open)])
      if (proof === true) return { proofs: true, conditions }
      proofs.push(proof)
    }
    return { proofs, conditions }
  }

  const sumOver = (positions: readonly number[]): LinearValue => ({
    constant: positions.reduce((sum, position) => sum + (parts[position]?.constant as number), 0),
    terms: addTerms(...positions.map((position) => parts[position]?.terms as Terms)),
  })
  return { value: sumOver([...table.answers.keys()]), valueOf: sumOver }
}

/** What raises a rung: any of the proofs (true = one holds in any case) under all the conditions. */
interface Climb {
  readonly proofs: true | readonly Terms[]
  readonly conditions: readonly Terms[]
}

const asTerms = (holds: true | Terms): readonly Terms[] => (holds === true ? [] : [holds])

/** Whether what rests on `below` holds by the other proofs too: they are the same, perhaps with more. */
function restsOn(below: readonly Terms[], proofs: readonly Terms[]): boolean {
  const known = new Set(proofs.map(keyOf))
  return below.length > 0 && below.every((proof) => known.has(keyOf(proof)))
}

/**
 * What each effect needs so as to count at a month: sums that must all be 1; undefined when it cannot count. Needs that
 * hold in any case are left out, and so are those that another need waits for.
 */
function coversAt(
  model: SelectionModel,
  columnOf: readonly number[],
  month: number,
  gone: Uint8Array | undefined,
): (effect: number) => readonly Terms[] | undefined {
  const { simulation, options, optionStart, fixed, free } = model
  const { needStart, needs, lag, valid, items } = simulation
  const behind = ancestorsOf(model)
  return (effect) => {
    const own = [...new Set(needs.subarray(needStart[effect], needStart[effect + 1]))]
    const term = valid[effect] as number
    const sums: Terms[] = []
    for (const item of own) {
      if (item < 0 || gone?.[item] === 1) return undefined
      const counted: number[] = []
      const [first, end] = [optionStart[item] as number, optionStart[item + 1] as number]
      for (let option = first; option < end; option++) {
        const since = (options[option]?.delivered as number) + (lag[effect] as number)
        if (since <= month && month - since < term) counted.push(columnOf[option] as number)
      }
      if (counted.length === 0) return undefined
      if (fixed[item] === 1 && counted.length === end - first) continue
      const implied = own.some(
        (other) =>
          other !== item &&
          behind[other]?.has(item) &&
          (!free || (term >= NEVER && items[other]?.status !== 'in-progress')),
      )
      if (!implied) sums.push(counted.map((column) => [column, 1] as const))
    }
    return sums
  }
}
