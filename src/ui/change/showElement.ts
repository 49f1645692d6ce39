// From a list to the drawing: selects elements and shows them in the view at hand, or the first view that has them.

import type { Id } from '../../model/blueprint.ts'
import { hasRow } from '../../model/table.ts'
import { architectureRoute, viewRoute } from '../architecture/architecturePlace.ts'
import { currentView, viewsInOrder } from '../architecture/currentView.ts'
import type { Karta } from '../karta.ts'

/** Goes to the drawing with the element selected; where no view has it, it is selected all the same. */
export function showElement(karta: Karta, id: Id): void {
  const { views } = karta.store.getBlueprint()
  karta.selection.set({ kind: 'elements', ids: [id] })
  const now = currentView(karta)
  const view = now && hasRow(now.placements, id) ? now : viewsInOrder(views).find((each) => hasRow(each.placements, id))
  karta.route.set(view ? viewRoute(view.id) : architectureRoute('gambar'))
}
