// What may be asked of the optimiser (semantics §9): which items to carry out, and under which limits. A question looks at
// one blueprint and changes nothing; whether it makes sense is told by `questionFaults`.
import type { Blueprint, Id, IdSet, Rupiah } from '../model/blueprint.ts'
import type { Scenario } from '../model/scenario.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { overlayOf } from '../roadmap/overlayOf.ts'

/** Everything a question may demand, whatever it asks for. */
export interface Demands {
  /** Evaluation year whose cut-off month the index is looked at. */
  readonly year: number
  /** Limit of the whole cost of the chosen items over all years. Money of done items is spent and counts nowhere. */
  readonly budget?: Rupiah
  /** Limits by year and source of funds; `ALL_FUNDS` limits the year as a whole. */
  readonly budgets?: { readonly [year: string]: { readonly [fund: string]: Rupiah } }
  /** Items at work in the same month, at most, by owner and year. */
  readonly capacity?: { readonly [agency: string]: { readonly [year: string]: number } }
  /** Index to be reached at the cut-off of a year, in 1/10,000. */
  readonly targets?: { readonly [year: string]: number }
  /** Index of a domain to be reached at the cut-off of `year`, in 1/10,000. */
  readonly domainFloors?: { readonly [domain: string]: number }
  /** Items that must be chosen, and those that may not be, with the reason. */
  readonly forcedIn?: { readonly [item: Id]: string }
  readonly forcedOut?: { readonly [item: Id]: string }
  /** Items in progress that may be left out; the others are kept. Forcing one out allows it too. */
  readonly mayDrop?: IdSet
  /** Of the items of each group at most one is chosen. */
  readonly alternatives?: { readonly [group: string]: IdSet }
  /** Assumptions of a scenario: what it leaves out is not chosen, and its months hold. */
  readonly overlay?: Overlay
  /** As planned: every item keeps its months. Free: a planned item may be moved by whole years within the plan. */
  readonly schedule: 'as-planned' | 'free'
  /** Where the schedule is free: no planned item starts before this year. Absent = the first year of the plan. */
  readonly startFrom?: number
}

/**
 * max: the highest index. min: the least money for the targets; of equals the higher index, then the fewest items.
 * lex: the highest index, of those the cheapest, of those the fewest items. frontier: every index worth its money.
 * n-minus-1: the least money so that the targets hold whichever single chosen item fails, with all that wait for it.
 */
export type Goal =
  | { readonly kind: 'max' }
  | { readonly kind: 'min' }
  | { readonly kind: 'lex' }
  | { readonly kind: 'frontier' }
  | { readonly kind: 'n-minus-1' }

export type Question = Demands & Goal

/** The groups of alternatives a blueprint names, for `Demands.alternatives`. */
export function alternativesOf(blueprint: Blueprint): { readonly [group: string]: IdSet } {
  const groups: Record<string, Record<Id, true>> = {}
  for (const { id, alternative } of Object.values(blueprint.roadmap)) {
    if (alternative === undefined) continue
    const group = groups[alternative] ?? {}
    group[id] = true
    groups[alternative] = group
  }
  return groups
}

/** What a scenario demands, or with none the blueprint alone: to be completed with a goal, targets and the schedule. */
export function demandsOf(blueprint: Blueprint, scenario?: Scenario): Omit<Demands, 'year' | 'schedule'> {
  const alternatives = alternativesOf(blueprint)
  if (!scenario) return { alternatives }
  const { budget, budgets, capacity, forced } = scenario
  const forcedTo = (way: 'in' | 'out') =>
    Object.fromEntries(
      Object.entries(forced).flatMap(([id, { mode, reason }]) => (mode === way ? [[id, reason] as const] : [])),
    )
  return {
    alternatives,
    ...(budget !== undefined && { budget }),
    budgets,
    capacity,
    forcedIn: forcedTo('in'),
    forcedOut: forcedTo('out'),
    // Forcing stays apart, so that its price can be told.
    overlay: overlayOf({ ...scenario, forced: {} }),
  }
}
