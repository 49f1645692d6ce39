// What levels stand at a month when a set of steps is taken besides: the one evaluator judges, nothing is assumed. Items
// of the set count at once, whatever their dates; one whose undelivered predecessor is not in the set does not (§7).
import { activeAt, baseAt, evaluateLevels } from './evaluateLevels.ts'
import { baseWith } from './evidenceSteps.ts'
import type { Ground } from './ground.ts'
import { itemLinks } from './itemLinks.ts'
import { countsFor } from './liftingWays.ts'
import type { NumberSet } from './minimalSets.ts'

export interface LiftingEvaluator {
  /** Whole levels by position with the steps taken; effects in `barred` stay out. Overwritten by the next call. */
  readonly levelsWith: (steps: NumberSet, barred?: ReadonlySet<number>) => Uint8Array
  /** The effects that begin to count with the steps. */
  readonly begunBy: (steps: NumberSet) => readonly number[]
}

/** An evaluator for many sets of steps on one ground. */
export function liftingEvaluator(ground: Ground): LiftingEvaluator {
  const { simulation, delivered, month, windows, packGates } = ground
  const { predecessors, effects } = itemLinks(simulation)
  const { needStart, needs } = simulation
  const count = simulation.items.length
  const before = new Uint8Array(simulation.effects.length)
  activeAt(windows, month, before)
  const base = baseAt(simulation, simulation.lowBase, month)
  const active = new Uint8Array(before.length)
  const levels = new Uint8Array(simulation.table.answers.length)

  const delivers = (steps: NumberSet): Set<number> => {
    const taken = new Set(steps.filter((step) => step < count))
    const waits = (item: number) =>
      (delivered[item] as number) > month &&
      (predecessors[item] as readonly number[]).some((each) => (delivered[each] as number) > month && !taken.has(each))
    for (let again = true; again; ) {
      again = false
      for (const item of taken) if (waits(item) && taken.delete(item)) again = true
    }
    return taken
  }

  const begunBy = (steps: NumberSet): number[] => {
    const taken = delivers(steps)
    const begun = new Set<number>()
    for (const item of taken) {
      for (const e of effects[item] as readonly number[]) {
        if (before[e] === 0 && completes(taken, e)) begun.add(e)
      }
    }
    return [...begun]
  }

  const completes = (taken: ReadonlySet<number>, e: number): boolean => {
    for (let n = needStart[e] as number; n < (needStart[e + 1] as number); n++) {
      const item = needs[n] as number
      if (item < 0 || !(taken.has(item) || countsFor(ground, item, e))) return false
    }
    return true
  }

  const levelsWith = (steps: NumberSet, barred?: ReadonlySet<number>): Uint8Array => {
    active.set(before)
    for (const e of begunBy(steps)) if (!barred?.has(e)) active[e] = 1
    const asksEvidence = (steps.at(-1) ?? 0) >= count
    const taken = asksEvidence ? steps.flatMap((step) => (step < count ? [] : [step - count])) : []
    const renewed = asksEvidence ? baseWith(ground, base, new Set(taken)) : base
    evaluateLevels(simulation, renewed, active, packGates, levels)
    return levels
  }

  return { levelsWith, begunBy }
}
