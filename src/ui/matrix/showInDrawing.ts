// Leads from a matrix to the drawing: to a view that holds what is meant, which is selected there.

import type { Link } from '../../matrix/link.ts'
import type { Thing } from '../../matrix/thing.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { hasRow } from '../../model/table.ts'
import { showView, viewsInOrder } from '../architecture/currentView.ts'
import type { Karta } from '../karta.ts'

/** Selects the relation of the links (else the elements) and opens the first view that holds all elements meant. */
export function showInDrawing(
  karta: Karta,
  blueprint: Blueprint,
  things: readonly Thing[],
  links: readonly Link[],
): void {
  const ids = things.flatMap((thing) => (thing.kind === 'element' ? [thing.id] : []))
  const relation = links.find((link) => link.kind === 'relation')
  karta.selection.set(
    relation?.kind === 'relation' ? { kind: 'relation', id: relation.relation.id } : { kind: 'elements', ids },
  )
  const views = viewsInOrder(blueprint.views)
  const view = views.find(({ placements }) => ids.every((id) => hasRow(placements, id))) ?? views[0]
  if (view) showView(karta, view.id)
  else karta.route.set({ screen: 'arsitektur' })
}
