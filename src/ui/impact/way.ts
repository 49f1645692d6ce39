// Asking for the way between two elements, and showing it: told in a bar over the drawing, which brings it out.

import type { Id } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import { onDrawing } from '../architecture/architecturePlace.ts'
import { currentView } from '../architecture/currentView.ts'
import { standingsAt } from '../architecture/presence.ts'
import { canvasControls, canvasDialog } from '../canvas/canvasStage.ts'
import { findWay, highlightOf, shownWay } from '../canvas/highlight.ts'
import type { Karta } from '../karta.ts'
import { impactText } from '../text/impact.ts'

function toDrawing(karta: Karta): void {
  if (!onDrawing(karta.route.get())) karta.route.set({ screen: 'arsitektur' })
}

/** Opens the list in which the other end is picked; without a start, both ends are picked. */
export function askWay(karta: Karta, from?: Id): void {
  toDrawing(karta)
  canvasDialog.set({ kind: 'way', from })
}

/** Shows the way between two elements and says how long it is, or that nothing connects them. */
export function showWay(karta: Karta, from: Id, to: Id): void {
  const blueprint = karta.store.getBlueprint()
  const way = { from, to }
  const { steps } = findWay(
    blueprint,
    way,
    standingsAt(blueprint, karta.viewpoint.get(), karta.overlay.get()).standings,
  )
  toDrawing(karta)
  highlightOf.set(null)
  shownWay.set(way)
  const view = currentView(karta)
  // Once the bar that tells it has taken its room: the drawing is lower then.
  if (steps && view) {
    const ids = [from, ...steps.map(({ element }) => element)]
    requestAnimationFrame(() => requestAnimationFrame(() => canvasControls()?.show(ids)))
  }
  const name = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  const said = ({ wayTold, noWay }: typeof impactText.id): string =>
    steps ? wayTold(name(from), name(to), steps.length) : noWay(name(from), name(to))
  karta.announce({ id: said(impactText.id), en: said(impactText.en) })
}
