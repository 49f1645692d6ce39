// The workshop that is under way, kept as long as the tab and its address, #/penilaian/lokakarya; opening and leaving it,
// and what may stand in its way.

import type { IndicatorId } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import { openIndicator } from '../assessment/indicatorMoves.ts'
import { createExternalStore } from '../externalStore.ts'
import type { Karta } from '../karta.ts'
import { workshopActionText } from '../text/workshopAction.ts'
import { startWorkshop, type WorkshopRun } from './workshopRun.ts'

/** The address of the workshop on the screen of assessments. */
export const WORKSHOP_ADDRESS = 'lokakarya'

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
  workshop.set(startWorkshop(open.assessment.id, open.indicator.id, karta.now()))
  karta.route.set({ screen: 'penilaian', detail: WORKSHOP_ADDRESS })
}

/** Ends the workshop and shows the indicator it was at. */
export function leaveWorkshop(karta: Karta, indicator: IndicatorId): void {
  karta.selection.set({ kind: 'indicator', id: indicator })
  workshop.set(null)
  karta.route.set({ screen: 'penilaian', detail: indicator })
}

/** What an address of the screen means for the workshop: its own opens one or says why not, any other ends it. */
export function followWorkshopAddress(karta: Karta, detail: string | undefined): void {
  if (detail !== WORKSHOP_ADDRESS) workshop.set(null)
  else if (workshop.get() === null) {
    const whyNot = workshopWhyNot(karta)
    if (whyNot) {
      karta.announce(whyNot)
      karta.route.set({ screen: 'penilaian' })
    } else openWorkshop(karta)
  }
}
