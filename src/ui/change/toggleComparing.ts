// Switches the comparison in the drawing on and off, with the months chosen last.

import { architectureRoute } from '../architecture/architecturePlace.ts'
import type { Karta } from '../karta.ts'
import { chosenDates, startingDates } from './changeDates.ts'
import { comparing, startComparing, stopComparing } from './comparing.ts'

/** Compares in the drawing; when it already does, stops. */
export function toggleComparing(karta: Karta): void {
  if (comparing.get() !== null) {
    stopComparing()
    return
  }
  const dates = chosenDates.get() ?? startingDates(karta.store.getBlueprint(), karta.thisMonth())
  startComparing(dates.from <= dates.to ? dates : { from: dates.to, to: dates.from })
  karta.route.set(architectureRoute('gambar'))
}
