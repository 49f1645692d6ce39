// The workshop that is under way, kept as long as the tab; opening it and what may stand in its way.

import type { Words } from '../../model/words.ts'
import { openIndicator } from '../assessment/indicatorMoves.ts'
import { createExternalStore } from '../externalStore.ts'
import type { Karta } from '../karta.ts'
import { workshopActionText } from '../text/workshopAction.ts'
import { startWorkshop, type WorkshopRun } from './workshopRun.ts'

/** null = none. */
export const workshop = createExternalStore<WorkshopRun | null>(null)

/** Why no workshop can be held on the open assessment; undefined when one can. */
export function workshopWhyNot(karta: Karta): Words | undefined {
  const open = openIndicator(karta)
  const say = (key: 'none' | 'locked' | 'readOnly') => ({
    id: workshopActionText.id[key],
    en: workshopActionText.en[key],
  })
  if (!open) return say('none')
  if (karta.store.isReadOnly()) return say('readOnly')
  return open.assessment.locked ? say('locked') : undefined
}

/** Opens the workshop on the open assessment and indicator, on the screen of assessments. */
export function openWorkshop(karta: Karta): void {
  const open = openIndicator(karta)
  if (!open || workshopWhyNot(karta)) return
  if (karta.route.get().screen !== 'penilaian') karta.route.set({ screen: 'penilaian' })
  workshop.set(startWorkshop(open.assessment.id, open.indicator.id, karta.now()))
}
