// Which scenario is open: its assumptions are the what-if overlay on every screen. Must stay small: the frame reads it.

import type { Id } from '../../model/blueprint.ts'
import type { Scenario } from '../../model/scenario.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'
import { useBlueprint } from '../karta.ts'

/** Id of the open scenario; null = the plan itself, with whatever is assumed besides. */
export const openScenario = createExternalStore<Id | null>(null)

/** The open scenario as the blueprint has it now. */
export function useOpenScenario(): Scenario | undefined {
  const id = useExternalStore(openScenario)
  return useBlueprint(({ scenarios }) => (id === null ? undefined : scenarios[id]))
}
