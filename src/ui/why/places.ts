// Where each thing lives: item on the roadmap, element on the canvas, indicator in its assessment or its "kenapa", an agency on
// its page, evidence in the register.

import { chosenAssessment } from '../assessment/openAssessment.ts'
import type { Karta } from '../karta.ts'
import type { Route } from '../route.ts'

/** The address of the tab of owners within the assessment screen. */
export const OWNERS_TAB = 'penanggung-jawab'

export type Place =
  | { readonly kind: 'item' | 'element' | 'assessment' | 'why'; readonly id: string }
  /** What will lapse, on the simulation screen. */
  | { readonly kind: 'lapses' }
  | { readonly kind: 'agency' | 'evidence'; readonly id: string }

/** The address of a place. On the assessment screen an indicator's "kenapa" is beside its criteria. */
export function routeOf(place: Place, now: Route): Route {
  switch (place.kind) {
    case 'item':
      return { screen: 'peta-rencana', detail: place.id }
    case 'element':
      return { screen: 'arsitektur' }
    case 'assessment':
      return { screen: 'penilaian', detail: place.id }
    case 'why':
      return { screen: now.screen === 'penilaian' ? 'penilaian' : 'simulasi', detail: place.id }
    case 'lapses':
      return { screen: 'simulasi', detail: 'kedaluwarsa' }
    case 'agency':
      return { screen: 'penilaian', detail: OWNERS_TAB, part: place.id }
    case 'evidence':
      return { screen: 'penilaian', detail: 'bukti', part: place.id }
  }
}

/** Goes there and selects it. */
export function goToPlace(karta: Karta, place: Place): void {
  if (place.kind === 'element') karta.selection.set({ kind: 'elements', ids: [place.id] })
  else if (place.kind === 'item') karta.selection.set({ kind: 'item', id: place.id })
  else if (place.kind === 'assessment' || place.kind === 'why') karta.selection.set({ kind: 'indicator', id: place.id })
  // What is explained starts from the baseline, so that is the assessment to open.
  if (place.kind === 'assessment') chosenAssessment.set(karta.store.getBlueprint().plan.baseline ?? null)
  karta.route.set(routeOf(place, karta.route.get()))
}
