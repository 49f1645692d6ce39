// Which scenarios stand side by side: at most four beside the plan.

import type { Id } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { createExternalStore } from '../externalStore.ts'

export const MOST_COMPARED = 4

/** Chosen ids; null = nobody chose yet, so the first ones. */
export const comparedIds = createExternalStore<readonly Id[] | null>(null)

/** The scenarios compared, in the order of `all`; ids that are gone are passed over. */
export function comparedOf(all: readonly Scenario[], chosen: readonly Id[] | null): readonly Scenario[] {
  if (chosen === null) return all.slice(0, MOST_COMPARED)
  return all.filter(({ id }) => chosen.includes(id)).slice(0, MOST_COMPARED)
}
