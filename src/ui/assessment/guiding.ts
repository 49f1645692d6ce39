// Whether the guided way is on, and what was passed over as unknown; kept as long as the tab. After each answer the next
// indicator opens by itself.

import type { Id, IdSet, IndicatorId } from '../../model/blueprint.ts'
import { createExternalStore } from '../externalStore.ts'
import type { Karta } from '../karta.ts'
import { guideStep } from './guide.ts'
import { instrumentFor } from './openAssessment.ts'

/** null = off. */
export const guiding = createExternalStore<{ readonly assessment: Id; readonly passed: IdSet } | null>(null)

/** Opens the next indicator of the guided way, if it is on for this assessment. */
export function guideOn(karta: Karta, assessmentId: Id, answered?: IndicatorId): void {
  const on = guiding.get()
  const blueprint = karta.store.getBlueprint()
  const assessment = blueprint.assessments[assessmentId]
  if (on?.assessment !== assessmentId || !assessment) return
  const passed = answered === undefined ? on.passed : { ...on.passed, [answered]: true as const }
  guiding.set({ ...on, passed })
  const next = guideStep(instrumentFor(blueprint, assessment), assessment, passed)?.left[0]
  if (next) karta.selection.set({ kind: 'indicator', id: next.id })
}
