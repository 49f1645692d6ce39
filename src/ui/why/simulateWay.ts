// Counting a way up in the simulation: its items are switched on, and everyone looks at the month in which they are ready.

import type { LiftingSet } from '../../simulation/liftingSets.ts'
import { formatIn } from '../format.ts'
import type { Karta } from '../karta.ts'
import { withIncluded } from '../simulation/overlayEdits.ts'
import { reasonsText } from '../text/reasons.ts'

/** True when only items are asked for, so that assumptions can show it; evidence is completed in the assessment. */
export function canSimulate({ items, renewed, renewals, evidence }: LiftingSet): boolean {
  return items.length > 0 && renewed.length + renewals.length + evidence.length === 0
}

/** Switches the items on as assumptions, shows the planned view at the month they are ready, and says so. */
export function simulateWay(karta: Karta, way: LiftingSet, indicator: string): void {
  const { roadmap } = karta.store.getBlueprint()
  const items = way.items.flatMap((id) => roadmap[id] ?? [])
  karta.overlay.set(items.reduce((overlay, item) => withIncluded(overlay, item, true), karta.overlay.get()))
  const { month } = karta.viewpoint.get()
  const later = way.ready > month ? way.ready : month
  karta.viewpoint.set({ month: later, view: 'planned' })
  karta.selection.set({ kind: 'indicator', id: indicator })
  karta.route.set({ screen: 'simulasi', detail: indicator })
  karta.announce({
    id: reasonsText.id.simulated(formatIn('id').monthLong(later)),
    en: reasonsText.en.simulated(formatIn('en').monthLong(later)),
  })
}
