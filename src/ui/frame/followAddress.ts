// Keeps the address and the selected indicator in step: an address that names one selects it, however it came (a link, typing,
// the browser's back), and another one selected there is written into the address. Whichever came last wins.

import { chosenAssessment, instrumentFor, openAssessment } from '../assessment/openAssessment.ts'
import type { Karta } from '../karta.ts'
import { type Route, replaceRoute } from '../route.ts'

/** Watches both until the returned function is called. */
export function followAddress(karta: Karta): () => void {
  const take = () => {
    const id = namedIndicator(karta, karta.route.get())
    if (id !== undefined) karta.selection.set({ kind: 'indicator', id })
  }
  const write = () => {
    const route = karta.route.get()
    const selected = karta.selection.get()
    const named = namedIndicator(karta, route)
    if (named === undefined || selected.kind !== 'indicator' || selected.id === named) return
    if (namedIndicator(karta, { ...route, detail: selected.id })) {
      replaceRoute(karta.route, { screen: route.screen, detail: selected.id })
    }
  }
  take()
  const stops = [
    karta.route.subscribe(take),
    // Whoever selects and goes elsewhere does both in one go: only what is left of it afterwards belongs into the address.
    karta.selection.subscribe(() => queueMicrotask(write)),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** The indicator a route names on a screen that shows one. */
function namedIndicator(karta: Karta, { screen, detail }: Route): string | undefined {
  if (screen !== 'penilaian' && screen !== 'simulasi') return undefined
  const blueprint = karta.store.getBlueprint()
  const assessment = screen === 'penilaian' ? openAssessment(blueprint, chosenAssessment.get()) : undefined
  return instrumentFor(blueprint, assessment).indicators.find(({ id }) => id === detail)?.id
}
