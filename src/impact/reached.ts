// Everything that can be reached from an element step by step, nearest first, each with the way it was reached by.
import type { Id } from '../model/blueprint.ts'
import type { Step } from './dependence.ts'

export interface Reached {
  readonly element: Id
  /** Steps from the start. */
  readonly distance: number
  /** The relation it was reached by, and the element before it on a shortest way. */
  readonly relation: Id
  readonly from: Id
}

/**
 * The elements reachable from the start, which is not among them, nearest first; only along elements that `may` be passed.
 * The same steps in the same order give the same answer. O(elements + relations).
 */
export function reached(
  start: Id,
  stepsFrom: (element: Id) => readonly Step[],
  may: (element: Id) => boolean = () => true,
): ReadonlyMap<Id, Reached> {
  const found = new Map<Id, Reached>()
  let edge: readonly Id[] = [start]
  for (let distance = 1; edge.length > 0; distance++) {
    const next: Id[] = []
    for (const from of edge) {
      for (const { relation, element } of stepsFrom(from)) {
        if (element === start || found.has(element) || !may(element)) continue
        found.set(element, { element, distance, relation, from })
        next.push(element)
      }
    }
    edge = next
  }
  return found
}

/** The steps from the start to an element that was reached, on the shortest way; none for one that was not. */
export function stepsTo(found: ReadonlyMap<Id, Reached>, element: Id): readonly Step[] {
  const steps: Step[] = []
  for (let at = found.get(element); at; at = found.get(at.from)) {
    steps.push({ relation: at.relation, element: at.element })
  }
  return steps.reverse()
}

/** The ids of the elements from the start to one that was reached, both included; empty for one that was not. */
export function wayTo(found: ReadonlyMap<Id, Reached>, element: Id): readonly Id[] {
  const steps = stepsTo(found, element)
  const start = steps[0] && found.get(steps[0].element)?.from
  return start === undefined ? [] : [start, ...steps.map((step) => step.element)]
}
