// Which question about scenarios is being asked; the dialogs of every screen that deals with them read it.

import type { Id } from '../../model/blueprint.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import { createExternalStore } from '../externalStore.ts'
import type { Karta } from '../karta.ts'
import { assumptionCount } from '../simulation/overlayEdits.ts'
import { openScenario } from './openScenario.ts'
import { takeUpScenario } from './takeUpScenario.ts'

export type ScenarioTask =
  /** Name a new one made of these assumptions. */
  | { readonly kind: 'name'; readonly overlay: Overlay; readonly onMade?: () => void }
  | { readonly kind: 'apply' | 'delete' | 'lose'; readonly id: Id }

export const scenarioTask = createExternalStore<ScenarioTask | null>(null)

/** Opens a scenario; asks first when that would lose assumptions that are kept nowhere. */
export function askToTakeUp(karta: Karta, id: Id): void {
  const unsaved = openScenario.get() === null && assumptionCount(karta.overlay.get()) > 0
  if (unsaved) scenarioTask.set({ kind: 'lose', id })
  else takeUpScenario(karta, id)
}
